import type { UnitCode } from './id.ts';
import type { Unit } from './unit.ts';
import { branchesOf, type UnitBranch } from './unitTree.ts';

/**
 * The unit tree as numbers for roll-up: every unit after its parent, so that one pass backwards sums everything under everything.
 * `parents[i]` is the place of unit i's parent, -1 for a root.
 */
export type UnitOrder = {
  readonly codes: readonly UnitCode[];
  readonly parents: Int32Array;
  readonly hasChildren: Uint8Array;
  readonly placeOf: ReadonlyMap<UnitCode, number>;
};

/** Lays the units out, each before those under it. Rings and orphans are opened as in `branchesOf`. */
export function unitOrderOf(units: readonly Unit[]): UnitOrder {
  const codes: UnitCode[] = [];
  const parents: number[] = [];
  const lay = ({ unit, children }: UnitBranch, parent: number) => {
    const place = codes.push(unit.code) - 1;
    parents.push(parent);
    for (const child of children) lay(child, place);
  };
  for (const branch of branchesOf(units)) lay(branch, -1);
  const hasChildren = new Uint8Array(codes.length);
  for (const parent of parents) if (parent >= 0) hasChildren[parent] = 1;
  return { codes, parents: Int32Array.from(parents), hasChildren, placeOf: new Map(codes.map((code, place) => [code, place])) };
}
