import { messagePace, nextTurn, noTurns, type Pace } from '../domain/pace.ts';
import { pause } from '../graph/pause.ts';
import type { Turn } from './postStatus.ts';

/** What giving turns needs of the world: a clock in milliseconds, and to wait. */
export type TurnClock = { readonly now: () => number; readonly wait: (milliseconds: number) => Promise<void> };

const realClock: TurnClock = { now: () => performance.now(), wait: pause };

/** Gives turns to post, in the order they are asked for: one each for all who share it. */
export function createTurns(clock: TurnClock = realClock, pace: Pace = messagePace): Turn {
  let turns = noTurns;
  return async (channel) => {
    const now = clock.now();
    const next = nextTurn(turns, channel, now, pace);
    turns = next.turns;
    if (next.at > now) await clock.wait(next.at - now);
  };
}
