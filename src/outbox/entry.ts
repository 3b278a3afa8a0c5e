import type { Refusal } from '../text/refusal.ts';
import type { Kind, StandingRow, Write } from './write.ts';

/**
 * How far a write has come. Waiting: not sent, or sent and nothing was done (`why`). Uncertain: sent, and nobody can tell; it is looked
 * up before it is sent again. Refused and conflict wait for the person. Saved only on the server's own word: `was` is what
 * it replaced, and `mergedWith` whose words it was laid on top of.
 */
export type EntryState<K extends Kind = Kind> =
  | { readonly kind: 'waiting'; readonly why?: Refusal | undefined }
  | { readonly kind: 'sending' }
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'conflict'; readonly mine: Write<K>; readonly theirs: StandingRow<K> }
  | SavedState<K>;

/** What the server has said it has; `untold` is why an echo of it, in Planner, was not sent. */
export type SavedState<K extends Kind = Kind> = {
  readonly kind: 'saved';
  readonly row: StandingRow<K>;
  readonly was: StandingRow<K> | undefined;
  readonly mergedWith: StandingRow<K> | undefined;
  readonly untold?: Refusal | undefined;
};

/** One write on its way. `order` is when it was made among all of this person's; `inDoubt`: it was once sent and not answered. */
export type Entry<K extends Kind = Kind> = {
  readonly operationId: string;
  readonly order: number;
  readonly row: string;
  readonly madeAt: string;
  readonly write: Write<K>;
  readonly state: EntryState<K>;
  readonly inDoubt: boolean;
};

/** What came of sending a write. `later`: nothing was done, and it may be sent again by itself, after `seconds` where the server said so. */
export type Outcome<K extends Kind = Kind> =
  | SavedState<K>
  | Extract<EntryState<K>, { kind: 'uncertain' | 'refused' | 'conflict' }>
  | { readonly kind: 'later'; readonly why: Refusal };

/** What is to be written and taken away for the next step to have been taken. */
export type Change = { readonly put: readonly Entry[]; readonly remove: readonly string[] };

/** One that has been saved. */
export type SavedEntry<K extends Kind = Kind> = Entry<K> & { readonly state: SavedState<K> };

/** The entries of one kind. */
export function ofKind<K extends Kind>(entries: readonly Entry[], kind: K): readonly Entry<K>[] {
  return entries.filter((entry): entry is Entry<K> => entry.write.kind === kind);
}

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
