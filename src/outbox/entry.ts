import type { Refusal } from '../text/refusal.ts';
import type { StandingRow, Write } from './write.ts';

/**
 * How far a write has come. Waiting: not sent, or sent and nothing was done (`why`). Uncertain: sent, and nobody can tell; it is looked
 * up before it is sent again. Refused and conflict wait for the person. Saved only on the server's own word: `was` is what
 * it replaced, and `mergedWith` whose words it was laid on top of.
 */
export type EntryState =
  | { readonly kind: 'waiting'; readonly why?: Refusal | undefined }
  | { readonly kind: 'sending' }
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'conflict'; readonly mine: Write; readonly theirs: StandingRow }
  | SavedState;

/** What the server has said it has. */
export type SavedState = {
  readonly kind: 'saved';
  readonly row: StandingRow;
  readonly was: StandingRow | undefined;
  readonly mergedWith: StandingRow | undefined;
};

/** One write on its way. `order` is when it was made among all of this person's; `inDoubt`: it was once sent and not answered. */
export type Entry = {
  readonly operationId: string;
  readonly order: number;
  readonly row: string;
  readonly madeAt: string;
  readonly write: Write;
  readonly state: EntryState;
  readonly inDoubt: boolean;
};

/** What came of sending a write. `later`: nothing was done, and it may be sent again by itself, after `seconds` where the server said so. */
export type Outcome =
  | SavedState
  | Extract<EntryState, { kind: 'uncertain' | 'refused' | 'conflict' }>
  | { readonly kind: 'later'; readonly why: Refusal };

/** What is to be written and taken away for the next step to have been taken. */
export type Change = { readonly put: readonly Entry[]; readonly remove: readonly string[] };

/** Whether the server does not have it yet, and nobody is asked anything: it goes by itself. */
export function isUnderWay({ state }: Entry): boolean {
  return state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'uncertain';
}

/** Whether it stands still until the person has said something. */
export function needsPerson({ state }: Entry): boolean {
  return state.kind === 'refused' || state.kind === 'conflict';
}

/** Whether something holds it up: no network, a service that does not answer, an answer that never came. */
export function isStopped({ state, inDoubt }: Entry): boolean {
  return state.kind === 'uncertain' || (state.kind === 'waiting' && (inDoubt || state.why !== undefined));
}
