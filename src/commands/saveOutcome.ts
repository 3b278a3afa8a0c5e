import type { Result } from '../domain/result.ts';
import type { ResultDraft } from '../domain/resultDraft.ts';
import type { StoredResult } from './storedResult.ts';

/**
 * What came of a save. Saved only on the server's own word: `was` is what it replaced, `mergedWith` what somebody else had said
 * meanwhile of another part of the row, which stands. Conflict: both wrote the same, and nothing of theirs is overwritten;
 * `mine` is the draft that would do so. Uncertain: sent, and nobody can tell yet; the same draft may be saved again without danger.
 */
export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly result: Result;
      readonly was?: Result | undefined;
      readonly mergedWith?: Result | undefined;
    }
  | { readonly kind: 'conflict'; readonly mine: ResultDraft; readonly theirs: Result }
  | { readonly kind: 'uncertain'; readonly mine: ResultDraft };

/**
 * What one answer to a draft means, after a look at the row where the answer does not say. Stands: the row is there and is not the one the
 * draft began with. Untouched: nothing of it has arrived, and it may be sent again. `inDoubt`: something that was sent was never answered.
 */
export type Verdict =
  | Exclude<SaveOutcome, { kind: 'conflict' }>
  | { readonly kind: 'stands'; readonly stored: StoredResult; readonly inDoubt: boolean }
  | { readonly kind: 'untouched'; readonly inDoubt: boolean };
