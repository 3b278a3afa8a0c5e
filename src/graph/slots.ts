import { orAborted } from './orAborted.ts';

/** Lets at most so many pieces of work run at once; the rest wait in line. */
export type Slots = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** Makes a line with so many counters. */
export function createSlots(count: number): Slots {
  let free = count;
  const line: (() => void)[] = [];
  const leave = () => {
    const next = line.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async (work, signal) => {
    if (free > 0) free -= 1;
    else {
      const turn = new Promise<void>((resolve) => line.push(resolve));
      // Whoever gives up while waiting passes the turn on when it comes.
      await orAborted(turn, signal).catch((reason: unknown) => {
        void turn.then(leave);
        throw reason;
      });
    }
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
