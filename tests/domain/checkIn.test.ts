import { expect, test } from 'vitest';
import type { Level } from '../../src/domain/assessment.ts';
import { commentNeeded, foreseen, type CheckIn } from '../../src/domain/checkIn.ts';
import type { Period } from '../../src/domain/period.ts';
import { indicatorOf, standingOfRow } from '../support/scorecardThings.ts';

test.each([
  ['desired', 'desired', undefined],
  ['desired', 'acceptable', 'falls'],
  ['desired', 'unacceptable', 'unacceptable'],
  ['acceptable', 'desired', undefined],
  ['acceptable', 'acceptable', undefined],
  ['unacceptable', 'unacceptable', 'unacceptable'],
  ['unacceptable', 'acceptable', undefined],
  [undefined, 'unacceptable', 'unacceptable'],
  [undefined, 'acceptable', undefined],
  ['desired', 'notMeasured', undefined],
  ['notMeasured', 'acceptable', undefined],
  ['desired', undefined, undefined],
] as const)('B3: from %s to %s a comment is asked for because of: %s', (levelBefore, level, reason) => {
  expect(commentNeeded({ levelBefore: levelBefore as Level | undefined }, level)).toBe(reason);
});

test('the level that is shown before saving is the one the stored result will have', () => {
  const row = { indicator: { direction: 'lower' as const }, target: '8,0', results: { 2025: '8,8', 2026: '' } };
  const standing = standingOfRow(row);
  const checkIn: CheckIn = {
    indicator: indicatorOf(row.indicator),
    unitCode: standing.indicator.unitCode,
    onBehalfOf: undefined,
    period: '2026' as Period,
    existing: undefined,
    standing,
    levelBefore: undefined,
  };
  for (const text of ['7,9', '8,0', '9,1', 'Ikke målt', 'ganske bra?']) {
    const stored = standingOfRow({ ...row, results: { 2025: '8,8', 2026: text } });
    expect(foreseen(checkIn, text)?.shown).toEqual(stored.shown);
  }
  expect(foreseen(checkIn, '  ')).toBe(undefined);
});
