import { expect, test } from 'vitest';
import { expectationOf } from '../../src/domain/expectation.ts';
import { nextToReport } from '../../src/domain/expectedDay.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import { isPartOf, wholeYearOf, type Period } from '../../src/domain/period.ts';
import { countReady, roundProgressOf } from '../../src/domain/roundProgress.ts';
import { countLevels } from '../../src/domain/standing.ts';
import { unitStandingsOf } from '../../src/domain/unitStanding.ts';
import { roundIn } from '../support/roundThings.ts';
import { resultOf, targetFrom, unitOf } from '../support/scorecardThings.ts';
import { cardFor, editionFor } from '../support/yearThings.ts';

const units = [unitOf('KRS', { kind: 'municipality' }), unitOf('A', { parent: 'KRS' as UnitCode })];
const card = cardFor('2026', { unitCode: 'A' as UnitCode });
const tertial = editionFor('2026', { unitCode: card.unitCode, frequency: 'tertial', direction: 'lower' });
const yearly = { ...tertial, id: 'yearly' as typeof tertial.id, name: 'Årlig', frequency: 'yearly' as const };
const recordsOf = (said: Readonly<Record<string, string>>) => ({
  units,
  scorecards: [card],
  indicators: [tertial, yearly],
  targets: [targetFrom(tertial, '2026', '9 %')],
  results: Object.entries(said).map(([period, text]) => resultOf(tertial, period, text)),
});
const standingOf = (said: Readonly<Record<string, string>>) => unitStandingsOf(recordsOf(said))[0]!;

test('what is reported by the tertial stands in its latest one, against the one before, until the year is summed up', () => {
  const { standing, before } = standingOf({ '2026-T1': '9,5 %', '2026-T2': '8,1 %' });
  expect([standing.period, standing.shown, before?.period]).toEqual([
    '2026-T2',
    { level: 'desired', change: 'improved' },
    '2026-T1',
  ]);
  expect(countLevels([standing]).notReported).toBe(0);
  expect(standingOf({ '2026-T1': '9,5 %', '2026-T2': '8,1 %', 2026: '8,8 %' }).standing.period).toBe('2026');
  expect(standingOf({ '2025-T3': '9,5 %' }).standing.period).toBe('2026');
});

test('a tertial is waited for when it is over, and not while it runs', () => {
  const { standing } = standingOf({ '2026-T1': '9,5 %' });
  expect(['2026-08-31', '2026-09-01', '2027-06-01'].map((day) => expectationOf(standing, day))).toEqual([
    undefined,
    'old',
    'old',
  ]);
  expect(expectationOf(standingOf({ '2026-T3': '9,5 %' }).standing, '2027-06-01')).toBe(undefined);
});

test('a row reports the first part nobody has reported, the last where all are, and the year where that is summed up', () => {
  const year = '2026' as Period;
  const next = (...reported: readonly string[]) => nextToReport(tertial, year, (period) => reported.includes(period));
  expect([next(), next('2026-T1', '2026-T2'), next('2026-T1', '2026-T2', '2026-T3'), next('2026-T1', '2026')]).toEqual([
    '2026-T1',
    '2026-T3',
    '2026-T3',
    '2026',
  ]);
  expect(nextToReport(yearly, year, () => false)).toBe('2026');
});

test('B7, B8: a round of a tertial asks what is due in it on yearly cards, and a year’s asks the rest', () => {
  const records = recordsOf({ '2026-T1': '9,5 %', '2026-T2': '8,1 %' });
  const of = (period: string, day = '2026-09-10') =>
    roundProgressOf(records, { round: roundIn('KRS', period), readiness: [], day });
  expect(of('2026-T2').map(({ unit, reported, asked }) => [unit.code, reported, asked])).toEqual([['A', 1, 1]]);
  expect(of('2026-T3').map(({ reported, asked }) => [reported, asked])).toEqual([[0, 1]]);
  expect(of('2026').map(({ reported, asked }) => [reported, asked])).toEqual([[0, 1]]);
  expect(of('2026-T2', '2029-01-01').length).toBe(1);
  expect(countReady(of('2026-T2'))).toEqual({ ready: 0, total: 1 });
});

test('a period lies in its year, and a year in no part of itself', () => {
  expect(wholeYearOf('2026-T2' as Period)).toBe('2026');
  expect(isPartOf('2026-T2' as Period, '2026' as Period)).toBe(true);
  expect(isPartOf('2026' as Period, '2026' as Period)).toBe(false);
  expect(isPartOf('2027-01' as Period, '2026' as Period)).toBe(false);
});
