import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnitCode } from '../../src/domain/id.ts';
import { codeOf, countsAt, levelCodes, moveLevel, rollUpAverage, rollUpCounts, worstOf } from '../../src/domain/rollUp.ts';
import { unitOrderOf } from '../../src/domain/unitOrder.ts';
import { unitsUnder } from '../../src/domain/unitTree.ts';
import { unitOf } from '../support/scorecardThings.ts';

const forest = fc
  .array(fc.nat(30), { minLength: 1, maxLength: 30 })
  .map((parents) =>
    parents.map((parent, k) => unitOf(`u${k}`, { order: k, parent: parent < k ? (`u${parent}` as UnitCode) : undefined })),
  );

test('the counts of a unit are those of itself and all under it', () => {
  fc.assert(
    fc.property(forest, fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 90, maxLength: 90 }), (units, codes) => {
      const order = unitOrderOf(units);
      const levels = Uint8Array.from(codes.slice(0, units.length * 3));
      const grid = rollUpCounts(order, levels, 3);
      order.codes.forEach((code, place) => {
        const under = unitsUnder(units, code).map((unit) => order.placeOf.get(unit.code)!);
        const counts = countsAt(grid, place, [0, 1, 2]);
        for (const level of levelCodes)
          expect(counts[level]).toBe(
            under.flatMap((u) => [...levels.slice(u * 3, u * 3 + 3)]).filter((each) => each === codeOf(level)).length,
          );
      });
    }),
    { seed: 5, numRuns: 100 },
  );
});

test('moving one level gives the same counts as counting again', () => {
  fc.assert(
    fc.property(forest, fc.nat(29), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), (units, which, from, to) => {
      const order = unitOrderOf(units);
      const unit = which % units.length;
      const levels = new Uint8Array(units.length).fill(1);
      levels[unit] = from;
      const grid = rollUpCounts(order, levels, 1);
      moveLevel(order, grid, { unit, column: 0, from, to });
      levels[unit] = to;
      expect(grid).toEqual(rollUpCounts(order, levels, 1));
    }),
    { seed: 6, numRuns: 100 },
  );
});

const units = [
  unitOf('krs', { order: 0 }),
  ...['a', 'b', 'c'].map((name, k) => unitOf(name, { parent: 'krs' as UnitCode, order: k + 1 })),
];

test('a unit without indicators has no level, and what is not measured hides nothing', () => {
  const order = unitOrderOf(units);
  const grid = rollUpCounts(
    order,
    Uint8Array.from([undefined, 'desired', 'notMeasured', undefined].map((level) => codeOf(level as never))),
    1,
  );
  const counts = order.codes.map((_, place) => countsAt(grid, place, [0]));
  expect(counts.map(worstOf)).toEqual(['desired', 'desired', 'notMeasured', undefined]);
  expect([counts[0]?.measured, counts[0]?.total]).toEqual([1, 2]);
});

test('the worst of all under a unit is its worst', () => {
  const grid = rollUpCounts(
    unitOrderOf(units),
    Uint8Array.from(['desired', 'acceptable', 'unacceptable', 'unread'].map((level) => codeOf(level as never))),
    1,
  );
  expect(worstOf(countsAt(grid, 0, [0]))).toBe('unacceptable');
});

test('an average is weighted by size, leaves out what was not measured, and says how much was', () => {
  const { averages, measured, total } = rollUpAverage(
    unitOrderOf(units),
    Float64Array.from([NaN, 6, 9, NaN]),
    Float64Array.from([0, 300, 100, 50]),
  );
  expect([averages[0], measured[0], total[0]]).toEqual([6.75, 2, 3]);
  expect([averages[3], measured[3], total[3]]).toEqual([NaN, 0, 1]);
});
