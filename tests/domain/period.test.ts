import { expect, test } from 'vitest';
import {
  comparePeriods,
  currentPeriod,
  isPeriod,
  periodsShown,
  previousPeriod,
  yearOf,
  type Period,
} from '../../src/domain/period.ts';

const p = (key: string) => key as Period;

test.each(['2017', '2017-T2', '2017-Q4', '2017-05', '2017-12'])('%s is a period', (key) => expect(isPeriod(key)).toBe(true));
test.each(['', '17', '2017-T4', '2017-Q5', '2017-13', '2017-00', '2017-5', '2017 ', '2017-t1'])('«%s» is no period', (key) =>
  expect(isPeriod(key)).toBe(false),
);

test('periods are ordered by when they end, and a year comes after its own parts', () => {
  const keys = ['2018', '2017', '2017-12', '2017-T3', '2017-Q4', '2017-T1', '2017-01', '2016'].map(p);
  expect(keys.sort(comparePeriods)).toEqual(['2016', '2017-01', '2017-T1', '2017-12', '2017-Q4', '2017-T3', '2017', '2018']);
});

test.each([
  ['2017', '2016'],
  ['2017-T1', '2016-T3'],
  ['2017-T3', '2017-T2'],
  ['2017-Q1', '2016-Q4'],
  ['2017-01', '2016-12'],
  ['2017-10', '2017-09'],
])('before %s comes %s', (period, before) => expect(previousPeriod(p(period))).toBe(before));

test('a table shows the three latest periods, oldest first', () => {
  expect(periodsShown(['2017', '2014', '2016', '2015', '2016', '2018'].map(p), p('2017'))).toEqual(['2015', '2016', '2017']);
});

test('an irregular series keeps its true years', () => {
  expect(periodsShown(['2010', '2012', '2016'].map(p), p('2016'))).toEqual(['2010', '2012', '2016']);
});

test('the period a table is about is shown even before anything is reported for it', () => {
  expect(periodsShown([], p('2026'))).toEqual(['2026']);
});

test('tertials and years do not share a table', () => {
  expect(periodsShown(['2025', '2026-T1', '2025-T3'].map(p), p('2026-T1'))).toEqual(['2025-T3', '2026-T1']);
});

test.each([
  ['2026-01-01', 'yearly', '2026'],
  ['2026-04-30', 'tertial', '2026-T1'],
  ['2026-05-01', 'tertial', '2026-T2'],
  ['2026-12-31', 'tertial', '2026-T3'],
  ['2026-09-30', 'quarterly', '2026-Q3'],
  ['2026-11-22', 'monthly', '2026-11'],
  ['2026-11-22', 'sporadic', '2026'],
] as const)('%s lies, %s, in %s', (day, frequency, period) => expect(currentPeriod(day, frequency)).toBe(period));

test('the year of a month is its year', () => expect(yearOf(p('2017-05'))).toBe(2017));
