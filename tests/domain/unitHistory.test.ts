import { expect, test } from 'vitest';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { hadEnded, predecessorsOf, stoodIn, successorsOf, unitsIn } from '../../src/domain/unitHistory.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { unitOf } from '../support/scorecardThings.ts';

const code = (text: string) => text as UnitCode;
const names = (units: readonly Unit[]) =>
  units.map(({ code: each, parent }) => (parent === undefined ? each : `${parent}/${each}`));

/** «Kultur og fritid» was split into «Kultur» and «Idrett» at the turn of the year; the cinema stayed where it was. */
const town = [
  unitOf('KRS'),
  unitOf('FRITID', { parent: code('KRS'), validTo: '2019-12-31', replacedBy: [code('KULTUR'), code('IDRETT')] }),
  unitOf('KULTUR', { parent: code('KRS'), validFrom: '2020-01-01' }),
  unitOf('IDRETT', { parent: code('KRS'), validFrom: '2020-01-01' }),
  unitOf('KINO', { parent: code('FRITID') }),
];

test.each([
  ['2019', true, false],
  ['2020', false, true],
  ['2019-T3', true, false],
  ['2019-12', true, false],
  ['2020-Q1', false, true],
])('A10: in %s the old unit stands: %s, the new ones: %s', (period, old, recent) => {
  expect(stoodIn({ validFrom: undefined, validTo: '2019-12-31' }, period as Period)).toBe(old);
  expect(stoodIn({ validFrom: '2020-01-01', validTo: undefined }, period as Period)).toBe(recent);
  expect(hadEnded({ validFrom: undefined, validTo: '2019-12-31' }, period as Period)).toBe(!old);
});

test('A10: a unit that ended in the middle of a year stands in that year beside those that took over', () => {
  const [before, after] = [unitOf('A', { validTo: '2019-06-30' }), unitOf('B', { validFrom: '2019-07-01' })];
  expect(unitsIn([before, after], '2019' as Period)).toHaveLength(2);
  expect(unitsIn([before, after], '2019-T1' as Period)).toEqual([before]);
});

test('A10: the tree of an old year is the tree as it was, and nobody hangs in the air in the one of now', () => {
  expect(names(unitsIn(town, '2019' as Period))).toEqual(['KRS', 'KRS/FRITID', 'FRITID/KINO']);
  expect(names(unitsIn(town, '2020' as Period))).toEqual(['KRS', 'KRS/KULTUR', 'KRS/IDRETT', 'KRS/KINO']);
});

test('a unit of which something is recorded for the period stands whatever its dates say, and a hidden parent stays hidden', () => {
  expect(names(unitsIn(town, '2020' as Period, new Set([code('FRITID')])))).toContain('FRITID/KINO');
  const hidden = [...town, unitOf('X', { parent: code('SKJULT') })];
  expect(names(unitsIn(hidden, '2020' as Period))).toContain('SKJULT/X');
});

test('a tree that never changed is the very same tree', () => {
  const same = [unitOf('KRS'), unitOf('KULTUR')];
  expect(unitsIn(same, '2020' as Period)).toBe(same);
});

test('A10: an ended unit tells who took over, and those tell where their history before lies', () => {
  expect(names(successorsOf(town, town[1] ?? unitOf('')))).toEqual(['KRS/KULTUR', 'KRS/IDRETT']);
  expect(names(predecessorsOf(town, code('IDRETT')))).toEqual(['KRS/FRITID']);
  expect(successorsOf(town, { replacedBy: [code('UKJENT')] })).toEqual([]);
});
