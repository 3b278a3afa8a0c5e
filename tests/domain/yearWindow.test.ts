import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { yearWindowOf } from '../../src/domain/yearWindow.ts';

const years = (...each: readonly number[]) => each.map(String) as Period[];
const usual = years(2015, 2016, 2017);

test('A12: the window begins with the table’s own columns, and slides a year at a time over those that are recorded', () => {
  const recorded = years(2010, 2012, 2016);
  const at = (back: number) => yearWindowOf(recorded, usual, back);
  expect([at(0), at(1), at(2)]).toEqual([
    { periods: usual, earlier: true, later: false },
    { periods: years(2012, 2015, 2016), earlier: true, later: true },
    { periods: years(2010, 2012, 2015), earlier: false, later: true },
  ]);
  expect([at(9), at(-1)]).toEqual([at(2), at(0)]);
});

test('A12: with nothing older there is nowhere to slide', () => {
  expect(yearWindowOf(years(2016, 2017), usual, 1)).toEqual({ periods: usual, earlier: false, later: false });
});

test('A12: a year that lies between the table’s own is reached too, and those after it or of another length are not', () => {
  const recorded = ['2012', '2014', '2016-T1', '2019'] as Period[];
  expect(yearWindowOf(recorded, years(2013, 2015), 0).earlier).toBe(true);
  expect(yearWindowOf(recorded, years(2013, 2015), 1).periods).toEqual(years(2012, 2013, 2014));
});

test('A12: sliding back and forth passes every recorded year, three at a time and in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1990, max: 2017 }), { maxLength: 12 }), (recorded) => {
      const seen = new Set<string>();
      for (let back = 0, more = true; more; back += 1) {
        const { periods, earlier, later } = yearWindowOf(years(...recorded), usual, back);
        expect(periods).toHaveLength(3);
        expect([...periods].sort()).toEqual(periods);
        expect(later).toBe(back > 0);
        for (const period of periods) seen.add(period);
        more = earlier;
      }
      expect([...seen].sort()).toEqual([...new Set([...years(...recorded), ...usual])].sort());
    }),
  );
});
