import { setImmediate as realTurn } from 'node:timers/promises';

/** A clock that only waiting moves, so that a minute of waiting takes no time: whoever waits is woken in order. */
export type VirtualTime = {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Work the clock must not run past: it stands still until this is done. */
  readonly busy: <T>(work: Promise<T>) => Promise<T>;
  /** Runs work to its end with everybody's `setTimeout` on this clock; throws when all wait for what never comes. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Turns of the event loop in which promises may still wake one another. */
const quietTurns = 12;
/** So often nothing may be waiting before it is believed. */
const mostIdle = 10_000;

/** Makes a clock that begins at an instant. */
export function virtualTime(start: Date): VirtualTime {
  let time = start.getTime();
  let working = 0;
  const waiting: { readonly at: number; readonly wake: () => void }[] = [];
  const at = (milliseconds: number, wake: () => void) => {
    const entry = { at: time + Math.max(0, milliseconds), wake };
    waiting.push(entry);
    return entry;
  };
  const quiet = async () => {
    for (let turns = 0; turns < quietTurns; turns += 1) {
      await realTurn();
      if (working > 0) turns = -1;
    }
  };
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    const { setTimeout: realTimeout, clearTimeout: realClear } = globalThis;
    globalThis.setTimeout = ((wake: () => void, milliseconds = 0) => at(milliseconds, wake)) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((entry: (typeof waiting)[number]) => {
      const index = waiting.indexOf(entry);
      if (index >= 0) waiting.splice(index, 1);
    }) as unknown as typeof clearTimeout;
    try {
      let over = false;
      const result = work().finally(() => {
        over = true;
      });
      result.catch(() => undefined);
      let idle = 0;
      for (await quiet(); !over; await quiet()) {
        const next = waiting.toSorted((one, other) => one.at - other.at)[0];
        if (next === undefined) {
          idle += 1; // a digest or a signature may be on another thread
          if (idle > mostIdle) throw new Error('All wait for something that never comes.');
          continue;
        }
        idle = 0;
        waiting.splice(waiting.indexOf(next), 1);
        time = Math.max(time, next.at);
        next.wake();
      }
      return await result;
    } finally {
      Object.assign(globalThis, { setTimeout: realTimeout, clearTimeout: realClear });
      waiting.length = 0;
    }
  };
  return {
    now: () => time,
    wait: (milliseconds) => new Promise((resolve) => void at(milliseconds, resolve)),
    busy: async (work) => {
      working += 1;
      try {
        return await work;
      } finally {
        working -= 1;
      }
    },
    run,
  };
}
