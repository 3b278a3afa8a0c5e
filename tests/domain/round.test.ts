import { expect, test } from 'vitest';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { followedIn, lockedRoundOf, roundOf, roundStateOf } from '../../src/domain/round.ts';
import { roundIn } from '../support/roundThings.ts';
import { unitOf } from '../support/scorecardThings.ts';

const units = [
  unitOf('KRS'),
  unitOf('KRS-A', { parent: 'KRS' as UnitCode }),
  unitOf('KRS-A-1', { parent: 'KRS-A' as UnitCode }),
  unitOf('LOT'),
];
const place = (unit: string, period: string) => ({ unitCode: unit as UnitCode, period: period as Period });
const lock = { at: '2026-12-10T10:00:00Z', by: undefined };

test.each([
  ['2026-10-31', undefined, 'coming'],
  ['2026-11-01', undefined, 'open'],
  ['2026-12-01', undefined, 'open'],
  ['2026-12-02', undefined, 'late'],
  ['2027-06-01', undefined, 'late'],
  ['2026-11-15', lock, 'locked'],
] as const)('B7: on %s a round (locked: %s) is %s', (day, locked, state) => {
  expect(roundStateOf({ opens: '2026-11-01', closes: '2026-12-01', lock: locked }, day)).toBe(state);
});

test('a round without days is open until it is locked', () => {
  expect(roundStateOf({ opens: undefined, closes: undefined, lock: undefined }, '2030-01-01')).toBe('open');
});

test('a unit is in the round of its own, else of the nearest above it, and in no other municipality’s', () => {
  const [whole, own] = [roundIn('KRS', '2026'), roundIn('KRS-A', '2026', { name: 'Egen' })];
  expect(roundOf([whole, own], units, place('KRS-A-1', '2026'))).toBe(own);
  expect(roundOf([whole, own], units, place('KRS', '2026'))).toBe(whole);
  expect(roundOf([whole], units, place('KRS-A-1', '2026'))).toBe(whole);
  expect(roundOf([whole], units, place('LOT', '2026'))).toBe(undefined);
  expect(roundOf([whole], units, place('KRS', '2025'))).toBe(undefined);
});

test('B7: a locked year locks its tertials and months, and a locked tertial nothing but its own', () => {
  const year = roundIn('KRS', '2026', { lock });
  const tertial = roundIn('KRS', '2026-T2', { lock });
  expect(lockedRoundOf([year], units, place('KRS-A-1', '2026-T3'))).toBe(year);
  expect(lockedRoundOf([year], units, place('KRS', '2027-01'))).toBe(undefined);
  expect(lockedRoundOf([tertial], units, place('KRS', '2026-06'))).toBe(tertial);
  expect(lockedRoundOf([tertial], units, place('KRS', '2026'))).toBe(undefined);
  expect(lockedRoundOf([roundIn('KRS', '2026')], units, place('KRS', '2026'))).toBe(undefined);
});

test.each([
  ['the round’s own leader', ['KRS'], ['KRS']],
  ['a leader beneath it', ['KRS-A'], ['KRS-A']],
  ['who leads a unit and one under it', ['KRS-A', 'KRS-A-1'], ['KRS-A']],
  ['a leader with nobody under them', ['KRS-A-1'], []],
  ['a leader of another municipality', ['LOT'], []],
])('B8: %s follows the round up over what is theirs', (_, led, expected) => {
  const theirs = units.filter(({ code }) => led.includes(code));
  expect(followedIn(roundIn('KRS', '2026'), units, theirs).map(({ code }) => code)).toEqual(expected);
});
