import type { Change, Level } from './assessment.ts';
import type { AssessmentRule } from './assessmentRule.ts';
import { directionOf, quantitiesOf, type Movement, type Yardstick } from './goodness.ts';
import type { Direction } from './indicator.ts';
import type { Reading } from './result.ts';
import type { Target } from './target.ts';
import type { Undecided, Verdict } from './verdict.ts';

/** What a level came of, so that it can be told. */
export type Reason =
  | 'limits'
  | 'target'
  | 'improvedAndMet'
  | 'notImprovedButMet'
  | 'firstAndMet'
  | 'improvedButMissed'
  | 'unchangedAndMissed'
  | 'worseAndMissed'
  | 'firstAndMissed'
  | 'notMeasured'
  | 'blank'
  | 'unread'
  | Undecided;

/** A level and what it came of. */
export type Ruling = { readonly level: Level; readonly reason: Reason };

/** What a level is decided by when there is a measured result without explicit limits. `movement` is undefined for a first measurement. */
export type Case = { readonly verdict: Verdict; readonly movement: Movement | undefined };

/** The level of a measured result by the municipality's rule. Where nobody can say whether the target is met, there is no level. */
export function levelOf({ verdict, movement }: Case, rule: AssessmentRule): Ruling {
  if (verdict !== 'met' && verdict !== 'missed') return { level: 'unassessed', reason: verdict };
  if (rule.basis === 'target') return { level: verdict === 'met' ? 'desired' : 'unacceptable', reason: 'target' };
  if (verdict === 'met') {
    if (movement === 'better') return { level: 'desired', reason: 'improvedAndMet' };
    return movement === undefined
      ? { level: rule.firstAndMet, reason: 'firstAndMet' }
      : { level: 'acceptable', reason: 'notImprovedButMet' };
  }
  switch (movement) {
    case 'better':
      return { level: rule.improvedButMissed, reason: 'improvedButMissed' };
    case 'same':
      return { level: rule.unchangedAndMissed, reason: 'unchangedAndMissed' };
    case 'worse':
      return { level: 'unacceptable', reason: 'worseAndMissed' };
    case undefined:
      return { level: 'unacceptable', reason: 'firstAndMissed' };
  }
}

function hasLimits(target: Target): boolean {
  return target.desired !== undefined || target.acceptable !== undefined;
}

/**
 * The level by explicit limits: on the desired one or better is desired, on the acceptable one or better is acceptable. Where only the
 * acceptable one is set, meeting the target is desired. Undefined when the reading is no number, or nobody has said which way is good.
 */
function levelByLimits(
  reading: Reading,
  target: Target,
  { direction, verdict }: { readonly direction: Direction | undefined; readonly verdict: Verdict },
): Level | undefined {
  const { desired, acceptable } = target;
  const higher =
    direction === undefined && desired !== undefined && acceptable !== undefined ? desired > acceptable : direction !== 'lower';
  const unit = 'unit' in target.requirement ? target.requirement.unit : undefined;
  const values = quantitiesOf(reading, unit === '%' ? '%' : undefined);
  if (values === undefined || direction === 'within') return undefined;
  if (direction === undefined && (desired === undefined || acceptable === undefined)) return undefined;
  const reach = (limit: number | undefined) =>
    limit !== undefined && values.every((value) => (higher ? value >= limit : value <= limit));
  if (desired === undefined ? verdict === 'met' : reach(desired)) return 'desired';
  return reach(acceptable) ? 'acceptable' : 'unacceptable';
}

/** All that a level may depend on beside the reading itself; `first`: nothing was measured before. */
export type Grounds = {
  readonly target: Target | undefined;
  readonly yardstick: Yardstick;
  readonly verdict: Verdict;
  readonly movement: Movement | undefined;
  readonly first: boolean;
  readonly rule: AssessmentRule;
};

/** The level of any reading: what is not measured or not read first, then explicit limits where the target has them, then the rule. */
export function rulingOf(reading: Reading, { target, yardstick, verdict, movement, first, rule }: Grounds): Ruling {
  switch (reading.kind) {
    case 'notMeasured':
    case 'blank':
      return { level: 'notMeasured', reason: reading.kind };
    case 'unread':
      return { level: 'unread', reason: 'unread' };
    case 'number':
    case 'several':
    case 'state':
    case 'yesNo':
  }
  const direction = directionOf(yardstick);
  const byLimits = target && hasLimits(target) ? levelByLimits(reading, target, { direction, verdict }) : undefined;
  if (byLimits) return { level: byLimits, reason: 'limits' };
  // Met exactly, but moved, and nobody has said which way is good: the rule asks whether it improved, and that cannot be told.
  const astray = rule.basis === 'improvement' && verdict === 'met' && !first && movement === undefined && direction === undefined;
  return levelOf({ verdict: astray ? 'directionUnknown' : verdict, movement }, rule);
}

/** The symbol: better is an arrow up; not better is a dash as long as the result is within what is accepted, or nothing moved; else an arrow down. */
export function changeOf(movement: Movement | undefined, level: Level): Change | undefined {
  switch (movement) {
    case 'better':
      return 'improved';
    case 'same':
      return 'holding';
    case 'worse':
      return level === 'desired' || level === 'acceptable' ? 'holding' : 'slipping';
    case undefined:
      return undefined;
  }
}
