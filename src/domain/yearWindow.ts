import { comparePeriods, periodsShown, type Period } from './period.ts';

/** The columns of a table that slides through the years, and whether there are more of them on either side. */
export type YearWindow = { readonly periods: readonly Period[]; readonly earlier: boolean; readonly later: boolean };

/** So many columns a table has. */
const width = 3;

/**
 * The window so many steps back from a table's own columns, which are `usual`. Years are those something is recorded for, as they are: 2010,
 * 2012 and 2016 stand beside each other.
 */
export function yearWindowOf(recorded: Iterable<Period>, usual: readonly Period[], back: number): YearWindow {
  const latest = usual.at(-1);
  if (latest === undefined) return { periods: usual, earlier: false, later: false };
  const all = periodsShown([...recorded, ...usual], latest, Infinity);
  const furthest = furthestBack(all, usual);
  const steps = Math.min(Math.max(0, back), furthest);
  const end = all.length - steps;
  const periods = steps === 0 ? usual : all.slice(Math.max(0, end - width), end);
  return { periods, earlier: steps < furthest, later: steps > 0 };
}

function furthestBack(all: readonly Period[], [first]: readonly Period[]): number {
  const older = all.filter((period) => first !== undefined && comparePeriods(period, first) < 0).length;
  return older === 0 ? 0 : Math.max(1, all.length - width);
}
