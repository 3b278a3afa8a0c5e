import { messagePace, nextTurn, noTurns, type Pace } from '../domain/pace.ts';
import { pause } from '../graph/pause.ts';
import { createSlots } from '../graph/slots.ts';
import type { Turn } from './postStatus.ts';

/** What a line needs of the world: a clock in milliseconds, and to wait. */
export type LineClock = { readonly now: () => number; readonly wait: (milliseconds: number) => Promise<void> };

/** Where messages stand in line to be claimed and posted: `post` is run when there is room, and is given the turns to post by. */
export type PostingLine = <T>(post: (turn: Turn) => Promise<T>) => Promise<T>;

/** Messages that are claimed and posted side by side: enough that the pace decides, and not the way to the server. */
const sideBySide = 6;

const realClock: LineClock = { now: () => performance.now(), wait: pause };

/**
 * Makes a line, first come first served. Whoever shares the line shares its pace: a sharing that is begun while another is under way
 * follows it without a pause, and no more is claimed beforehand than one alone would claim.
 */
export function createPostingLine(clock: LineClock = realClock, pace: Pace = messagePace): PostingLine {
  const place = createSlots(sideBySide);
  let turns = noTurns;
  const turn: Turn = async (channel) => {
    const now = clock.now();
    const next = nextTurn(turns, channel, now, pace);
    turns = next.turns;
    if (next.at > now) await clock.wait(next.at - now);
  };
  return (post) => place(() => post(turn));
}
