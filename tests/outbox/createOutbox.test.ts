import { expect, test } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { browserKeep, keepName } from '../../src/outbox/browserKeep.ts';
import { createDrafts } from '../../src/outbox/createDrafts.ts';
import { createOutbox, type Outbox, type OutboxParts } from '../../src/outbox/createOutbox.ts';
import type { Entry, Outcome } from '../../src/outbox/entry.ts';
import { memoryKeep } from '../../src/outbox/memoryKeep.ts';
import { oneSender } from '../../src/outbox/oneSender.ts';
import { discard } from '../../src/outbox/steps.ts';
import { withIndexedDb } from '../support/withIndexedDb.ts';
import { refusalOfKind, reported, writing } from './writes.ts';

withIndexedDb();

let people = 0;
const somebody = () => ({ tenantId: 't', site: 's', personId: `p-${(people += 1)}` });
const told = (outbox: Outbox) => outbox.entries().map(({ operationId, state }) => `${operationId} ${state.kind}`);
const silent = { tell: () => undefined, hear: () => undefined, close: () => undefined };

const saved = ({ operationId }: Entry): [string, Outcome] => [
  operationId,
  { kind: 'saved', row: { kind: 'result', result: reported(operationId) }, was: undefined, mergedWith: undefined },
];

/** An outbox that is always answered «saved», unless told otherwise. */
function opened(more: Partial<OutboxParts> = {}) {
  const sent: string[][] = [];
  const alarms: number[] = [];
  const outbox = createOutbox({
    keep: Promise.resolve(memoryKeep()),
    alone: oneSender('test', undefined),
    otherTabs: silent,
    online: () => true,
    now: () => new Date('2026-11-22T08:00:00Z'),
    alarm: (milliseconds) => {
      alarms.push(milliseconds);
      return () => undefined;
    },
    ...more,
    send: (entries) => {
      sent.push(entries.map(({ operationId }) => operationId));
      return more.send?.(entries) ?? Promise.resolve(new Map(entries.map(saved)));
    },
  });
  return { outbox, sent, alarms };
}

test('what is written without a network is kept on disk, and sent by the next who opens', async () => {
  const owner = somebody();
  const first = opened({ keep: browserKeep(owner), online: () => false });
  await first.outbox.save([writing('a')]);
  expect(told(first.outbox)).toEqual(['a waiting']);
  expect(first.sent).toEqual([]);
  first.outbox.close();
  const second = opened({ keep: browserKeep(owner) });
  await second.outbox.send();
  expect([second.sent, told(second.outbox)]).toEqual([[['a']], ['a saved']]);
});

test('it is on disk before it is seen', async () => {
  const owner = somebody();
  const { outbox } = opened({ keep: browserKeep(owner), online: () => false });
  const onDisk: Promise<readonly Entry[]>[] = [];
  outbox.subscribe(() => {
    onDisk.push(browserKeep(owner).then((keep) => keep.change(() => ({ put: [], remove: [] }))));
  });
  await outbox.save([writing('a')]);
  const [first] = await Promise.all(onDisk);
  expect(outbox.entries().map(({ operationId }) => operationId)).toEqual(['a']);
  expect(first?.map(({ operationId }) => operationId)).toEqual(['a']);
});

test('what one person wrote is neither seen nor sent by another', async () => {
  const [mine, theirs] = [somebody(), somebody()];
  const first = opened({ keep: browserKeep(mine), online: () => false });
  await first.outbox.save([writing('a')]);
  const other = opened({ keep: browserKeep(theirs) });
  await other.outbox.send();
  expect([told(other.outbox), other.sent, keepName(mine) === keepName(theirs)]).toEqual([[], [], false]);
});

test('a tab that was closed while it was sending leaves something uncertain, which is looked up', async () => {
  const owner = somebody();
  const first = opened({ keep: browserKeep(owner), send: () => new Promise(() => undefined) });
  void first.outbox.save([writing('a')]);
  await expect.poll(() => first.sent).toEqual([['a']]);
  first.outbox.close();
  const doubts: boolean[] = [];
  const second = opened({
    keep: browserKeep(owner),
    send: (entries) => {
      doubts.push(...entries.map(({ inDoubt }) => inDoubt));
      return Promise.resolve(new Map(entries.map(saved)));
    },
  });
  await second.outbox.send();
  expect([doubts, told(second.outbox)]).toEqual([[true], ['a saved']]);
});

test('two tabs of one person: what both wrote is sent once, and each sees that it is saved', async () => {
  const owner = somebody();
  const listeners: (() => void)[] = [];
  const otherTabs = () => ({
    tell: () => {
      for (const changed of listeners) changed();
    },
    hear: (changed: () => void) => void listeners.push(changed),
    close: () => undefined,
  });
  const alone = oneSender('both', undefined);
  const tabs = [0, 1].map(() => opened({ keep: browserKeep(owner), otherTabs: otherTabs(), alone }));
  await Promise.all(tabs.map(({ outbox }, index) => outbox.save([writing(`w${index}`, { period: `203${index}` as Period })])));
  expect(tabs.flatMap(({ sent }) => sent.flat()).sort()).toEqual(['w0', 'w1']);
  for (const { outbox } of tabs) await expect.poll(() => told(outbox)).toEqual(['w0 saved', 'w1 saved']);
});

test('500 edits are sent in 25 batches, each row in the order it was written', async () => {
  const { outbox, sent } = opened();
  const many = Array.from({ length: 500 }, (_, index) => writing(`w${index}`, { period: `${2000 + index}` as Period }));
  await outbox.save(many);
  expect(sent).toHaveLength(25);
  expect(sent.flat()).toEqual(many.map(({ draft }) => draft.operationId));
});

test('a service that asks to be left alone is asked again when it said, and not before', async () => {
  const { outbox, sent, alarms } = opened({
    send: ([entry]) =>
      Promise.resolve(new Map([[entry?.operationId ?? '', { kind: 'later', why: refusalOfKind('throttled', 42) }]])),
  });
  await outbox.save([writing('a')]);
  expect([sent, alarms, told(outbox)]).toEqual([[['a']], [42_000], ['a waiting']]);
});

test('one that nobody can tell of does not hold up the others', async () => {
  const { outbox, sent } = opened({
    send: (entries) =>
      Promise.resolve(new Map(entries.map((each) => (each.operationId === 'a' ? ['a', { kind: 'uncertain' }] : saved(each))))),
  });
  await outbox.save([writing('a'), writing('b', { period: '2030' as Period })]);
  await outbox.save([writing('c', { period: '2031' as Period })]);
  expect(told(outbox)).toEqual(['a uncertain', 'b saved', 'c saved']);
  expect(sent).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ]);
});

test('when the disk refuses, what is known lives on in the tab, and it is said that it does not last', async () => {
  const disk = { ...memoryKeep(), lasting: true };
  let full = false;
  const change: typeof disk.change = (decide) =>
    full ? Promise.reject(new DOMException('Full', 'QuotaExceededError')) : disk.change(decide);
  const { outbox } = opened({ keep: Promise.resolve({ ...disk, change }), online: () => false });
  await outbox.save([writing('a')]);
  full = true;
  await outbox.save([writing('b', { period: '2030' as Period })]);
  expect([told(outbox), outbox.lasting()]).toEqual([['a waiting', 'b waiting'], false]);
});

test('a browser that will not open its database keeps it in the tab', async () => {
  const { outbox } = opened({ keep: Promise.reject(new DOMException('Denied', 'SecurityError')) });
  await outbox.save([writing('a')]);
  expect([told(outbox), outbox.lasting()]).toEqual([['a saved'], false]);
});

test('what another version of the page has kept is counted and never sent', async () => {
  const owner = somebody();
  const keep = await browserKeep(owner);
  await keep.change(() => ({ put: [{ operationId: 'odd', order: 1 } as Entry], remove: [] }));
  const { outbox, sent } = opened({ keep: Promise.resolve(keep) });
  await outbox.send();
  expect([told(outbox), outbox.unread(), sent]).toEqual([[], 1, []]);
});

test('what is taken back before it is sent is never sent', async () => {
  let online = false;
  const { outbox, sent } = opened({ online: () => online });
  await outbox.save([writing('a')]);
  await outbox.take((entries) => discard(entries, 'a'));
  online = true;
  await outbox.send();
  expect([told(outbox), sent]).toEqual([[], []]);
});

test('what is not sent never grows too old: it is sent years later too', async () => {
  const owner = somebody();
  await opened({ keep: browserKeep(owner), online: () => false }).outbox.save([writing('a')]);
  createDrafts(browserKeep(owner), () => new Date('2031-01-01T08:00:00Z'));
  const later = opened({ keep: browserKeep(owner), now: () => new Date('2031-01-01T08:00:00Z') });
  await later.outbox.send();
  expect([later.sent, told(later.outbox)]).toEqual([[['a']], ['a saved']]);
});
