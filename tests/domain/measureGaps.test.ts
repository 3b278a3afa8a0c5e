import { expect, test } from 'vitest';
import { measureGaps } from '../../src/domain/measureGaps.ts';
import { unitStandingsOf } from '../../src/domain/unitStanding.ts';
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
