import { expect, test } from 'vitest';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Unit } from '../../src/domain/unit.ts';
import {
  ancestorsOf,
  branchesOf,
  branchesWith,
  countBranches,
  pathTo,
  unitsUnder,
  type UnitBranch,
} from '../../src/domain/unitTree.ts';
import { unitOf } from '../support/scorecardThings.ts';

const code = (text: string) => text as UnitCode;
const unit = (name: string, parent?: string, order = 1) =>
  unitOf(name, { parent: parent === undefined ? undefined : code(parent), order });
const drawn = (branches: readonly UnitBranch[]): string =>
  branches.map(({ unit: { name }, children }) => (children.length === 0 ? name : `${name}(${drawn(children)})`)).join(' ');
const names = (units: readonly Unit[]) => units.map(({ name }) => name).join(' ');

const town = [unit('skole', 'krs', 2), unit('krs'), unit('kultur', 'krs', 1), unit('kino', 'kultur'), unit('lot', undefined, 2)];

test('units stand under their parents in their own order', () =>
  expect(drawn(branchesOf(town))).toBe('krs(kultur(kino) skole) lot'));

test('a unit whose parent is missing stands as a root', () =>
  expect(drawn(branchesOf([unit('kino', 'borte'), unit('krs')]))).toBe('kino krs'));

test('units that are one another’s parents are opened at the first, and nobody disappears', () => {
  expect(drawn(branchesOf([unit('b', 'a'), unit('a', 'b'), unit('c', 'b'), unit('selv', 'selv')]))).toBe('a(b(c)) selv');
});

test('of two rows with one code the first counts', () => {
  expect(drawn(branchesOf([unit('krs'), unit('krs', 'lot'), unit('lot')]))).toBe('krs lot');
});

test('the path goes from the root to the unit, and ancestors the other way', () => {
  expect(names(pathTo(town, code('kino')))).toBe('krs kultur kino');
  expect(names(ancestorsOf(town, code('kino')))).toBe('kultur krs');
  expect(pathTo(town, code('borte'))).toEqual([]);
  expect(names(pathTo([unit('b', 'a'), unit('a', 'b')], code('b')))).toBe('a b');
});

test('F10 a unit is found by its name under those above it, whatever the spaces, and nothing asked for is all of them', () => {
  const forest = branchesOf([...town, unit('Barn\u00a0og unge', 'krs', 3)]);
  expect(drawn(branchesWith(forest, 'KINO'))).toBe('krs(kultur(kino))');
  expect(drawn(branchesWith(forest, 'unge barn'))).toBe('krs(Barn\u00a0og unge)');
  expect(drawn(branchesWith(forest, 'fjell'))).toBe('');
  expect([branchesWith(forest, '  '), countBranches(forest)]).toEqual([forest, 6]);
});

test('all under a unit come with it', () => {
  expect(names(unitsUnder(town, code('krs')))).toBe('krs kultur kino skole');
  expect(unitsUnder(town, code('borte'))).toEqual([]);
});
