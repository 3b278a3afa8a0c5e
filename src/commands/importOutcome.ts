import type { Refusal } from '../text/refusal.ts';

/**
 * What came of one step. `saved`: the list says it. `conflict`: something else stands there than was shown, and is left. `refused`: the
 * list says no. `later`: not sent, the service could not take it now. `uncertain`: sent, and nobody can tell yet. `blocked`: what it
 * needs was not written.
 */
export type ImportOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict'; readonly theirs: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'later'; readonly refusal: Refusal }
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'blocked' };

/** Whether a step is over and done with: nothing comes of sending it again. */
export function isOver(outcome: ImportOutcome | undefined): boolean {
  return outcome?.kind === 'saved' || outcome?.kind === 'conflict';
}
