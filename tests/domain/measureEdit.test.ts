import { expect, test } from 'vitest';
import type { PersonId } from '../../src/domain/id.ts';
import { collisionsOf, editFrom, standsIn, withEdit } from '../../src/domain/measureEdit.ts';
import { seededPage } from '../pages/seededPage.ts';

const measure = seededPage('KRS-KULTUR').measures.find(({ id }) => id === 'T-2026-002')!;
const somebody = { id: 'x' as PersonId, name: 'Noen' };

test('only what differs is an edit, and nothing is none', () => {
  expect(editFrom(measure, { title: measure.title, status: 'implemented' })).toEqual({ status: 'implemented' });
  expect(
    editFrom(measure, { title: ` ${measure.title} `, responsible: { ...measure.responsible!, name: 'Annet navn' } }),
  ).toBeUndefined();
  expect(editFrom(measure, { due: undefined })).toEqual({ due: undefined });
});

test('an edit stands when all of it does', () => {
  const edit = { status: 'implemented', due: undefined } as const;
  expect(standsIn(measure, edit)).toBe(false);
  expect(standsIn(withEdit(measure, edit), edit)).toBe(true);
});

test('what only one of us has changed is no collision, nor what we both changed to the same', () => {
  const theirs = { ...measure, responsible: somebody, due: '2027-01-01' };
  expect(collisionsOf(measure, { status: 'implemented' }, theirs)).toEqual([]);
  expect(collisionsOf(measure, { due: '2027-01-01' }, theirs)).toEqual([]);
  expect(collisionsOf(measure, { due: '2027-02-02', status: 'implemented' }, theirs)).toEqual(['due']);
  expect(collisionsOf(measure, { due: undefined }, theirs)).toEqual(['due']);
});
