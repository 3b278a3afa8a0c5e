import type { Result } from '../domain/result.ts';
import type { ResultDraft } from '../domain/resultDraft.ts';

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

/** The write as if its author had begun with what `earlier` began with: the two become one. */
export function begunWith(later: Write, earlier: Write): Write {
  return { ...later, draft: { ...later.draft, before: earlier.draft.before } };
}

/** The write as if its author had begun with the row as it now stands. */
export function begunAt(write: Write, { result }: StandingRow): Write {
  return { ...write, draft: { ...write.draft, before: result } };
}
