import { expect, test } from 'vitest';
import type { IndicatorId, ScorecardId, UnitCode } from '../../src/domain/id.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Scorecard, ScorecardKind } from '../../src/domain/scorecard.ts';
import { improvements, setbacks, shiftsIn } from '../../src/domain/shift.ts';
import { unitStandingsOf } from '../../src/domain/unitStanding.ts';
import { onlySeen, visibilityOf } from '../../src/domain/visibility.ts';
import { indicatorOf, resultOf, targetFrom, unitOf } from '../support/scorecardThings.ts';

const krs = 'KRS' as UnitCode;
const units = [
  unitOf('KRS', { kind: 'municipality' }),
  ...['A', 'B', 'C'].map((code) => unitOf(code, { kind: 'budgetArea', parent: krs })),
  unitOf('A1', { parent: 'A' as UnitCode }),
];
const cardOf = (kind: ScorecardKind): Scorecard => ({
  id: 's1' as ScorecardId,
  unitCode: krs,
  kind,
  focusArea: 'Medarbeidere',
  mainGoal: undefined,
  period: '2026' as Period,
  order: 1,
  complete: true,
  archived: false,
  source: undefined,
  note: undefined,
  demonstration: false,
});
const indicator = indicatorOf({ reporters: 'budgetAreas', name: 'Sykefravær', direction: 'lower', unitOfMeasurement: '%' });
const said = (unit: string, period: string, text: string, of: Indicator = indicator) => ({
  ...resultOf(of, period, text),
  unitCode: unit as UnitCode,
});
const recordsOf = (results: readonly ReturnType<typeof said>[], kind: ScorecardKind = 'shared') => ({
  units,
  scorecards: [cardOf(kind)],
  indicators: [indicator],
  targets: [targetFrom(indicator, '2020', '8 %')],
  results,
});
const levels = (records: ReturnType<typeof recordsOf>) =>
  unitStandingsOf(records).map(({ unit, standing }) => [unit.code, standing.shown.level]);

test.each([
  ['owner', ['KRS']],
  ['budgetAreas', ['KRS', 'A', 'B', 'C']],
  ['units', ['KRS', 'A1']],
  ['all', ['KRS', 'A', 'A1', 'B', 'C']],
] as const)('A10 a shared indicator is expected of those who report it, measured or not: %s', (reporters, expected) => {
  const records = { ...recordsOf([said('KRS', '2026', '7 %')]), indicators: [{ ...indicator, reporters }] };
  expect(levels(records).map(([code]) => code)).toEqual(expected);
});

test('A10 a shared scorecard as it was published stands only where a unit had a result', () => {
  const records = recordsOf([said('KRS', '2017', '7 %'), said('A', '2017', '9 %')]);
  const published = records.scorecards.map((card) => ({ ...card, period: '2017' as Period, source: 'Årsrapport 2017' }));
  expect(levels({ ...records, scorecards: published }).map(([code]) => code)).toEqual(['KRS', 'A']);
});

test('D5 a shared indicator rammeområder report is expected of every rammeområde, and of no unit under them', () => {
  expect(levels(recordsOf([said('KRS', '2026', '7 %'), said('A', '2026', '9 %'), said('B', '2025', '9 %')]))).toEqual([
    ['KRS', 'acceptable'],
    ['A', 'unacceptable'],
    ['B', 'notMeasured'],
    ['C', 'notMeasured'],
  ]);
});

test('D5 an own indicator is its unit’s only, whoever else has written a row on it', () => {
  expect(levels(recordsOf([said('A', '2026', '9 %')], 'own'))).toEqual([['KRS', 'notMeasured']]);
});

test('what changed is told best and worst first, and what was not measured has not changed', () => {
  const shifts = shiftsIn(
    unitStandingsOf(
      recordsOf([
        ...[said('KRS', '2024', '7 %'), said('KRS', '2025', '7 %'), said('KRS', '2026', '7 %')],
        ...[said('A', '2024', '7 %'), said('A', '2025', '6 %'), said('A', '2026', '9 %')],
        ...[said('B', '2024', '8,9 %'), said('B', '2025', '9 %'), said('B', '2026', '7 %')],
        ...[said('C', '2024', '8 %'), said('C', '2025', '7 %')],
      ]),
    ),
  );
  expect(improvements(shifts).map(({ of, from, to }) => [of.unit.code, from.level, to.level])).toEqual([
    ['B', 'unacceptable', 'desired'],
  ]);
  expect(setbacks(shifts).map(({ of, from, to }) => [of.unit.code, from.level, to.level])).toEqual([
    ['A', 'desired', 'unacceptable'],
  ]);
});

test('an arrow that has become a dash is no setback; a dash that has become an arrow is what the arrow says', () => {
  const sickLeave = (...values: readonly [string, string, string, string]) =>
    shiftsIn(
      unitStandingsOf(recordsOf(values.map((text, index) => said('A', `${2023 + index}`, text)))).filter(
        ({ unit }) => unit.code === 'A',
      ),
    ).map(({ to, by }) => [to.change, by]);
  expect(sickLeave('9,5 %', '9,5 %', '9,0 %', '9,0 %')).toEqual([]);
  expect(sickLeave('9,0 %', '9,0 %', '9,0 %', '9,5 %')).toEqual([['slipping', -1]]);
  expect(sickLeave('9,9 %', '9,5 %', '9,5 %', '9,0 %')).toEqual([['improved', 1]]);
});

test('N5 units that are spoken of but not in the list are counted as not visible, and nothing of theirs is counted', () => {
  const records = {
    ...recordsOf([said('A', '2026', '9 %'), said('HIDDEN', '2026', '2 %'), said('OTHER', '2026', '3 %')]),
    units: units.slice(0, 3),
  };
  expect(visibilityOf(records)).toEqual({ visible: 3, known: 5 });
  expect(levels(onlySeen(records))).toEqual([
    ['KRS', 'notMeasured'],
    ['A', 'unacceptable'],
    ['B', 'notMeasured'],
  ]);
  expect(visibilityOf(recordsOf([]))).toEqual({ visible: 5, known: 5 });
});

test('N5 a hidden unit’s own indicator counts nowhere, and its parent is not blamed for it', () => {
  const hidden = { ...indicator, id: 'i2' as IndicatorId, unitCode: 'HIDDEN' as UnitCode };
  const records = { ...recordsOf([]), indicators: [hidden] };
  expect(unitStandingsOf(onlySeen(records))).toEqual([]);
  expect(visibilityOf(records).known).toBe(6);
});

test('F9 what is no longer asked for is counted nowhere, and a card that is put away takes all of its indicators with it', () => {
  const records = recordsOf([said('KRS', '2026', '7 %')]);
  const ended = { ...indicator, endsAfter: '2025' as Period };
  expect(levels({ ...records, indicators: [ended] })).toEqual([]);
  expect(levels({ ...records, indicators: [{ ...ended, endsAfter: '2026' as Period }] })).toEqual(levels(records));
  expect(levels({ ...records, scorecards: records.scorecards.map((card) => ({ ...card, archived: true })) })).toEqual([]);
});
