import type { Refusal } from '../text/refusal.ts';
import type { Change, Entry, Outcome } from './entry.ts';
import { changed } from './keep.ts';
import { rowOf, waysOf, type Write } from './write.ts';

/** Writes that go out at once: as many as Graph takes in one batch. */
export const sentTogether = 20;

/** Saved writes that are remembered, so that the tab that made them hears of it and can take them back. */
const remembered = 20;

const nothing: Change = { put: [], remove: [] };

/**
 * Takes a write in. Where the last one of the same row has not been sent, the two become one: the later words, and what
 * the earlier began with. One that may have been sent is never touched; the later stands behind it.
 */
export function addWrite(entries: readonly Entry[], write: Write, madeAt: string): Change {
  const ways = waysOf(write);
  const row = rowOf(write);
  const last = ofRow(entries, row).at(-1);
  const order = 1 + Math.max(0, ...entries.map((each) => each.order));
  const entry: Entry = {
    operationId: ways.operationOf(write),
    order,
    row,
    madeAt,
    write,
    state: { kind: 'waiting' },
    inDoubt: false,
  };
  const same = entries.find(({ operationId }) => operationId === entry.operationId);
  if (same !== undefined && (same !== last || same.inDoubt || same.state.kind === 'sending')) return nothing; // two clicks
  if (last === undefined || last.inDoubt || last.state.kind === 'sending') return { put: [entry], remove: [] };
  const begun = ways[last.state.kind === 'conflict' ? 'afterConflict' : 'together'](write, last.write);
  return { put: [{ ...entry, order: last.order, write: begun }], remove: same === last ? [] : [last.operationId] };
}

/** Takes several writes in, one after the other. */
export function addWrites(entries: readonly Entry[], writes: readonly Write[], madeAt: string): Change {
  const put = new Map<string, Entry>();
  const remove = new Set<string>();
  let kept = entries;
  for (const write of writes) {
    const step = addWrite(kept, write, madeAt);
    kept = changed(kept, step);
    for (const operationId of step.remove) if (!put.delete(operationId)) remove.add(operationId);
    for (const entry of step.put) put.set(entry.operationId, entry);
  }
  return { put: [...put.values()], remove: [...remove] };
}

/** The writes to send next: the first of each row that is not waiting for a person and has not just been tried, oldest first. */
export function nextToSend(entries: readonly Entry[], tried: ReadonlySet<string> = new Set()): readonly Entry[] {
  const firsts = new Map<string, Entry>();
  for (const entry of unsettled(entries)) if (!firsts.has(entry.row)) firsts.set(entry.row, entry);
  return [...firsts.values()]
    .filter(({ operationId, state: { kind } }) => !tried.has(operationId) && (kind === 'waiting' || kind === 'uncertain'))
    .slice(0, sentTogether);
}

/** Marks writes as on their way, before they are: whoever finds one so after a closed tab knows that it is uncertain. */
export function startSending(sent: readonly Entry[]): Change {
  return { put: sent.map((entry) => ({ ...entry, state: { kind: 'sending' } })), remove: [] };
}

/** Writes that were on their way when their tab was closed: nobody knows what became of them. */
export function recover(entries: readonly Entry[]): Change {
  const lost = entries.filter(({ state }) => state.kind === 'sending');
  return { put: lost.map((entry) => ({ ...entry, state: { kind: 'uncertain' }, inDoubt: true })), remove: [] };
}

/** Writes down what came of writes. What stands behind a saved one begins with what was saved; behind one that was not, the two become one. */
export function settle(entries: readonly Entry[], outcomes: ReadonlyMap<string, Outcome>): Change {
  const put: Entry[] = [];
  const remove: string[] = [];
  for (const entry of entries) {
    const outcome = outcomes.get(entry.operationId);
    if (outcome === undefined || entry.state.kind !== 'sending') continue;
    const [behind] = ofRow(entries, entry.row).filter(({ order }) => order > entry.order);
    const inDoubt = entry.inDoubt || outcome.kind === 'uncertain';
    if (outcome.kind === 'saved') {
      put.push({ ...entry, state: outcome, inDoubt: false });
      if (behind) put.push({ ...behind, write: waysOf(behind.write).behindSaved(behind.write, outcome.row) });
    } else if (behind === undefined || outcome.kind === 'uncertain' || (outcome.kind === 'later' && inDoubt)) {
      const state = outcome.kind === 'later' ? ({ kind: inDoubt ? 'uncertain' : 'waiting', why: outcome.why } as const) : outcome;
      put.push({ ...entry, state, inDoubt: inDoubt && state.kind !== 'refused' && state.kind !== 'conflict' });
    } else {
      // Nothing of it was done, and the person has other words by now.
      put.push({ ...behind, write: waysOf(behind.write).together(behind.write, entry.write), order: entry.order });
      remove.push(entry.operationId);
    }
  }
  return { put, remove: [...remove, ...forgotten(entries)] };
}

/** Says of everything that waits what it waits for. */
export function hold(entries: readonly Entry[], why: Refusal): Change {
  const free = entries.filter(({ state }) => state.kind === 'waiting' && state.why?.kind !== why.kind);
  return { put: free.map((entry) => ({ ...entry, state: { kind: 'waiting', why } })), remove: [] };
}

/** Tries one again that was refused or could not be sent. */
export function retry(entries: readonly Entry[], operationId: string): Change {
  const entry = entries.find((each) => each.operationId === operationId);
  if (entry === undefined || (entry.state.kind !== 'refused' && entry.state.kind !== 'waiting')) return nothing;
  return { put: [{ ...entry, state: { kind: 'waiting' } }], remove: [] };
}

/** The person has seen both, and wants mine: it is laid on top of theirs. */
export function chooseMine(entries: readonly Entry[], operationId: string): Change {
  const entry = entries.find((each) => each.operationId === operationId);
  if (entry?.state.kind !== 'conflict') return nothing;
  return { put: [{ ...entry, write: entry.state.mine, state: { kind: 'waiting' } }], remove: [] };
}

/** Gives a write up, or keeps theirs. One that is on its way cannot be called back; what stands behind begins where it began. */
export function discard(entries: readonly Entry[], operationId: string): Change {
  const entry = entries.find((each) => each.operationId === operationId);
  if (entry === undefined || entry.state.kind === 'sending' || entry.state.kind === 'saved') return nothing;
  const [behind] = ofRow(entries, entry.row).filter(({ order }) => order > entry.order);
  const freed = behind && waysOf(behind.write).behindGivenUp(behind.write, entry.write);
  if (behind === undefined || freed === undefined)
    return { put: [], remove: [operationId, ...(behind ? [behind.operationId] : [])] };
  return { put: [{ ...behind, write: freed }], remove: [operationId] };
}

/** All that the server is not known to have, in the order it was made. */
export function unsettled(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ state }) => state.kind !== 'saved').toSorted((a, b) => a.order - b.order);
}

function ofRow(entries: readonly Entry[], row: string): readonly Entry[] {
  return unsettled(entries).filter((entry) => entry.row === row);
}

function forgotten(entries: readonly Entry[]): readonly string[] {
  const saved = entries.filter(({ state }) => state.kind === 'saved').toSorted((a, b) => b.order - a.order);
  return saved.slice(remembered).map(({ operationId }) => operationId);
}
