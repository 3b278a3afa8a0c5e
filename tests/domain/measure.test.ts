import { expect, test } from 'vitest';
import { countedMeasures, measureCountOf } from '../../src/domain/countedMeasures.ts';
import { addMonths, daysBetween, isStale } from '../../src/domain/day.ts';
import type { IndicatorId } from '../../src/domain/id.ts';
import { daysOverdue, isOverdue } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import { parseResult } from '../../src/domain/reading.ts';
import { indicatorOf, measureOf } from '../support/scorecardThings.ts';

test.each([
  ['inProgress', '2026-11-22', 0],
  ['inProgress', '2026-11-19', 3],
  ['notStarted', '2026-11-23', 0],
  ['implemented', '2026-01-01', 0],
  ['cancelled', '2026-01-01', 0],
  ['inProgress', undefined, 0],
] as const)('a measure %s and due %s is %i days overdue on 22 November', (status, due, days) => {
  expect(daysOverdue({ status, due }, '2026-11-22')).toBe(days);
  expect(isOverdue({ status, due }, '2026-11-22')).toBe(days > 0);
});

test('days are counted across the change to summer time', () => expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2));

test('what is a year old to the day is not yet out of date', () => {
  expect([isStale('2025-03-14', '2026-03-14'), isStale('2025-03-14', '2026-03-15')]).toEqual([false, true]);
  expect([isStale('2024-02-29', '2025-02-28'), isStale('2024-02-29', '2025-03-01')]).toEqual([false, true]);
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
});

const indicator = indicatorOf({ countsMeasures: true });
const linked = (id: string, more: object) => measureOf(id, { indicatorId: indicator.id, ...more });
const measures = [
  linked('begun', { start: '2017-02-01' }),
  linked('due', { due: '2017-12-31' }),
  linked('begun the year before, due this', { start: '2016-11-01', due: '2017-06-01' }),
  linked('cancelled', { start: '2017-02-01', status: 'cancelled' }),
  linked('undated', {}),
  measureOf('another', { indicatorId: 'i2' as IndicatorId, start: '2017-02-01' }),
];

test('a measure counts in the period it begins, or is due in where no beginning is given', () => {
  expect(countedMeasures(indicator, measures, '2017' as Period).map(({ id }) => id)).toEqual(['begun', 'due']);
  expect(countedMeasures(indicator, measures, '2017-T3' as Period).map(({ id }) => id)).toEqual(['due']);
});

test('five reported and two registered stand side by side, and the undated are named', () => {
  const reading = parseResult('5 nye tiltak', indicator);
  const { registered, reported, differs, undated } = measureCountOf(indicator, measures, { period: '2017' as Period, reading });
  expect([registered, reported, differs, undated.map(({ id }) => id)]).toEqual([2, 5, true, ['undated']]);
  expect(measureCountOf(indicator, measures, { period: '2017' as Period, reading: undefined }).differs).toBe(false);
});
