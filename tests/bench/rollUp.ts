import { rollup } from 'd3-array';
import type { UnitCode } from '../../src/domain/id.ts';
import { levelCodes, moveLevel, rollUpCounts } from '../../src/domain/rollUp.ts';
import { unitOrderOf, type UnitOrder } from '../../src/domain/unitOrder.ts';
import { inventedNumber } from '../../src/local365/seed/inventedNumber.ts';
import { unitOf } from '../support/scorecardThings.ts';
import type { Measurement } from './measurement.ts';

const size = { units: 1_000, indicators: 50, periods: 10 };
const columns = size.indicators * size.periods;

/**
 * Counts of levels of 1 000 units × 50 indicators × 10 periods up a whole tree: in typed arrays, in a Map with a key for each cell, and
 * with d3-array's `rollup` (each unit by itself, without the tree), in one run. Ratios only: times are the machine's own.
 */
export function rollUpCosts(): readonly Measurement[] {
  const order = unitOrderOf(invented());
  const levels = Uint8Array.from(
    { length: size.units * columns },
    (_, place) => 1 + Math.floor(inventedNumber(place) * levelCodes.length),
  );
  const rows = [...levels].map((level, place): Row => ({ unit: Math.floor(place / columns), column: place % columns, level }));
  const paths = order.codes.map((_, unit) => pathOf(order, unit));
  const grid = rollUpCounts(order, levels, columns);
  if (sumOf(rollUpWithMap(rows, paths)) !== total(grid.counts) || sumOfLeaves(rollUpWithD3(rows)) !== rows.length)
    throw new Error('The ways do not count alike; the bench would compare nothing.');
  const ours = fastest(() => rollUpCounts(order, levels, columns), 15);
  const edit = fastest(() => {
    for (let k = 0; k < 1_000; k++)
      moveLevel(order, grid, { unit: size.units - 1, column: k % columns, from: 1 + (k % 2), to: 2 - (k % 2) });
  }, 9);
  const ratio = (value: number) => Math.round(value);
  return [
    {
      name: 'roll-up, a Map against typed arrays',
      value: ratio(fastest(() => rollUpWithMap(rows, paths), 3) / ours),
      unit: 'ratio',
      atLeast: 100,
    },
    {
      name: 'roll-up, d3-array against typed arrays',
      value: ratio(fastest(() => rollUpWithD3(rows), 3) / ours),
      unit: 'ratio',
      atLeast: 25,
    },
    { name: 'roll-up, the whole again against one edit', value: ratio((ours * 1_000) / edit), unit: 'ratio', atLeast: 200 },
  ];
}

type Row = { readonly unit: number; readonly column: number; readonly level: number };

/** 1 000 units, five levels deep: every unit's parent is the one a fifth of its number. */
function invented() {
  return Array.from({ length: size.units }, (_, k) =>
    unitOf(`u${k}`, { order: k, parent: k === 0 ? undefined : (`u${Math.floor((k - 1) / 5)}` as UnitCode) }),
  );
}

/** A unit and all above it. */
function pathOf({ parents }: UnitOrder, unit: number): readonly number[] {
  const path: number[] = [];
  for (let at = unit; at >= 0; at = parents[at] ?? -1) path.push(at);
  return path;
}

function rollUpWithMap(rows: readonly Row[], paths: readonly (readonly number[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit, column, level } of rows)
    for (const above of paths[unit] ?? []) {
      const key = `${above}|${column}|${level}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/** Each unit by itself only: the tree above it is work d3-array leaves to the caller, and is not counted against it. */
function rollUpWithD3(rows: readonly Row[]) {
  return rollup(
    rows,
    (group) => group.length,
    ({ unit }) => unit,
    ({ column }) => column,
    ({ level }) => level,
  );
}

/** The least of some runs: what the machine else does only adds. */
function fastest(run: () => unknown, times: number): number {
  run();
  return Math.min(
    ...Array.from({ length: times }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

function total(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return total(counts.values());
}

function sumOfLeaves(counts: ReadonlyMap<number, ReadonlyMap<number, ReadonlyMap<number, number>>>): number {
  return total([...counts.values()].flatMap((column) => [...column.values()].map((level) => total(level.values()))));
}
