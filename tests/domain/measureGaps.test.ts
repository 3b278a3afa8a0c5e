import { expect, test } from 'vitest';
import { countedMeasures } from '../../src/domain/countedMeasures.ts';
import { gapsOfUnits } from '../../src/domain/gapsOfUnits.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import { measureGaps } from '../../src/domain/measureGaps.ts';
import type { Period } from '../../src/domain/period.ts';
import { unitStandingsOf } from '../../src/domain/unitStanding.ts';
import { servingMeasures } from '../../src/domain/servingMeasures.ts';
import { measureOf } from '../support/scorecardThings.ts';
import { twoYears } from '../support/yearThings.ts';
import { seededPage } from '../pages/seededPage.ts';

const page = seededPage('KRS-KULTUR');
const standings = unitStandingsOf(page).filter(({ unit }) => unit.code === page.unit.code);
const allRed = standings.filter(({ standing }) => standing.shown.level === 'unacceptable');
const red = allRed.filter(({ scorecard }) => scorecard.period === '2026');

test('C7: measures without an indicator are named, but not those that are done, cancelled or archived', () => {
  const { withoutIndicator } = measureGaps(page.measures, standings, page.indicators);
  expect(withoutIndicator.map(({ id }) => id)).toEqual(['T-2026-007']);
  const lost = page.measures.map((measure) => ({ ...measure, indicatorId: undefined, archived: measure.id === 'T-2026-002' }));
  expect(measureGaps(lost, standings, page.indicators).withoutIndicator.map(({ id }) => Number(id.slice(-3)))).toEqual([
    3, 4, 5, 6, 7, 8,
  ]);
});

test('C7: unacceptable indicators that nobody is doing anything about are named', () => {
  expect(red.length).toBeGreaterThan(0);
  expect(allRed.length, 'something was unacceptable in a year that is over').toBeGreaterThan(red.length);
  const { withoutMeasure } = measureGaps([], standings, page.indicators);
  expect(withoutMeasure).toEqual(red);
  const serving = page.measures
    .slice(0, 1)
    .map((measure) => ({ ...measure, indicatorId: red[0]!.standing.indicator.id, archived: false }));
  const inProgress = serving.map((measure) => ({ ...measure, status: 'inProgress' as const }));
  const done = serving.map((measure) => ({ ...measure, status: 'implemented' as const }));
  expect(measureGaps(inProgress, standings, page.indicators).withoutMeasure).toEqual(red.slice(1));
  expect(measureGaps(done, standings, page.indicators).withoutMeasure).toEqual(red);
});

test('C1, C7: a measure under way for last year’s indicator serves this year’s, and one that was over does not', () => {
  const records = twoYears({ 2026: { 2026: '60 %' }, 2027: { 2027: '50 %' } });
  const [last, now] = records.editions;
  const measures = [
    measureOf('running', { indicatorId: last.id, status: 'inProgress', start: '2026-09-01' }),
    measureOf('done in it', { indicatorId: last.id, status: 'implemented', start: '2026-09-01', due: '2027-02-01' }),
    measureOf('over', { indicatorId: last.id, status: 'implemented', start: '2026-01-01', due: '2026-12-31' }),
    measureOf('its own', { indicatorId: now.id, status: 'implemented', due: '2026-12-31' }),
  ];
  const served = { indicator: now, earlier: [last] };
  expect(servingMeasures(measures, served, '2027-T2' as Period).map(({ id, indicatorId }) => [id, indicatorId])).toEqual([
    ['running', now.id],
    ['done in it', now.id],
    ['its own', now.id],
  ]);
  const gapsWith = (some: typeof measures) => measureGaps(some, unitStandingsOf(records), records.indicators).withoutMeasure;
  expect(gapsWith(measures)).toEqual([]);
  expect(gapsWith(measures.slice(1)).map(({ standing }) => standing.indicator.id)).toEqual([now.id]);
});

test('N1: a measure that begins in the year counts in it, whichever card it was linked on', () => {
  const { editions } = twoYears({}, { countsMeasures: true });
  const [last, now] = editions;
  const measures = ['2026-09-01', '2027-02-01', '2027-11-30'].map((start) =>
    measureOf(start, { indicatorId: last.id, status: 'implemented', start, due: start }),
  );
  const serving = servingMeasures(measures, { indicator: now, earlier: [last] }, '2027' as Period);
  expect(countedMeasures(now, serving, '2027' as Period).map(({ id }) => id)).toEqual(['2027-02-01', '2027-11-30']);
});

test('C7: what one unit does fills no other unit’s hole', () => {
  const [one, other] = [page.unit, { ...page.unit, code: 'KRS-OTHER' as UnitCode }];
  const both = [...red, ...red.map((each) => ({ ...each, unit: other }))];
  const [gap] = red;
  const doing = page.measures
    .slice(0, 1)
    .map((measure) => ({ ...measure, indicatorId: gap!.standing.indicator.id, status: 'inProgress' as const }));
  const { withoutMeasure, withoutIndicator } = gapsOfUnits([one, other], doing, both, () => page.indicators);
  expect(withoutMeasure.map(({ unit, standing }) => [unit.code, standing.indicator.id])).toEqual(
    both.slice(1).map(({ unit, standing }) => [unit.code, standing.indicator.id]),
  );
  expect(withoutIndicator).toEqual([]);
  expect(gapsOfUnits([one], doing, [], () => []).withoutIndicator).toEqual(doing);
});
