import { mergeFields } from '../domain/mergeFields.ts';
import type { Result } from '../domain/result.ts';
import { mergeReports, type ResultDraft } from '../domain/resultDraft.ts';

/** Something a person has said of one row. A new kind needs its own line in each function here and in `sendWrites`. */
export type Write = { readonly kind: 'result'; readonly draft: ResultDraft };

/** A row as the list has it. */
export type StandingRow = { readonly kind: 'result'; readonly result: Result };

/** The id of the operation: made before anything is sent. */
export function operationOf({ draft }: Write): string {
  return draft.operationId;
}

/** Which row a write is about. Writes about one row are sent one after the other. */
export function rowOf({ kind, draft }: Write): string {
  return `${kind} ${draft.indicator.id} ${draft.unitCode} ${draft.period}`;
}

/** Two writes of one row that are sent as one: the later words, and what the earlier began with. */
export function begunWith(later: Write, earlier: Write): Write {
  return { ...later, draft: { ...later.draft, before: earlier.draft.before } };
}

/**
 * A write that stood behind one that has been saved, laid on the row as it now stands: what somebody else said in between is kept.
 * Where both said the same, it still begins with what its author saw, so that the list refuses it and the person chooses.
 */
export function begunAt(later: Write, { result }: StandingRow): Write {
  const { merged, collisions } = mergeReports(later.draft, result);
  return collisions.length > 0 ? later : { ...later, draft: merged };
}

/** A write that stood behind one that was given up: without the words it only carried on from that one. */
export function withoutEarlier(later: Write, { draft: earlier }: Write): Write {
  const before = earlier.before ?? { text: '', comment: undefined };
  const { text, comment } = mergeFields({
    before: { text: earlier.text, comment: earlier.comment },
    mine: { text: later.draft.text, comment: later.draft.comment },
    theirs: { text: before.text, comment: before.comment },
  }).merged;
  return { ...later, draft: { ...later.draft, text, comment, before: earlier.before } };
}
