import type { Level } from './assessment.ts';
import type { LevelCounts } from './standing.ts';
import type { UnitOrder } from './unitOrder.ts';

/** Counts as they are rolled up: a level a cell, so what nobody reported is not told apart from «Ikke målt». */
export type RolledCounts = Omit<LevelCounts, 'notReported'>;

/** How an indicator is rolled up: not at all, as counts of levels, as the worst one, or as an average weighted by the units' sizes. */
export type RollUpKind = 'none' | 'count' | 'worst' | 'average';

/** The levels as small numbers for arrays; 0 is «has no such indicator», which is not the same as not measured. */
export const levelCodes = [
  'desired',
  'acceptable',
  'unacceptable',
  'unassessed',
  'notMeasured',
  'unread',
] as const satisfies readonly Level[];
const kinds = levelCodes.length;

/** The number a level has in arrays. */
export function codeOf(level: Level | undefined): number {
  return level === undefined ? 0 : levelCodes.indexOf(level) + 1;
}

/**
 * Counts of levels of every unit with all under it: for each unit, each column (an indicator, a period, or both), each level.
 * `columns` many level codes for each unit, in the order of the units.
 */
export type CountGrid = { readonly columns: number; readonly counts: Uint32Array };

/** Sums the levels of each unit's own indicators up the tree. */
export function rollUpCounts({ parents, hasChildren }: UnitOrder, levels: Uint8Array, columns: number): CountGrid {
  const width = columns * kinds;
  const counts = new Uint32Array(parents.length * width);
  // Backwards, so that a unit holds all under it when it is added to its parent. A leaf holds one level a column: it is laid in both at once.
  for (let unit = parents.length - 1; unit >= 0; unit--) {
    const parent = parents[unit] ?? -1;
    const [own, up] = [unit * width, parent * width];
    const leaf = !hasChildren[unit];
    for (let column = 0; column < columns; column++) {
      const code = levels[unit * columns + column] ?? 0;
      if (code === 0) continue;
      const at = column * kinds + code - 1;
      counts[own + at] = (counts[own + at] ?? 0) + 1;
      if (leaf && parent >= 0) counts[up + at] = (counts[up + at] ?? 0) + 1;
    }
    if (leaf || parent < 0) continue;
    for (let k = 0; k < width; k++) counts[up + k] = (counts[up + k] ?? 0) + (counts[own + k] ?? 0);
  }
  return { columns, counts };
}

/** One unit's own level changed: its counts and those of all above it are put right, the rest is left alone. */
export function moveLevel(
  { parents }: UnitOrder,
  { columns, counts }: CountGrid,
  move: { readonly unit: number; readonly column: number; readonly from: number; readonly to: number },
): void {
  for (let unit = move.unit; unit >= 0; unit = parents[unit] ?? -1) {
    const cell = (unit * columns + move.column) * kinds;
    if (move.from > 0) counts[cell + move.from - 1] = (counts[cell + move.from - 1] ?? 0) - 1;
    if (move.to > 0) counts[cell + move.to - 1] = (counts[cell + move.to - 1] ?? 0) + 1;
  }
}

/** The counts of one unit in the columns asked for, with the denominator («målt 5 av 6»). */
export function countsAt({ columns, counts }: CountGrid, unit: number, columnsAsked: Iterable<number>): RolledCounts {
  const sum = { desired: 0, acceptable: 0, unacceptable: 0, unassessed: 0, notMeasured: 0, unread: 0 };
  for (const column of columnsAsked) {
    const cell = (unit * columns + column) * kinds;
    levelCodes.forEach((level, k) => (sum[level] += counts[cell + k] ?? 0));
  }
  const measured = sum.desired + sum.acceptable + sum.unacceptable + sum.unassessed;
  return { ...sum, measured, total: measured + sum.notMeasured + sum.unread };
}

/**
 * The worst level among those counted. What is not measured or unread hides nothing worse and nothing better, so it counts only
 * when there is nothing else; where there is no indicator at all there is no level: never green.
 */
export function worstOf(counts: RolledCounts): Level | undefined {
  return (['unacceptable', 'acceptable', 'desired', 'unassessed', 'unread', 'notMeasured'] as const).find(
    (level) => counts[level] > 0,
  );
}

/** An average over a unit and all under it, and how much of it was measured; `average` is NaN where nothing was. */
export type AverageGrid = { readonly averages: Float64Array; readonly measured: Uint32Array; readonly total: Uint32Array };

/**
 * Averages one indicator's values (NaN: the unit has the indicator, but no number) weighted by the units' sizes, up the tree.
 * Units without the indicator have weight 0 and count nowhere.
 */
export function rollUpAverage({ parents }: UnitOrder, values: Float64Array, weights: Float64Array): AverageGrid {
  const units = parents.length;
  const [sums, weight] = [new Float64Array(units), new Float64Array(units)];
  const [measured, total] = [new Uint32Array(units), new Uint32Array(units)];
  for (let unit = units - 1; unit >= 0; unit--) {
    const [value, own] = [values[unit] ?? NaN, weights[unit] ?? 0];
    if (own > 0) total[unit] = (total[unit] ?? 0) + 1;
    if (own > 0 && !Number.isNaN(value)) {
      sums[unit] = (sums[unit] ?? 0) + value * own;
      weight[unit] = (weight[unit] ?? 0) + own;
      measured[unit] = (measured[unit] ?? 0) + 1;
    }
    const parent = parents[unit] ?? -1;
    if (parent < 0) continue;
    sums[parent] = (sums[parent] ?? 0) + (sums[unit] ?? 0);
    weight[parent] = (weight[parent] ?? 0) + (weight[unit] ?? 0);
    measured[parent] = (measured[parent] ?? 0) + (measured[unit] ?? 0);
    total[parent] = (total[parent] ?? 0) + (total[unit] ?? 0);
  }
  return { averages: sums.map((sum, unit) => sum / (weight[unit] ?? 0)), measured, total };
}
