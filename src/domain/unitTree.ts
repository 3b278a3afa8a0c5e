import type { UnitCode } from './id.ts';
import { hasWords, searchable, searchWords } from './searchable.ts';
import type { Unit } from './unit.ts';

/** A unit with those under it, in order. */
export type UnitBranch = { readonly unit: Unit; readonly children: readonly UnitBranch[] };

/**
 * The units as a forest, siblings in their own order. A unit whose parent is missing stands as a root, and a ring of units that are one
 * another's parents is opened at its first: nobody disappears, and nothing runs for ever.
 */
export function branchesOf(units: readonly Unit[]): readonly UnitBranch[] {
  const byCode = unitByCode(units);
  const sorted = [...byCode.values()].sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'nb'));
  const under = new Map<UnitCode | undefined, Unit[]>();
  for (const unit of sorted) {
    const parent = unit.parent !== undefined && byCode.has(unit.parent) ? unit.parent : undefined;
    under.set(parent, [...(under.get(parent) ?? []), unit]);
  }
  const placed = new Set<UnitCode>();
  const branchOf = (unit: Unit): UnitBranch => {
    placed.add(unit.code);
    return { unit, children: (under.get(unit.code) ?? []).filter(({ code }) => !placed.has(code)).map(branchOf) };
  };
  const roots = (under.get(undefined) ?? []).map(branchOf);
  const opened: UnitBranch[] = [];
  for (const unit of sorted) if (!placed.has(unit.code)) opened.push(branchOf(unit));
  return [...roots, ...opened];
}

/** The way from the root down to a unit, both included (a breadcrumb); empty when no unit has the code. */
export function pathTo(units: readonly Unit[], code: UnitCode): readonly Unit[] {
  const byCode = unitByCode(units);
  const path: Unit[] = [];
  for (
    let unit = byCode.get(code);
    unit && !path.includes(unit);
    unit = unit.parent === undefined ? undefined : byCode.get(unit.parent)
  )
    path.unshift(unit);
  return path;
}

/** Those above a unit, the nearest first. */
export function ancestorsOf(units: readonly Unit[], code: UnitCode): readonly Unit[] {
  return pathTo(units, code).slice(0, -1).reverse();
}

/** A unit and all under it, each before its own children. */
export function unitsUnder(units: readonly Unit[], code: UnitCode): readonly Unit[] {
  const flat = ({ unit, children }: UnitBranch): readonly Unit[] => [unit, ...children.flatMap(flat)];
  const find = (branches: readonly UnitBranch[]): UnitBranch | undefined => {
    for (const branch of branches) {
      const found = branch.unit.code === code ? branch : find(branch.children);
      if (found) return found;
    }
    return undefined;
  };
  const branch = find(branchesOf(units));
  return branch ? flat(branch) : [];
}

/** The units whose names have all the words of a query, each under those above it; every branch where nothing is asked for. */
export function branchesWith(branches: readonly UnitBranch[], query: string): readonly UnitBranch[] {
  const words = searchWords(query);
  const keep = ({ unit, children }: UnitBranch): readonly UnitBranch[] => {
    const kept = children.flatMap(keep);
    return kept.length > 0 || hasWords(words, searchable(unit.name)) ? [{ unit, children: kept }] : [];
  };
  return words.length === 0 ? branches : branches.flatMap(keep);
}

/** How many units stand in the branches. */
export function countBranches(branches: readonly UnitBranch[]): number {
  return branches.reduce((sum, { children }) => sum + 1 + countBranches(children), 0);
}

const byCodeOf = new WeakMap<readonly Unit[], ReadonlyMap<UnitCode, Unit>>();

/** Of several rows with one code the first counts. Remembered, since pages ask for one path after another of the same units. */
function unitByCode(units: readonly Unit[]): ReadonlyMap<UnitCode, Unit> {
  const known = byCodeOf.get(units) ?? new Map([...units].reverse().map((unit) => [unit.code, unit]));
  byCodeOf.set(units, known);
  return known;
}
