import { differs, type Assessment, type Level } from './assessment.ts';
import type { AssessmentRule } from './assessmentRule.ts';
import { movementOf, type Movement, type Yardstick } from './goodness.ts';
import type { UnitCode } from './id.ts';
import type { Indicator } from './indicator.ts';
import { changeOf, rulingOf, type Reason } from './ruling.ts';
import { comparePeriods, periodParts, type Period } from './period.ts';
import { isMeasured, type Reading, type Result } from './result.ts';
import { firstOf, targetOf, type Requirement, type Target } from './target.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Where an indicator stands in one period, and why: everything a row says, before it is worded. */
export type Standing = {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly target: Target | undefined;
  /** The first target to come, where none is in force yet: printed, but not judged by. */
  readonly upcoming: Target | undefined;
  readonly result: Result | undefined;
  /** The latest measurement before the period. */
  readonly previous: Result | undefined;
  /** What the municipality itself printed. */
  readonly published: Assessment | undefined;
  readonly computed: Assessment;
  /** The published judgement where there is one, else the computed one. */
  readonly shown: Assessment;
  /** Published and computed say different things. */
  readonly differs: boolean;
  readonly verdict: Verdict;
  readonly movement: Movement | undefined;
  /** What the computed level came of, and the municipality's rule it was found by. */
  readonly reason: Reason;
  readonly rule: AssessmentRule;
};

/** What is known of one indicator; results and targets of others are passed over. */
export type StandingQuestion = {
  readonly indicator: Indicator;
  readonly targets: readonly Target[];
  readonly results: readonly Result[];
  readonly period: Period;
  /** Whose results: a shared indicator is reported by many units. The unit the indicator stands at, where nothing is said. */
  readonly unitCode?: UnitCode;
  /** The municipality's own: see `settingsOf`. */
  readonly rule: AssessmentRule;
};

/** Where an indicator stands in a period. */
export function standingOf({
  indicator,
  targets,
  results,
  period,
  unitCode = indicator.unitCode,
  rule,
}: StandingQuestion): Standing {
  const own = results.filter((each) => each.indicatorId === indicator.id && each.unitCode === unitCode);
  const result = own.find((each) => each.period === period);
  const previous = previousOf(own, period);
  const ownTargets = targets.filter((each) => each.indicatorId === indicator.id);
  const target = targetOf(ownTargets, period, unitCode);
  const requirement: Requirement = target?.requirement ?? { kind: 'none' };
  const yardstick: Yardstick = { direction: indicator.direction, states: indicator.states, requirement };
  const reading: Reading = result?.reading ?? { kind: 'blank' };
  const measured = isMeasured(reading);
  const readingOf = (other: Period) => own.find((each) => each.period === other && isMeasured(each.reading))?.reading;
  const verdict = measured ? verdictOf(reading, yardstick, { previous: previous?.reading, readingOf }) : 'notComparable';
  const movement = measured && previous ? movementOf(previous.reading, reading, yardstick) : undefined;
  const ruling = rulingOf(reading, { target, yardstick, verdict, movement, first: previous === undefined, rule });
  const computed = { level: ruling.level, change: changeOf(movement, ruling.level) };
  const published = result?.published;
  return {
    indicator,
    period,
    target,
    upcoming: target ? undefined : firstOf(ownTargets),
    result,
    previous,
    published,
    computed,
    shown: published ?? computed,
    differs: differs(published, computed),
    verdict,
    movement,
    reason: ruling.reason,
    rule,
  };
}

/** The latest measurement before a period, among those of periods of the same length. */
export function previousOf(results: readonly Result[], period: Period): Result | undefined {
  const { kind } = periodParts(period);
  return results
    .filter(
      (each) => periodParts(each.period).kind === kind && comparePeriods(each.period, period) < 0 && isMeasured(each.reading),
    )
    .sort((a, b) => comparePeriods(b.period, a.period))[0];
}

/**
 * How many indicators stand where. `total` is the denominator; `measured` are those with a result somebody could read; `notReported`
 * are those among `notMeasured` of which nobody has said anything, not even «Ikke målt».
 */
export type LevelCounts = Readonly<Record<Level, number>> & {
  readonly total: number;
  readonly measured: number;
  readonly notReported: number;
};

/** Nobody has said anything of the period: another thing than «Ikke målt», which somebody has said. */
export function isUnreported({ published, result }: Pick<Standing, 'published' | 'result'>): boolean {
  return published === undefined && (result === undefined || result.reading.kind === 'blank');
}

/** Counts levels as they are shown. Blank, not measured and unread count in the total only: never as zero, and never green. */
export function countLevels(standings: readonly Pick<Standing, 'shown' | 'published' | 'result'>[]): LevelCounts {
  const counts = { desired: 0, acceptable: 0, unacceptable: 0, notMeasured: 0, unread: 0, unassessed: 0 };
  for (const { shown } of standings) counts[shown.level] += 1;
  const measured = counts.desired + counts.acceptable + counts.unacceptable + counts.unassessed;
  return { ...counts, measured, notReported: standings.filter(isUnreported).length, total: standings.length };
}

/** The counts of many units together. */
export function sumCounts(counts: readonly LevelCounts[]): LevelCounts {
  const sum = { ...countLevels([]) };
  for (const each of counts) for (const key of Object.keys(sum) as (keyof LevelCounts)[]) sum[key] += each[key];
  return sum;
}
