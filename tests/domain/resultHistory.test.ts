import { expect, test } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { resultChangesOf, type ResultVersion } from '../../src/domain/resultHistory.ts';
import { personOf } from '../support/scorecardThings.ts';

const period = '2026' as Period;
const leader = personOf('leder');

function versionOf(number: number, more: Partial<ResultVersion> = {}): ResultVersion {
  return {
    number,
    savedBy: 'Leder, Kultur',
    savedAt: `2026-10-${10 + number}T09:00:00Z`,
    text: '8,8 %',
    comment: undefined,
    published: undefined,
    operationId: `operation-${number}`,
    reportedBy: leader,
    reportedAt: `2026-10-${10 + number}T08:59:59Z`,
    ...more,
  };
}

const happened = (...versions: readonly ResultVersion[]) =>
  resultChangesOf(period, versions).map(({ kind, cells, outside }) => ({
    kind,
    outside,
    cells: cells.map(({ what, from, to }) => `${what}: ${from ?? '–'} → ${to ?? '–'}`),
  }));

test('a report, and a second one, are two events with what they changed, latest first', () => {
  expect(happened(versionOf(2, { text: '9,1 %', comment: 'Lengre fravær i vår.' }), versionOf(1))).toEqual([
    { kind: 'changed', outside: false, cells: ['result: 8,8 % → 9,1 %', 'comment: – → Lengre fravær i vår.'] },
    { kind: 'made', outside: false, cells: ['result: – → 8,8 %'] },
  ]);
});

test('N9: a value changed directly in the list is marked, since it brought no report of its own', () => {
  const first = versionOf(1);
  const inTheList = { ...first, number: 2, savedBy: 'Administrator', text: '7,9 %' };
  expect(happened(inTheList, first)[0]).toEqual({ kind: 'changed', outside: true, cells: ['result: 8,8 % → 7,9 %'] });
});

test('somebody who copies a new time into the list, but no operation, is still outside', () => {
  const first = versionOf(1);
  expect(happened({ ...versionOf(2), operationId: first.operationId, text: '7' }, first)[0]?.outside).toBe(true);
  expect(happened({ ...versionOf(2), operationId: undefined, text: '7' }, first)[0]?.outside).toBe(true);
  expect(happened({ ...versionOf(2), reportedAt: first.reportedAt, text: '7' }, first)[0]?.outside).toBe(true);
});

test('a published judgement that is changed is told', () => {
  const first = versionOf(1, { published: 'Strek, Akseptabelt' });
  expect(happened({ ...first, number: 2, published: 'Ønsket' }, first)[0]).toEqual({
    kind: 'changed',
    outside: true,
    cells: ['published: Strek, Akseptabelt → Ønsket'],
  });
});

test('a version nobody can see the difference of is passed over, but a report that says the same again is not', () => {
  const first = versionOf(1);
  expect(happened({ ...first, number: 2, text: ' 8,8  % ' }, first).map(({ kind }) => kind)).toEqual(['made']);
  expect(happened(versionOf(2), first).map(({ kind }) => kind)).toEqual(['confirmed', 'made']);
});

test('where the list has forgotten the beginning, the oldest version is not taken for it', () => {
  expect(happened(versionOf(12, { operationId: undefined }))).toEqual([
    { kind: 'earliest', outside: false, cells: ['result: – → 8,8 %'] },
  ]);
});

test('a row made by hand in the list is outside, an imported one is not', () => {
  expect(happened(versionOf(1, { operationId: undefined }))[0]?.outside).toBe(true);
  expect(happened(versionOf(1, { reportedAt: undefined, reportedBy: undefined }))[0]?.outside).toBe(false);
});

test('versions come in any order', () => {
  const [one, two, ten] = [versionOf(1), versionOf(2, { text: 'b' }), versionOf(10, { text: 'c' })];
  expect(happened(two, ten, one)).toEqual(happened(ten, two, one));
});
