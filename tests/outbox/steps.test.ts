import { expect, test } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { ofKind, type Entry, type Outcome } from '../../src/outbox/entry.ts';
import { changed } from '../../src/outbox/keep.ts';
import { addWrites, chooseMine, discard, nextToSend, recover, retry, settle, startSending } from '../../src/outbox/steps.ts';
import type { Write } from '../../src/outbox/write.ts';
import { refusalOfKind, reported, writing } from './writes.ts';

const madeAt = '2026-11-22T08:00:00.000Z';
const add = (entries: readonly Entry[], ...writes: readonly Write[]) => changed(entries, addWrites(entries, writes, madeAt));
const send = (entries: readonly Entry[]) => changed(entries, startSending(nextToSend(entries)));
const settled = (entries: readonly Entry[], operationId: string, outcome: Outcome) =>
  changed(entries, settle(entries, new Map([[operationId, outcome]])));
const saved = (text: string, more = {}): Outcome => ({
  kind: 'saved',
  row: { kind: 'result', result: reported(text, more) },
  was: undefined,
  mergedWith: undefined,
});
const told = (entries: readonly Entry[]) => entries.map(({ operationId, state }) => `${operationId} ${state.kind}`);
const drafts = (entries: readonly Entry[]) => ofKind(entries, 'result').map(({ write }) => write.draft);
const texts = (entries: readonly Entry[]) => drafts(entries).map(({ text }) => text);
const begun = (entry: Entry | undefined) => drafts(entry ? [entry] : [])[0]?.before?.text;
const other = { period: '2027' as Period };

test('a later edit of a row that has not been sent takes its place, and begins where it began', () => {
  const entries = add([], writing('a', { before: reported('1') }), writing('b', { before: reported('a') }));
  expect([told(entries), texts(entries), begun(entries[0])]).toEqual([['b waiting'], ['b'], '1']);
});

test('a later edit of a row that is on its way stands behind it, and begins with what was saved', () => {
  let entries = add(send(add([], writing('a'))), writing('b', { before: reported('a') }));
  expect([told(entries), nextToSend(entries)]).toEqual([['a sending', 'b waiting'], []]);
  entries = settled(entries, 'a', saved('a'));
  expect([told(entries), begun(entries[1])]).toEqual([['a saved', 'b waiting'], 'a']);
  expect(nextToSend(entries).map(({ operationId }) => operationId)).toEqual(['b']);
});

test('what stands behind one that was refused or in conflict becomes one with it, and is tried', () => {
  const entries = add(send(add([], writing('a', { before: reported('1') }))), writing('b'));
  for (const outcome of [
    { kind: 'refused', refusal: refusalOfKind('readOnly') },
    { kind: 'conflict', mine: writing('a'), theirs: { kind: 'result', result: reported('theirs') } },
    { kind: 'later', why: refusalOfKind('offline') },
  ] as const) {
    const after = settled(entries, 'a', outcome);
    expect([told(after), begun(after[0])]).toEqual([['b waiting'], '1']);
  }
});

test('one that may have been sent is never touched: it stays uncertain until it has been looked up', () => {
  let entries = settled(send(add([], writing('a'))), 'a', { kind: 'uncertain' });
  entries = add(entries, writing('b'));
  expect(told(entries)).toEqual(['a uncertain', 'b waiting']);
  entries = settled(send(entries), 'a', { kind: 'later', why: refusalOfKind('offline') });
  expect(told(entries)).toEqual(['a uncertain', 'b waiting']);
});

test('what a closed tab was sending is uncertain', () => {
  const entries = send(add([], writing('a'), writing('b', other)));
  const after = changed(entries, recover(entries));
  expect(after.map(({ state, inDoubt }) => [state.kind, inDoubt])).toEqual([
    ['uncertain', true],
    ['uncertain', true],
  ]);
});

test('two clicks are one write', () => {
  const entries = send(add([], writing('a')));
  expect(told(add(entries, writing('a')))).toEqual(['a sending']);
  expect(told(add(settled(entries, 'a', saved('a')), writing('a')))).toEqual(['a saved']);
});

test('one that was refused is tried again with new words under the same operation', () => {
  const entries = settled(send(add([], writing('a'))), 'a', { kind: 'refused', refusal: refusalOfKind('readOnly') });
  expect(nextToSend(entries)).toEqual([]);
  const after = add(entries, writing('a', { text: 'new' }));
  expect([told(after), texts(after)]).toEqual([['a waiting'], ['new']]);
  expect(told(changed(entries, retry(entries, 'a')))).toEqual(['a waiting']);
});

test('in a conflict mine goes on top of theirs, or is given up', () => {
  const mine = writing('a', { before: reported('theirs') });
  const entries = settled(send(add([], writing('a'))), 'a', {
    kind: 'conflict',
    mine,
    theirs: { kind: 'result', result: reported('theirs') },
  });
  const after = changed(entries, chooseMine(entries, 'a'));
  expect([told(after), begun(after[0])]).toEqual([['a waiting'], 'theirs']);
  expect(changed(entries, discard(entries, 'a'))).toEqual([]);
});

test('what is on its way or saved cannot be discarded', () => {
  const sending = send(add([], writing('a')));
  expect(told(changed(sending, discard(sending, 'a')))).toEqual(['a sending']);
  const done = settled(sending, 'a', saved('a'));
  expect(told(changed(done, discard(done, 'a')))).toEqual(['a saved']);
});

test('twenty go out together, one of each row, oldest first', () => {
  const many = Array.from({ length: 45 }, (_, index) => writing(`w${index}`, { period: `${2030 + index}` as Period }));
  const entries = add([], ...many);
  expect(nextToSend(entries).map(({ operationId }) => operationId)).toEqual(
    many.slice(0, 20).map(({ draft }) => draft.operationId),
  );
});

test('a later edit begins with what its author saw, whatever others put in the row meanwhile', () => {
  const first = send(add([], writing('a', { before: reported('1') })));
  const entries = add(first, writing('b', { before: reported('a') }));
  const version = { stored: { itemId: '1', version: '"2"' } };
  expect(drafts(settled(entries, 'a', saved('a', version)))[1]?.before).toEqual(reported('a', version));
  expect(drafts(settled(entries, 'a', saved('a', { comment: 'theirs', ...version })))[1]?.before).toEqual(reported('a'));
});

test('words from a form that was opened earlier change only what was changed in it', () => {
  const earlier = writing('a', { text: '1', comment: 'new', before: reported('1', { comment: 'old' }) });
  const later = writing('b', { text: '2', comment: 'older', before: reported('1', { comment: 'older' }) });
  expect(drafts(add([], earlier, later))[0]).toMatchObject({ text: '2', comment: 'new', before: { text: '1', comment: 'old' } });
});

test('what carried on from words that were given up is left without them', () => {
  const first = settled(send(add([], writing('a', { before: reported('1') }))), 'a', { kind: 'uncertain' });
  const entries = add(first, writing('b', { text: 'a', comment: 'mine', before: reported('a') }));
  const after = changed(entries, discard(entries, 'a'));
  expect(drafts(after)).toMatchObject([{ text: '1', comment: 'mine', before: { text: '1' } }]);
});
