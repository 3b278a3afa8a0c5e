import { expect, test } from 'vitest';
import { between, firstOrderHint, orderHintOf } from '../../../../src/local365/graph/planner/plannerOrderHints.ts';

test.each([
  ['B', 'D'],
  ['B', 'C'],
  ['B', 'B1'],
  ['8584913215743255422', '8584913215743255423'],
  ['N9917', 'U2883'],
  ['', '0V'],
  ['zzz', ''],
])('a hint between «%s» and «%s» sorts between them', (low, high) => {
  const hint = orderHintOf(`${low} ${high}!`, 'V');
  expect(hint).toBeDefined();
  expect([hint ?? '', low].toSorted()).toEqual([low, hint]);
  if (high !== '') expect([hint ?? '', high].toSorted()).toEqual([hint, high]);
});

test('a hundred hints put first, one before the other, stay in order', () => {
  const hints = ['V'];
  for (let count = 0; count < 100; count += 1) hints.unshift(between('', hints[0] ?? ''));
  expect(hints.toSorted()).toEqual(hints);
});

test('with no neighbours the service chooses', () => {
  expect(orderHintOf(' !', 'V')).toBe('V');
  const before = orderHintOf('  !!', 'V') ?? '';
  expect(before < 'V').toBe(true);
});

test.each(['8584913215743255422', '', '!', 'D B!', 'B B!', 'å !'])('«%s» is no hint', (hint) => {
  expect(orderHintOf(hint, 'V')).toBeUndefined();
});

test('what was made last stands first', () => {
  const at = new Date('2026-03-04T08:15:30.123Z');
  expect(firstOrderHint(at, 2) < firstOrderHint(at, 1)).toBe(true);
  expect(firstOrderHint(new Date(at.getTime() + 1), 1) < firstOrderHint(at, 9_999)).toBe(true);
});
