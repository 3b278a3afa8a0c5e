import type { UnitCode } from './id.ts';
import { monthsOf, type Period } from './period.ts';
import type { Unit } from './unit.ts';
import { ancestorsOf, branchesOf, type UnitBranch } from './unitTree.ts';

/** How long a unit stood: a day in the period is enough to have been there. */
export type Lifetime = Pick<Unit, 'validFrom' | 'validTo'>;

/** Whether a unit stood under its name and place in some part of a period. */
export function stoodIn({ validFrom, validTo }: Lifetime, period: Period): boolean {
  return !isBefore(validTo, period) && !isAfter(validFrom, period);
}

/** Whether a unit had ended when a period began. */
export function hadEnded({ validTo }: Lifetime, period: Period): boolean {
  return isBefore(validTo, period);
}

/**
 * The tree as it was in a period: the units that stood then, each under the nearest above it that did too. `needed` are units that stand
 * whatever their dates say, since something is recorded of them for that period.
 */
export function unitsIn(units: readonly Unit[], period: Period, needed: ReadonlySet<UnitCode> = new Set()): readonly Unit[] {
  const standing = units.filter((unit) => stoodIn(unit, period) || needed.has(unit.code));
  if (standing.length === units.length) return units;
  const codes = new Set(standing.map(({ code }) => code));
  const known = new Set(units.map(({ code }) => code));
  return standing.map((unit) => {
    // A parent that is not in the list at all is another thing: it is hidden, and the unit says so.
    if (unit.parent === undefined || codes.has(unit.parent) || !known.has(unit.parent)) return unit;
    return { ...unit, parent: ancestorsOf(units, unit.code).find(({ code }) => codes.has(code))?.code };
  });
}

/** The tree of a period to find one's way in: those that stood then, and beside them those that had ended and those still to come. */
export type TreeOfPeriod = {
  readonly roots: readonly UnitBranch[];
  readonly former: readonly Unit[];
  readonly later: readonly Unit[];
};

/** The tree of a period; the unit the person is at has its place in it whatever its dates say. */
export function treeOfPeriod(units: readonly Unit[], period: Period, at: UnitCode): TreeOfPeriod {
  const then = unitsIn(units, period, new Set([at]));
  const codes = new Set(then.map(({ code }) => code));
  const others = units.filter(({ code }) => !codes.has(code)).sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  return {
    roots: branchesOf(then),
    former: others.filter((unit) => hadEnded(unit, period)),
    later: others.filter((unit) => !hadEnded(unit, period)),
  };
}

/** The units that took over from one, as far as they can be seen. */
export function successorsOf(units: readonly Unit[], { replacedBy }: Pick<Unit, 'replacedBy'>): readonly Unit[] {
  return replacedBy.flatMap((code) => units.find((unit) => unit.code === code) ?? []);
}

/** The units one took over from, the latest first. */
export function predecessorsOf(units: readonly Unit[], code: UnitCode): readonly Unit[] {
  return units
    .filter(({ replacedBy }) => replacedBy.includes(code))
    .sort((a, b) => (b.validTo ?? '').localeCompare(a.validTo ?? ''));
}

function isBefore(day: string | undefined, period: Period): boolean {
  return day !== undefined && monthOf(day) < monthsOf(period).from;
}

function isAfter(day: string | undefined, period: Period): boolean {
  return day !== undefined && monthOf(day) >= monthsOf(period).to;
}

/** The month an ISO day lies in, counted from year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
