import { sumCounts, type LevelCounts } from './standing.ts';
import type { Unit } from './unit.ts';

/** The one of several that stands worst, its level, and how many indicators have it there. */
export type Weakest = { readonly unit: Unit; readonly level: 'unacceptable' | 'acceptable'; readonly count: number };

/**
 * The worst of a unit's children: the worst level first, then the greatest number of it. Undefined where nothing is worse than
 * desired: there is no weakest among those that are all as wanted, nor among those nobody has measured.
 */
export function weakestOf(children: readonly { readonly unit: Unit; readonly counts: LevelCounts }[]): Weakest | undefined {
  const sum = sumCounts(children.map(({ counts }) => counts));
  const level = (['unacceptable', 'acceptable'] as const).find((each) => sum[each] > 0);
  if (level === undefined) return undefined;
  const count = Math.max(...children.map(({ counts }) => counts[level]));
  const weakest = children.find(({ counts }) => counts[level] === count);
  return weakest && { unit: weakest.unit, level, count };
}
