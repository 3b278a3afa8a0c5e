import { expect, test } from 'vitest';
import type { UnitCode } from '../../../src/domain/id.ts';
import { overviewView } from '../../../src/pages/overview/overviewView.ts';
import { seededMunicipality } from '../seededPage.ts';

const year = (period: string) => {
  const all = seededMunicipality();
  const scorecards = all.scorecards.filter((each) => each.period === period);
  const ids = new Set(scorecards.map(({ id }) => id));
  return { ...all, scorecards, indicators: all.indicators.filter(({ scorecardId }) => ids.has(scorecardId)) };
};

test('2017 counts the six indicators of Læring og fornying with their denominator, and the two of Kommunalteknikk', () => {
  const { lines, total } = overviewView(year('2017'), 'KRS' as UnitCode);
  expect(lines[0]?.unit.code).toBe('KRS');
  expect(lines[0]?.counts).toMatchObject({ total: 6, desired: 2, acceptable: 3, unacceptable: 0, notMeasured: 1, measured: 5 });
  expect(total.total).toBe(8);
});

test('a unit without indicators has a total of zero and is never green', () => {
  const { lines } = overviewView(year('2026'), 'KRS' as UnitCode);
  const empty = lines.find(({ unit }) => unit.code === 'KRS-PPT');
  expect(empty?.counts).toMatchObject({ total: 0, desired: 0 });
});

test('other municipalities’ units are not counted with Kristiansund’s', () => {
  const { lines } = overviewView(year('2014'), 'KRS' as UnitCode);
  expect(lines.every(({ unit }) => unit.code.startsWith('KRS'))).toBe(true);
});
