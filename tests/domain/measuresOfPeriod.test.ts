import { expect, test } from 'vitest';
import type { IndicatorId } from '../../src/domain/id.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { measuresOfPeriod } from '../../src/domain/measuresOfPeriod.ts';
import type { Period } from '../../src/domain/period.ts';
import { measureOf } from '../support/scorecardThings.ts';

const ofYear = 'i-2026' as IndicatorId;
const told = (more: Partial<Measure>, period = '2026') =>
  measuresOfPeriod(
    [{ ...measureOf('T-1'), start: undefined, due: undefined, indicatorId: undefined, ...more }],
    period as Period,
    new Set([ofYear]),
  ).length === 1;

test.each([
  ['begun and due in the year', { start: '2026-02-01', due: '2026-06-30', status: 'implemented' }, true],
  ['done the year before', { start: '2025-02-01', due: '2025-06-30', status: 'implemented' }, false],
  ['due the year before, and still open', { start: '2025-02-01', due: '2025-06-30', status: 'inProgress' }, true],
  ['begins next year', { start: '2027-01-01', due: '2027-06-30', status: 'notStarted' }, false],
  ['due next year, begun in this', { start: '2026-12-01', due: '2027-06-30', status: 'inProgress' }, true],
  ['due next year, with no word of when it begins', { due: '2027-02-01', status: 'notStarted' }, true],
  ['due in two years, with no word of when it begins', { due: '2028-02-01', status: 'notStarted' }, false],
  ['without days, of one of the year’s indicators', { indicatorId: ofYear, status: 'implemented' }, true],
  ['without days, of another year’s indicator', { indicatorId: 'i-2017' as IndicatorId, status: 'implemented' }, false],
  ['without days or indicator, open', { status: 'inProgress' }, true],
  ['without days or indicator, done', { status: 'implemented' }, false],
  ['archived', { start: '2026-02-01', status: 'inProgress', archived: true }, false],
] as const)('a measure %s', (_, more, expected) => {
  expect(told(more)).toBe(expected);
});
