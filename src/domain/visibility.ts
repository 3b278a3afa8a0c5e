import type { UnitCode } from './id.ts';
import type { MunicipalityRecords } from './unitStanding.ts';

/** How many units the person can see of those that rows speak of; the rest lie behind rights the person does not have. */
export type Visibility = { readonly visible: number; readonly known: number };

/**
 * How much of the tree the person sees. A unit that is named as a parent, or has a scorecard, an indicator or a result, and is not
 * in the list itself, is there without being seen: whatever is counted leaves it out, and must say so.
 */
export function visibilityOf({ units, scorecards, indicators, results }: MunicipalityRecords): Visibility {
  const seen = new Set(units.map(({ code }) => code));
  const named: Iterable<UnitCode | undefined>[] = [
    units.map(({ parent }) => parent),
    ...[scorecards, indicators, results].map((rows) => rows.map(({ unitCode }) => unitCode)),
  ];
  const known = new Set(seen);
  for (const codes of named) for (const code of codes) if (code !== undefined) known.add(code);
  return { visible: seen.size, known: known.size };
}

/** Rows of units the person cannot see are not counted, wherever they would be: nothing hidden shows in a total. */
export function onlySeen<T extends MunicipalityRecords>(records: T): T {
  const seen = new Set(records.units.map(({ code }) => code));
  const own = <Row extends { readonly unitCode: UnitCode }>(rows: readonly Row[]) =>
    rows.filter(({ unitCode }) => seen.has(unitCode));
  return {
    ...records,
    scorecards: own(records.scorecards),
    indicators: own(records.indicators),
    results: own(records.results),
  };
}
