import { expect, test } from 'vitest';
import { newsSince, toldOf, type Told } from '../../src/domain/told.ts';
import type { UnitStanding } from '../../src/domain/unitStanding.ts';
import { measureOf, standingOfRow, unitOf } from '../support/scorecardThings.ts';

const standingAt = (unit: string, text: string): UnitStanding => ({
  unit: unitOf(unit),
  scorecard: {} as UnitStanding['scorecard'],
  standing: standingOfRow({ target: '10', results: { '2025': '9', '2026': text } }),
  before: undefined,
  earlier: [],
});

test('a shared indicator is told for each unit, and of measures those that are done or overdue', () => {
  const measures = [
    measureOf('T-1', { status: 'implemented' }),
    measureOf('T-2', { status: 'inProgress', due: '2026-10-01' }),
    measureOf('T-3', { status: 'inProgress', due: '2026-12-31' }),
  ];
  expect([...toldOf([standingAt('KRS', '11'), standingAt('KRS-A', 'Ikke målt')], measures, '2026-11-22')]).toEqual([
    ['i1', { mark: 'desired', text: '11' }],
    ['i1|KRS-A', { mark: 'notMeasured', text: 'Ikke målt' }],
    ['T-1', { mark: 'implemented', text: '' }],
    ['T-2', { mark: 'overdue', text: '' }],
  ]);
});

test('news is what stands otherwise, the worst first; the same told twice is no news', () => {
  const before: Told = new Map([
    ['a', { mark: 'acceptable', text: '9' }],
    ['b', { mark: 'desired', text: '5' }],
    ['c', { mark: 'desired', text: '' }],
    ['gone', { mark: 'desired', text: '1' }],
  ]);
  const now: Told = new Map([
    ['a', { mark: 'desired', text: '11' }],
    ['b', { mark: 'unacceptable', text: '2' }],
    ['c', { mark: 'desired', text: '7' }],
    ['d', { mark: 'overdue', text: '' }],
  ]);
  expect(newsSince(before, now).map(({ key, before: then }) => [key, then?.mark])).toEqual([
    ['b', 'desired'],
    ['d', undefined],
    ['a', 'acceptable'],
  ]);
  expect(newsSince(now, now)).toEqual([]);
});
