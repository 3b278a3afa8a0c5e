import { expect, test } from 'vitest';
import { endedOn, isStillDeputy } from '../../src/domain/deputy.ts';
import { personOf } from '../support/scorecardThings.ts';

const person = personOf('deputy');
const day = '2026-11-22';

test.each([
  ['one who stands in now was last there the day before', '2026-10-01', '2026-10-01', '2026-11-21'],
  ['so was one without a first day', undefined, undefined, '2026-11-21'],
])('B9: %s', (_, from, keeps, last) => {
  expect(endedOn({ person, from, to: undefined }, day)).toEqual({ person, from: keeps, to: last });
});

test('B9: who had not begun before the day is no deputy at all', () => {
  expect(endedOn({ person, from: day, to: undefined }, day)).toBeUndefined();
  expect(endedOn({ person, from: '2026-12-01', to: '2026-12-31' }, day)).toBeUndefined();
});

test('B9: on their last day they still stand in, and the day after they do not', () => {
  expect(['2026-11-21', '2026-11-22', undefined].map((to) => isStillDeputy({ person, from: undefined, to }, day))).toEqual([
    false,
    true,
    true,
  ]);
});
