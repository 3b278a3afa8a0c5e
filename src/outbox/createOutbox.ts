import type { Refusal } from '../text/refusal.ts';
import type { Change, Entry, Outcome, SavedEntry } from './entry.ts';
import type { Keep } from './keep.ts';
import { memoryKeep } from './memoryKeep.ts';
import type { Alone } from './oneSender.ts';
import type { OtherTabs } from './otherTabs.ts';
import { addWrites, hold, nextToSend, recover, settle, startSending } from './steps.ts';
import type { Write } from './write.ts';

/** What an outbox is made of. */
export type OutboxParts = {
  /** Opens what is kept; where it cannot be opened, what is written is kept in this tab only. */
  readonly keep: Promise<Keep>;
  /** Sends writes of different rows and tells what came of each. */
  readonly send: (sent: readonly Entry[]) => Promise<ReadonlyMap<string, Outcome>>;
  readonly alone: Alone;
  readonly otherTabs: OtherTabs;
  readonly online: () => boolean;
  readonly now: () => Date;
  /** Rings once after so many milliseconds: when what could not be sent is tried again. */
  readonly alarm: (milliseconds: number, ring: () => void) => () => void;
  /** Told of what has been saved before anybody else sees it. */
  readonly onSaved?: (entry: SavedEntry) => void;
};

/** One person's writes of one site that the server is not known to have, and the way they take there. */
export type Outbox = {
  /** Everything kept, as it was last seen; the same array until something changes. */
  readonly entries: () => readonly Entry[];
  /** Whether what is kept outlives the tab. */
  readonly lasting: () => boolean;
  /** Kept in a form this version does not know. */
  readonly unread: () => number;
  readonly subscribe: (changed: () => void) => () => void;
  /** Keeps writes, then sends them if it can. Resolves when each has been tried or cannot be; they outlive the tab as soon as they are seen among the entries. */
  readonly save: (writes: readonly Write[]) => Promise<void>;
  /** Takes a step of `steps.ts`, then sends what may be sent. */
  readonly take: (step: (entries: readonly Entry[]) => Change) => Promise<void>;
  /** Sends what waits. */
  readonly send: () => Promise<void>;
  readonly close: () => void;
};

const firstPause = 5_000;
const longestPause = 60_000;

/** Makes an outbox of its parts. What was kept before is in it as soon as it has been opened. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { send, alone, online, now, alarm, onSaved } = parts;
  let entries: readonly Entry[] = [];
  let running: Promise<void> | undefined;
  let asked = false;
  let closed = false;
  let pause = firstPause;
  let silence = () => {};
  const listeners = new Set<() => void>();

  const show = (next: readonly Entry[]) => {
    const known = new Set(entries.filter(({ state }) => state.kind === 'saved').map(({ operationId }) => operationId));
    entries = next;
    for (const entry of next)
      if (entry.state.kind === 'saved' && !known.has(entry.operationId)) onSaved?.({ ...entry, state: entry.state });
    for (const changed of listeners) changed();
  };

  // Always waited for, so that what is written first is kept first.
  let keeping = parts.keep.catch(() => memoryKeep());
  let keep: Keep | undefined;
  const change = async (decide: (entries: readonly Entry[]) => Change, tell = true) => {
    const kept = await keeping;
    keep ??= kept;
    if (closed) return;
    const next = await kept.change(decide).catch(async (reason: unknown) => {
      if (!kept.lasting) throw reason;
      if (keep === kept) {
        keep = memoryKeep(entries); // the browser keeps nothing any more; what is known lives on in this tab
        keeping = Promise.resolve(keep);
      }
      return (await keeping).change(decide);
    });
    if (closed) return;
    show(next);
    if (tell) parts.otherTabs.tell();
  };

  const sendAll = async () => {
    const tried = new Set<string>();
    await change(recover);
    if (!online()) return change((kept) => hold(kept, noNetwork));
    while (!closed) {
      let sent: readonly Entry[] = [];
      await change((kept) => {
        sent = nextToSend(kept, tried);
        return startSending(sent);
      });
      if (sent.length === 0) return;
      for (const { operationId } of sent) tried.add(operationId);
      const outcomes = await send(sent);
      await change((kept) => settle(kept, outcomes));
      const kinds = [...outcomes.values()].map(({ kind }) => kind);
      if (kinds.every((kind) => kind !== 'later' && kind !== 'uncertain')) pause = firstPause;
      else tryAgainIn(Math.max(pause, ...[...outcomes.values()].map(pauseNamed)));
      if (kinds.includes('later')) return;
    }
  };

  const tryAgainIn = (milliseconds: number) => {
    silence();
    pause = Math.min(longestPause, pause * 2);
    silence = alarm(milliseconds, () => void sendNow());
  };

  const run = async () => {
    try {
      do {
        asked = false;
        await alone(sendAll);
      } while (asked && !closed);
    } finally {
      running = undefined;
    }
  };
  const sendNow = () => {
    asked = true;
    return (running ??= run());
  };

  const look = () => change(() => ({ put: [], remove: [] }), false);
  void look();
  parts.otherTabs.hear(() => void look());
  return {
    entries: () => entries,
    lasting: () => keep?.lasting ?? true,
    unread: () => keep?.unread() ?? 0,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    save: async (writes) => {
      const madeAt = now().toISOString();
      await change((kept) => addWrites(kept, writes, madeAt));
      await sendNow();
    },
    take: async (step) => {
      await change(step);
      await sendNow();
    },
    send: sendNow,
    close: () => {
      closed = true;
      silence();
      parts.otherTabs.close();
      void keeping.then((kept) => kept.close());
    },
  };
}

const noNetwork: Refusal = {
  kind: 'offline',
  source: undefined,
  columns: [],
  retryAfterSeconds: undefined,
  details: 'navigator.onLine: false',
};

function pauseNamed(outcome: Outcome): number {
  return outcome.kind === 'later' ? (outcome.why.retryAfterSeconds ?? 0) * 1000 : 0;
}
