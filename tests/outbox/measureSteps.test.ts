import { expect, test } from 'vitest';
import type { MeasureId } from '../../src/domain/id.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { MeasureEdit } from '../../src/domain/measureEdit.ts';
import { unmadeMeasure } from '../../src/domain/newMeasure.ts';
import { ofKind, type Entry, type Outcome } from '../../src/outbox/entry.ts';
import { changed } from '../../src/outbox/keep.ts';
import type { MeasureWrite } from '../../src/outbox/measureWrite.ts';
import { readEntry } from '../../src/outbox/readKept.ts';
import { addWrites, chooseMine, discard, nextToSend, settle, startSending } from '../../src/outbox/steps.ts';
import type { Write } from '../../src/outbox/write.ts';
import { measureOf } from '../support/scorecardThings.ts';
import { refusalOfKind, writing } from './writes.ts';

const read = { ...measureOf('T-1'), status: 'inProgress', due: '2026-12-01' } as Measure;
const editing = (operationId: string, edit: MeasureEdit, measure = read): MeasureWrite => ({
  kind: 'measure',
  wish: { measure, edit, task: undefined, operationId },
});
const add = (entries: readonly Entry[], ...writes: readonly Write[]) =>
  changed(entries, addWrites(entries, writes, '2026-11-22T08:00:00.000Z'));
const send = (entries: readonly Entry[]) => changed(entries, startSending(nextToSend(entries)));
const settled = (entries: readonly Entry[], operationId: string, outcome: Outcome) =>
  changed(entries, settle(entries, new Map([[operationId, outcome]])));
const saved = (measure: Measure): Outcome => ({
  kind: 'saved',
  row: { kind: 'measure', measure },
  was: undefined,
  mergedWith: undefined,
});
const conflict = (mine: MeasureWrite, theirs: Measure): Outcome => ({
  kind: 'conflict',
  mine: { ...mine, wish: { ...mine.wish, measure: theirs } },
  theirs: { kind: 'measure', measure: theirs },
});
const wishes = (entries: readonly Entry[]) => ofKind(entries, 'measure').map(({ write }) => write.wish);
const told = (entries: readonly Entry[]) => entries.map(({ operationId, state }) => `${operationId} ${state.kind}`);
const at = (version: string) => ({ stored: { itemId: read.stored.itemId, version } });

test('edits of one measure that have not been sent become one: each field begins with what stood in the list', () => {
  const picture = { ...read, status: 'implemented' } as const;
  const entries = add(
    [],
    editing('a', { status: 'implemented' }),
    editing('b', { status: 'cancelled', due: '2027-01-01' }, picture),
  );
  expect(told(entries)).toEqual(['b waiting']);
  expect(wishes(entries)).toMatchObject([{ edit: { status: 'cancelled', due: '2027-01-01' }, measure: read }]);
});

test('the earlier version is what is sent about: what others changed in between is met', () => {
  const later = { ...read, phase: 'act', ...at('"2"') } as const;
  const entries = add([], editing('a', { status: 'implemented' }), editing('b', { phase: 'do' }, later));
  expect(wishes(entries)).toMatchObject([{ measure: { status: 'inProgress', phase: 'act', stored: read.stored } }]);
});

test('what is taken away stays taken away when two become one', () => {
  const entries = add([], editing('a', { due: undefined }), editing('b', { status: 'implemented' }));
  expect(wishes(entries)[0]?.edit).toStrictEqual({ due: undefined, status: 'implemented' });
});

test('measures and results go side by side, each row in its own order', () => {
  const other = { ...read, id: 'T-2' } as Measure;
  const entries = add([], writing('r'), editing('a', { due: '2027-01-01' }), editing('b', { phase: 'do' }, other));
  expect(nextToSend(entries).map(({ operationId }) => operationId)).toEqual(['r', 'a', 'b']);
});

test('an edit behind one that was saved changes the row as it now stands, unless that says what its author never saw', () => {
  const picture = { ...read, status: 'implemented' } as const;
  const entries = add(send(add([], editing('a', { status: 'implemented' }))), editing('b', { due: '2027-01-01' }, picture));
  const row = { ...picture, ...at('"2"') } as const;
  expect(wishes(settled(entries, 'a', saved(row)))[1]?.measure).toEqual(row);
  expect(wishes(settled(entries, 'a', saved({ ...row, due: '2028-08-08' })))[1]?.measure).toEqual(picture);
});

test.each([
  ['refused', { kind: 'refused', refusal: refusalOfKind('readOnly') }],
  ['not sent', { kind: 'later', why: refusalOfKind('offline') }],
  ['in conflict', conflict(editing('a', { status: 'implemented' }), { ...read, status: 'cancelled' })],
] as const)('behind one that was %s nothing is dropped: the two become one', (_, outcome) => {
  const entries = add(send(add([], editing('a', { status: 'implemented' }))), editing('b', { due: '2027-01-01' }));
  const after = settled(entries, 'a', outcome);
  expect([told(after), wishes(after)[0]?.edit]).toEqual([['b waiting'], { status: 'implemented', due: '2027-01-01' }]);
});

test('an edit of something else while a conflict waits keeps what the conflict is about', () => {
  const theirs = { ...read, status: 'cancelled', ...at('"2"') } as const;
  const first = editing('a', { status: 'implemented' });
  const waiting = settled(send(add([], first)), 'a', conflict(first, theirs));
  const [after] = wishes(add(waiting, editing('b', { due: '2027-01-01' }, theirs)));
  expect(after).toMatchObject({ edit: { status: 'implemented', due: '2027-01-01' }, measure: { status: 'inProgress' } });
  // Said anew by somebody who has seen theirs: it goes on top of theirs.
  const [anew] = wishes(add(waiting, editing('b', { status: 'notStarted' }, theirs)));
  expect(anew).toMatchObject({ edit: { status: 'notStarted' }, measure: { status: 'cancelled' } });
  expect(wishes(changed(waiting, chooseMine(waiting, 'a')))).toMatchObject([{ measure: theirs }]);
  expect(changed(waiting, discard(waiting, 'a'))).toEqual([]);
});

test('what was made on top of words that were given up begins with what stood beneath them', () => {
  const picture = { ...read, status: 'implemented' } as const;
  const first = settled(send(add([], editing('a', { status: 'implemented' }))), 'a', { kind: 'uncertain' });
  const entries = add(first, editing('b', { status: 'cancelled' }, picture));
  expect(wishes(changed(entries, discard(entries, 'a')))).toMatchObject([{ edit: { status: 'cancelled' }, measure: read }]);
});

const unmade = unmadeMeasure({ id: 'T-2' as MeasureId, unitCode: read.unitCode, demonstration: false });
const making = (operationId: string, edit: MeasureEdit) => editing(operationId, edit, unmade);
const shown = { ...unmade, title: 'Åpen scene' };
const made = { ...shown, ...at('"1"') };

test('an edit of a measure that is not made yet becomes part of its making', () => {
  const entries = add(
    [],
    making('a', { title: 'Åpen scene', due: undefined }),
    editing('b', { title: 'Åpne scener', status: 'inProgress' }, shown),
  );
  expect(told(entries)).toEqual(['b waiting']);
  expect(wishes(entries)).toEqual([
    { measure: unmade, edit: { title: 'Åpne scener', due: undefined, status: 'inProgress' }, task: undefined, operationId: 'b' },
  ]);
  const refused = settled(send(entries), 'b', { kind: 'refused', refusal: refusalOfKind('readOnly') });
  expect(wishes(add(refused, making('b', { title: 'Åpent hus' })))).toMatchObject([
    { measure: unmade, edit: { title: 'Åpent hus', status: 'inProgress' } },
  ]);
});

test('an edit behind the making changes the row that was made, unless others have said the same of it', () => {
  const entries = add(send(add([], making('a', { title: 'Åpen scene' }))), editing('b', { title: 'Åpne scener' }, shown));
  expect(told(entries)).toEqual(['a sending', 'b waiting']);
  expect(wishes(settled(entries, 'a', saved(made)))[1]?.measure).toEqual(made);
  const theirs = { ...made, title: 'Lukket scene', ...at('"2"') };
  expect(wishes(settled(entries, 'a', saved(theirs)))[1]?.measure).toEqual(shown);
});

test('who gives the making of a measure up gives up what they said of it afterwards', () => {
  const first = settled(send(add([], making('a', { title: 'Åpen scene' }))), 'a', { kind: 'uncertain' });
  const entries = add(first, editing('b', { status: 'inProgress' }, shown), editing('c', { due: '2027-01-01' }));
  expect(told(changed(entries, discard(entries, 'a')))).toEqual(['c waiting']);
  expect(told(changed(entries, discard(entries, 'b')))).toEqual(['a uncertain', 'c waiting']);
});

test('what the version before this one kept is still read, and a kind nobody knows is not', () => {
  const [result, measure] = add([], writing('r'), editing('a', { due: undefined }));
  expect([readEntry(result), readEntry(measure)]).toEqual([result, measure]);
  expect(readEntry({ ...measure, write: { kind: 'remark', wish: {} } })).toBeUndefined();
  expect(readEntry({ ...measure, write: { kind: 'measure', draft: {} } })).toBeUndefined();
});
