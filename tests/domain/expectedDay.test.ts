import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { dayAfter, expectedDays, periodsToReport } from '../../src/domain/expectedDay.ts';
import type { Frequency } from '../../src/domain/indicator.ts';
import { monthsOf, type Period } from '../../src/domain/period.ts';

const expected = (period: string, graceDays?: number, round?: { opens: string | undefined; closes: string | undefined }) =>
  expectedDays({ graceDays }, period as Period, round);

test.each([
  ['2026', undefined, { opens: '2027-01-01', due: '2027-01-31' }],
  ['2026-T1', undefined, { opens: '2026-05-01', due: '2026-05-31' }],
  ['2026-Q4', undefined, { opens: '2027-01-01', due: '2027-01-31' }],
  ['2026-02', undefined, { opens: '2026-03-01', due: '2026-03-31' }],
  ['2026', 90, { opens: '2027-01-01', due: '2027-03-31' }],
  ['2026', 0, { opens: '2027-01-01', due: '2026-12-31' }],
])('B5: %s with a grace of %s days is expected %o', (period, grace, days) => {
  expect(expected(period, grace)).toEqual(days);
});

test('B7: a round says when, and what it does not say is as usual', () => {
  expect(expected('2026', undefined, { opens: '2026-11-02', closes: '2026-12-04' })).toEqual({
    opens: '2026-11-02',
    due: '2026-12-04',
  });
  expect(expected('2026', undefined, { opens: '2026-11-02', closes: undefined })).toEqual({
    opens: '2026-11-02',
    due: '2027-01-31',
  });
});

const frequencies: readonly Frequency[] = ['yearly', 'tertial', 'quarterly', 'monthly', 'everyOtherYear', 'sporadic'];
const year = fc.integer({ min: 1990, max: 2090 }).map((each) => String(each) as Period);

test('the periods to report of a year lie in it, one after the other, and fill it', () => {
  fc.assert(
    fc.property(year, fc.constantFrom(...frequencies), (within, frequency) => {
      const months = periodsToReport({ frequency }, within).map(monthsOf);
      const { from, to } = monthsOf(within);
      expect([months[0]?.from, months.at(-1)?.to]).toEqual([from, to]);
      for (const [index, each] of months.entries()) if (index > 0) expect(each.from).toBe(months[index - 1]?.to);
    }),
  );
});

test('more grace is never an earlier day, and no result is late while its period lasts', () => {
  fc.assert(
    fc.property(year, fc.constantFrom(...frequencies), fc.nat({ max: 400 }), fc.nat({ max: 400 }), (within, frequency, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      for (const period of periodsToReport({ frequency }, within)) {
        expect(expected(period, less).due <= expected(period, more).due).toBe(true);
        expect(expected(period, less).due >= addDays(dayAfter(period), -1)).toBe(true);
      }
    }),
  );
});

test('a scorecard of a tertial reports its months, and its yearly indicators once', () => {
  expect(periodsToReport({ frequency: 'monthly' }, '2026-T2' as Period)).toEqual(['2026-05', '2026-06', '2026-07', '2026-08']);
  expect(periodsToReport({ frequency: 'yearly' }, '2026-T2' as Period)).toEqual(['2026-T2']);
});
