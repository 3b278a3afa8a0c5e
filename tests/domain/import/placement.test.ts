import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctPlacements, placementsOf } from '../../../src/domain/import/placement.ts';

const anywhere = () => true;
const binomial = (n: number, k: number): number => (k === 0 || k === n ? 1 : binomial(n - 1, k - 1) + binomial(n - 1, k));

test('three values in four columns have four ways, two have six', () => {
  expect(placementsOf(['Innført', 'I arbeid', 'Innført'], 4, anywhere)).toEqual([
    ['Innført', 'I arbeid', 'Innført', ''],
    ['Innført', 'I arbeid', '', 'Innført'],
    ['Innført', '', 'I arbeid', 'Innført'],
    ['', 'Innført', 'I arbeid', 'Innført'],
  ]);
  expect(placementsOf(['Innført', 'Innført'], 4, anywhere)).toHaveLength(6);
});

test('as many values as columns have one way, whatever they say; more have none', () => {
  expect(placementsOf(['a', 'b'], 2, () => false)).toEqual([['a', 'b']]);
  expect(placementsOf(['a', 'b', 'c'], 2, anywhere)).toEqual([]);
});

test('every way keeps every value, in its order, only where it fits; there are as many as there can be', () => {
  const value = fc.constantFrom('1', '2', '3', 'Innført', 'Ikke målt');
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 5 }),
      fc.integer({ min: 0, max: 6 }),
      fc.array(fc.boolean(), { maxLength: 6 }),
      (values, columns, open) => {
        const fits = (_: string, column: number) => open[column] ?? true;
        const ways = placementsOf(values, columns, fits);
        for (const way of ways) {
          expect(way).toHaveLength(columns);
          expect(way.filter((cell) => cell !== '')).toEqual(values);
          if (values.length < columns) expect(way.every((cell, column) => cell === '' || fits(cell, column))).toBe(true);
        }
        expect(distinctPlacements(ways).length).toBeLessThanOrEqual(ways.length);
        const room = Array.from({ length: columns }, (_, column) => open[column] ?? true).filter(Boolean).length;
        if (values.length < columns) expect(ways).toHaveLength(values.length > room ? 0 : binomial(room, values.length));
      },
    ),
    { seed: 20171122, numRuns: 500 },
  );
});
