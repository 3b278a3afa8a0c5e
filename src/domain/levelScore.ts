import { isJudged } from './assessment.ts';
import type { UnitCode } from './id.ts';
import { rollUpAverage } from './rollUp.ts';
import type { UnitOrder } from './unitOrder.ts';
import type { UnitStanding } from './unitStanding.ts';

/** What a level counts in an average, 0–100: acceptable is half of desired. Only the municipality's own three count; nothing else is a nought. */
export const levelPoints = { desired: 100, acceptable: 50, unacceptable: 0 } as const;

/** A weighted average of levels, 0–100, and how many indicators it rests on; NaN where none has a level. */
export type LevelScore = { readonly average: number; readonly judged: number };

/** The averages of each unit by itself, and of each with all under it. */
export type LevelScores = { readonly own: (code: UnitCode) => LevelScore; readonly withUnder: (code: UnitCode) => LevelScore };

/**
 * The weighted average of levels up the tree, each indicator counting by its own weight (vekt) wherever it stands. A unit without
 * indicators, or with none that has a level, has no average.
 */
export function levelScoresOf(order: UnitOrder, standings: readonly UnitStanding[]): LevelScores {
  const size = order.codes.length;
  const [sums, weights, judged] = [new Float64Array(size), new Float64Array(size), new Uint32Array(size)];
  for (const { unit, standing } of standings) {
    const place = order.placeOf.get(unit.code);
    const { level } = standing.shown;
    const { weight } = standing.indicator;
    if (place === undefined || !isJudged(level) || !(weight > 0)) continue;
    sums[place] = (sums[place] ?? 0) + weight * levelPoints[level];
    weights[place] = (weights[place] ?? 0) + weight;
    judged[place] = (judged[place] ?? 0) + 1;
  }
  const own = sums.map((sum, place) => sum / (weights[place] ?? 0));
  const all = rollUpAverage(order, own, weights).averages;
  const judgedUnder = judged.slice();
  for (let place = size - 1; place > 0; place--) {
    const parent = order.parents[place] ?? -1;
    if (parent >= 0) judgedUnder[parent] = (judgedUnder[parent] ?? 0) + (judgedUnder[place] ?? 0);
  }
  const at = (averages: Float64Array, counts: Uint32Array) => (code: UnitCode) => {
    const place = order.placeOf.get(code) ?? -1;
    return { average: averages[place] ?? NaN, judged: counts[place] ?? 0 };
  };
  return { own: at(own, judged), withUnder: at(all, judgedUnder) };
}
