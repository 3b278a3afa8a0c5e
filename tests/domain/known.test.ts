import { expect, test } from 'vitest';
import { commentNeeded, foreseen } from '../../src/domain/checkIn.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import { knownOf } from '../../src/domain/known.ts';
import type { Period } from '../../src/domain/period.ts';
import { reportTableOf } from '../../src/domain/reportTable.ts';
import { resultUpdatesIn, type ReportingRecords } from '../../src/domain/resultUpdates.ts';
import { setbacks, shiftsIn } from '../../src/domain/shift.ts';
import { unitStandingsOf } from '../../src/domain/unitStanding.ts';
import { unitOf } from '../support/scorecardThings.ts';
import { cardFor, twoYears } from '../support/yearThings.ts';

const krs = unitOf('KRS');
const asked = (records: ReportingRecords, day: string) =>
  resultUpdatesIn(records)(krs, { day }).filter(({ checkIn }) => checkIn.period === '2027');

test('on a new year’s card the check-in has the value of the year before, and a fall asks for a comment', () => {
  const [update] = asked(twoYears({ 2026: { 2025: '85 %', 2026: '90 %' } }), '2028-01-05');
  expect(update?.checkIn.standing.previous).toMatchObject({ period: '2026', text: '90 %' });
  expect(update?.checkIn.levelBefore).toBe('desired');
  const level = update && foreseen(update.checkIn, '82 %')?.shown.level;
  expect([level, update && commentNeeded(update.checkIn, level)]).toEqual(['acceptable', 'falls']);
});

test('«siden sist» reaches over the change of report year, each year judged by its own card’s target', () => {
  const standings = unitStandingsOf(twoYears({ 2026: { 2025: '85 %', 2026: '90 %' }, 2027: { 2027: '82 %' } }));
  const now = standings.filter(({ scorecard }) => scorecard.period === '2027');
  expect(now.map(({ standing }) => [standing.shown, standing.reason])).toEqual([
    [{ level: 'acceptable', change: 'holding' }, 'notImprovedButMet'],
  ]);
  expect(now.map(({ before }) => [before?.indicator.id, before?.shown.level])).toEqual([['i-2026', 'desired']]);
  expect(setbacks(shiftsIn(now)).length).toBe(1);
});

test('cards that only tell what was before are asked and counted nowhere', () => {
  const { scorecards, indicators, targets, results, units } = twoYears({ 2026: { 2026: '90 %' }, 2027: { 2027: '82 %' } });
  const at = (year: string) => ({
    scorecards: scorecards.filter(({ id }) => id === year),
    indicators: indicators.filter(({ scorecardId }) => scorecardId === year),
    targets: targets.filter(({ validFrom }) => validFrom === year),
    results: results.filter(({ period }) => period === year),
  });
  const standings = unitStandingsOf({ units, ...at('2027'), earlier: at('2026') });
  expect(standings.map(({ standing, before }) => [standing.period, before?.result?.text])).toEqual([['2027', '90 %']]);
});

test('what is measured every other year is not asked for the year after, though the card is new', () => {
  const [biennial] = [{ frequency: 'everyOtherYear' as const }];
  expect(asked(twoYears({ 2026: { 2026: '90 %' } }, biennial), '2028-01-05')).toEqual([]);
  expect(asked(twoYears({ 2026: { 2025: '90 %' } }, biennial), '2028-01-05').length).toBe(1);
});

test('«nivå som 2025» finds its year on the card before', () => {
  const records = twoYears({ 2026: { 2025: '80 %' }, 2027: { 2027: '75 %' } });
  const targets = records.targets.map((target) => ({
    ...target,
    requirement: { kind: 'sameAs', period: '2025' as Period } as const,
  }));
  const [, now] = records.editions;
  const standing = knownOf({ ...records, targets }).standingIn(now, krs.code, '2027' as Period);
  expect([standing.verdict, standing.shown.level]).toEqual(['missed', 'unacceptable']);
});

test('the printed table of a new card has the years before it', () => {
  const records = twoYears({ 2026: { 2025: '85 %', 2026: '90 %' }, 2027: { 2027: '82 %' } });
  const table = reportTableOf(records, { unit: krs, scorecard: cardFor('2027') }, { changeOf: () => '', partOf: String });
  expect([table.periods, table.rows[0]?.results]).toEqual([
    ['2025', '2026', '2027'],
    ['85 %', '90 %', '82 %'],
  ]);
});

test('a published card takes nothing from others, and an open one nothing of its own year or after it', () => {
  const said = { 2026: { 2026: '90 %', 2027: '70 %' } };
  const of = (source: string | undefined) => {
    const records = twoYears(said, {}, [cardFor('2026'), cardFor('2027', { source })]);
    return knownOf(records).resultsOf(records.editions[1], 'KRS' as UnitCode);
  };
  expect(of('Årsmelding 2027')).toEqual([]);
  expect(of(undefined).map(({ period, indicatorId }) => [period, indicatorId])).toEqual([['2026', 'i-2027']]);
});
