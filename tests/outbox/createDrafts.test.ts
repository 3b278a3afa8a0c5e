import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { browserKeep } from '../../src/outbox/browserKeep.ts';
import { createDrafts, draftDays } from '../../src/outbox/createDrafts.ts';
import { reported } from './writes.ts';

let people = 0;
const somebody = () => ({ tenantId: 't', site: 'drafts', personId: `p-${(people += 1)}` });
type Owner = ReturnType<typeof somebody>;

const typed = { key: 'report i1', words: { text: '7', comment: '', operationId: 'a' }, before: reported('5') };
const begun = new Date('2026-11-22T08:00:00Z');
const daysLater = (days: number) => new Date(begun.getTime() + days * 86_400_000);
const openedAt = (owner: Owner, time: Date) => createDrafts(browserKeep(owner), () => time);
const onDisk = async (owner: Owner) => (await browserKeep(owner)).drafts();

test('a draft is there when the page is opened anew, and gone when it is given up', async () => {
  const owner = somebody();
  openedAt(owner, begun).keep(typed);
  const drafts = openedAt(owner, begun);
  await expect.poll(() => drafts.of('report i1')).toMatchObject(typed);
  drafts.forget('report i1');
  await expect.poll(() => onDisk(owner)).toEqual([]);
});

test('a draft nobody has typed in for ninety days is cleared away when the page is opened; until then it is there', async () => {
  const owner = somebody();
  openedAt(owner, begun).keep(typed);
  await expect.poll(() => onDisk(owner)).toHaveLength(1);
  const last = openedAt(owner, daysLater(draftDays));
  await expect.poll(() => last.of('report i1')).toMatchObject(typed);
  openedAt(owner, daysLater(draftDays + 1));
  await expect.poll(() => onDisk(owner)).toEqual([]);
});

test('typing in it begins the days anew', async () => {
  const owner = somebody();
  openedAt(owner, begun).keep(typed);
  await expect.poll(() => onDisk(owner)).toHaveLength(1);
  openedAt(owner, daysLater(80)).keep({ ...typed, words: { ...typed.words, text: '8' } });
  await expect.poll(async () => (await onDisk(owner))[0]?.words['text']).toBe('8');
  const later = openedAt(owner, daysLater(160));
  await expect.poll(() => later.of('report i1')?.words['text']).toBe('8');
});

test('a draft of an earlier version, which does not say when, is counted from when it is first found', async () => {
  const owner = somebody();
  await (await browserKeep(owner)).keepDraft(typed);
  const found = openedAt(owner, begun);
  await expect.poll(() => found.of('report i1')).toMatchObject(typed);
  await expect.poll(async () => (await onDisk(owner))[0]?.touchedAt).toBe(begun.toISOString());
  openedAt(owner, daysLater(draftDays + 1));
  await expect.poll(() => onDisk(owner)).toEqual([]);
});
