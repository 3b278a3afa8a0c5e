import type { AssessmentRule } from './assessmentRule.ts';
import { limitRangesOf, type LimitRange } from './limitRanges.ts';
import type { Standing } from './standing.ts';

/** The three levels of the municipality's own scale. */
export type JudgedLevel = LimitRange['level'];

/** What a level takes where no limits are set: the target, and how the result moved since last. `never`: the rule does not give it. */
export type TargetNeed =
  | 'metAndBetter'
  | 'metAndBetterOrFirst'
  | 'met'
  | 'metOrBetter'
  | 'metOrUnchanged'
  | 'metOrNotWorse'
  | 'missed'
  | 'missedAndNotBetter'
  | 'missedAndMoved'
  | 'missedAndWorse'
  | 'never';

/** Resultatgrense of one level: a stretch of values, or what the municipality's rule asks for. */
export type LevelCriterion =
  { readonly level: JudgedLevel; readonly range: LimitRange } | { readonly level: JudgedLevel; readonly need: TargetNeed };

/** What each level takes on a row, the best first; empty where nothing decides it: no target in force, or one that nobody can hold a result against. */
export function levelCriteriaOf({
  target,
  indicator,
  rule,
}: Pick<Standing, 'target' | 'indicator' | 'rule'>): readonly LevelCriterion[] {
  if (target === undefined) return [];
  const ranges = limitRangesOf(target, indicator);
  if (ranges.length > 0) return ranges.map((range) => ({ level: range.level, range }));
  switch (target.requirement.kind) {
    case 'none':
    case 'unread':
    case 'maximum':
    case 'comparison':
      return [];
    default:
      return needsOf(rule);
  }
}

function needsOf({ basis, firstAndMet, improvedButMissed, unchangedAndMissed }: AssessmentRule): readonly LevelCriterion[] {
  if (basis === 'target')
    return [
      { level: 'desired', need: 'met' },
      { level: 'acceptable', need: 'never' },
      { level: 'unacceptable', need: 'missed' },
    ];
  const better = improvedButMissed === 'acceptable';
  const same = unchangedAndMissed === 'acceptable';
  return [
    { level: 'desired', need: firstAndMet === 'desired' ? 'metAndBetterOrFirst' : 'metAndBetter' },
    { level: 'acceptable', need: better ? (same ? 'metOrNotWorse' : 'metOrBetter') : same ? 'metOrUnchanged' : 'met' },
    {
      level: 'unacceptable',
      need: better ? (same ? 'missedAndWorse' : 'missedAndNotBetter') : same ? 'missedAndMoved' : 'missed',
    },
  ];
}
