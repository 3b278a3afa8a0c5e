import { grouped } from './grouped.ts';
import type { IndicatorId, UnitCode } from './id.ts';
import { codeOf, countsAt, rollUpAverage, rollUpCounts, type RolledCounts } from './rollUp.ts';
import { countLevels, isUnreported, type LevelCounts } from './standing.ts';
import type { UnitOrder } from './unitOrder.ts';
import type { UnitStanding } from './unitStanding.ts';

/** How a tree of units stands: each by itself, and each with all under it. */
export type UnitCounts = {
  readonly own: (code: UnitCode) => LevelCounts;
  readonly withUnder: (code: UnitCode) => LevelCounts;
  /** One shared indicator over those under a unit, and itself; without the unit it stands at, which reports for all of them. */
  readonly ofColumn: (code: UnitCode, column: IndicatorId) => RolledCounts;
};

const none = countLevels([]);

/** Counts every unit of the tree in one pass over typed arrays; `columns` are the shared indicators that are counted by themselves too. */
export function countUnits(
  order: UnitOrder,
  standings: readonly UnitStanding[],
  columns: readonly IndicatorId[] = [],
): UnitCounts {
  const byUnit = grouped(standings, ({ unit }) => unit.code);
  const own = new Map([...byUnit].map(([code, each]) => [code, countLevels(each.map(({ standing }) => standing))]));
  const columnOf = new Map(columns.map((id, column) => [id, column]));
  const width = columns.length + Math.max(0, ...[...byUnit.values()].map((each) => each.length));
  const [levels, unreported] = [new Uint8Array(order.codes.length * width), new Uint8Array(order.codes.length * width)];
  for (const [code, each] of byUnit) {
    const place = order.placeOf.get(code);
    if (place === undefined) continue;
    let free = columns.length;
    for (const { standing } of each) {
      const column = code === standing.indicator.unitCode ? undefined : columnOf.get(standing.indicator.id);
      const at = place * width + (column ?? free++);
      levels[at] = codeOf(standing.shown.level);
      if (isUnreported(standing)) unreported[at] = codeOf('notMeasured');
    }
  }
  const [grid, silent] = [rollUpCounts(order, levels, width), rollUpCounts(order, unreported, width)];
  const all = Array.from({ length: width }, (_, column) => column);
  return {
    own: (code) => own.get(code) ?? none,
    withUnder: (code) => {
      const place = order.placeOf.get(code);
      if (place === undefined) return none;
      return { ...countsAt(grid, place, all), notReported: countsAt(silent, place, all).notMeasured };
    },
    ofColumn: (code, column) => countsAt(grid, order.placeOf.get(code) ?? -1, [columnOf.get(column) ?? -1]),
  };
}

/**
 * The average of one shared indicator over a unit and all under it; `average` is NaN where no number was measured. Units count by
 * their årsverk where every one that reports it has said how many (`weighted`), else all alike: half a weighting misleads.
 */
export function averagesOf(order: UnitOrder, standings: readonly UnitStanding[], column: IndicatorId) {
  const values = new Float64Array(order.codes.length).fill(NaN);
  const weights = new Float64Array(order.codes.length);
  // The unit it stands at reports for all: counting it with them would count everything twice.
  const reporting = standings.filter(
    ({ unit, standing }) => standing.indicator.id === column && unit.code !== standing.indicator.unitCode,
  );
  const weighted = reporting.length > 0 && reporting.every(({ unit }) => (unit.fullTimeEquivalents ?? 0) > 0);
  for (const { unit, standing } of reporting) {
    const place = order.placeOf.get(unit.code);
    if (place === undefined) continue;
    weights[place] = weighted ? (unit.fullTimeEquivalents ?? 0) : 1;
    const reading = standing.result?.reading;
    if (reading?.kind === 'number') values[place] = reading.value;
  }
  return { ...rollUpAverage(order, values, weights), weighted };
}
