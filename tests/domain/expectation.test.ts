import { expect, test } from 'vitest';
import { usualRule } from '../../src/domain/assessmentRule.ts';
import { expectationOf, isOver } from '../../src/domain/expectation.ts';
import type { Frequency } from '../../src/domain/indicator.ts';
import type { Period } from '../../src/domain/period.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { indicatorOf, resultOf } from '../support/scorecardThings.ts';

const seen = (frequency: Frequency, results: Readonly<Record<string, string>>, period = '2026', day = '2026-11-22') => {
  const indicator = indicatorOf({ frequency });
  const told = Object.entries(results).map(([each, text]) => resultOf(indicator, each, text));
  return expectationOf(standingOf({ indicator, targets: [], results: told, period: period as Period, rule: usualRule }), day);
};

test.each([
  ['measured now', 'yearly', { 2026: '5' }, undefined],
  ['measured last year, nothing yet this year', 'yearly', { 2025: '5' }, 'missing'],
  ['last measured the year before that', 'yearly', { 2024: '5' }, 'old'],
  ['never measured, and nobody says anything', 'yearly', {}, 'missing'],
  ['never measured, and somebody says so', 'yearly', { 2026: 'Ikke målt' }, undefined],
  ['«Ikke målt» two years running', 'yearly', { 2024: '5', 2025: 'Ikke målt', 2026: 'Ikke målt' }, 'old'],
  ['every other year, measured last year', 'everyOtherYear', { 2025: '5' }, undefined],
  ['every other year, measured two years ago', 'everyOtherYear', { 2024: '5' }, 'missing'],
  ['every other year, measured three years ago', 'everyOtherYear', { 2023: '5' }, 'old'],
  ['now and then', 'sporadic', { 2010: '5' }, undefined],
  ['something written that nobody can read', 'yearly', { 2026: 'ca. ganske bra?' }, undefined],
] as const)('a result is waited for: %s', (_, frequency, results, expected) => {
  expect(seen(frequency, results)).toBe(expected);
});

test.each([
  ['the third tertial, after the second', 'tertial', { '2026-T2': '5' }, '2026-T3', 'missing'],
  ['the third tertial, after the first', 'tertial', { '2026-T1': '5' }, '2026-T3', 'old'],
  ['October in November, last measured in September', 'monthly', { '2026-09': '5' }, '2026-10', 'old'],
] as const)('shorter periods: %s', (_, frequency, results, period, expected) => {
  expect(seen(frequency, results, period)).toBe(expected);
});

test('an old report year is judged by its own end, not by today', () => {
  expect(seen('yearly', { 2016: '5' }, '2017')).toBe('old');
  expect(seen('everyOtherYear', { 2016: '5' }, '2017')).toBe(undefined);
});

test('a period is over when the day lies after it', () => {
  expect(['2026-12-31', '2027-01-01'].map((day) => isOver('2026' as Period, day))).toEqual([false, true]);
});
