import type { UnitCode } from './id.ts';
import type { Indicator } from './indicator.ts';
import { mergeFields, says } from './mergeFields.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import type { Result } from './result.ts';

/** What a person wants to say of one period. `before` is the result that was on the page when they began, if there was one. */
export type ResultDraft = {
  readonly indicator: Indicator;
  /** Whose result: a shared indicator (gjennomgående) is reported by many units. */
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly text: string;
  readonly comment: string | undefined;
  readonly before: Result | undefined;
  /** Whom the person stands in for, if anybody. */
  readonly onBehalfOf: Person | undefined;
  /** Made before the request, and the same when the person tries the same draft again. */
  readonly operationId: string;
  /** When the person said it, where that was not now: it may be sent much later. ISO. */
  readonly madeAt?: string;
  /** Set where an earlier report is put back: who had said it, and when. */
  readonly restores?: Reporter;
};

/** Who stands as the one who said it, when, and for whom. */
export type Reporter = Pick<Result, 'reportedBy' | 'reportedAt' | 'onBehalfOf'>;

/** What my draft and somebody else's report of the same period come to: see `mergeFields`. */
export function mergeReports(draft: ResultDraft, theirs: Result) {
  const saying = ({ text, comment }: Pick<Result, 'text' | 'comment'>) => ({ text, comment });
  const before = draft.before ?? { text: '', comment: undefined };
  const { merged, collisions, adds } = mergeFields({ before: saying(before), mine: saying(draft), theirs: saying(theirs) });
  return { merged: { ...withWords(draft, merged), before: theirs }, collisions, adds };
}

/** The draft with other words. One that was to put something back exactly does not do so any more, and says what its author says now. */
export function withWords(
  draft: ResultDraft,
  { text = '', comment }: { text?: string | undefined; comment: string | undefined },
): ResultDraft {
  const { restores, ...plain } = draft;
  const exact = restores !== undefined && says(text, draft.text) && says(comment, draft.comment);
  return { ...plain, text, comment, ...(exact ? { restores } : {}) };
}

/** The draft that puts back what a save replaced, with who had said it and when. `saved` is the row as the save left it: what others have said since is theirs. */
export function restoring(draft: ResultDraft, { was, saved, operationId }: Replacement): ResultDraft {
  return {
    ...draft,
    text: was?.text ?? '',
    comment: was?.comment,
    onBehalfOf: was?.onBehalfOf,
    before: saved,
    operationId,
    restores: { reportedBy: was?.reportedBy, reportedAt: was?.reportedAt, onBehalfOf: was?.onBehalfOf },
  };
}

/** Whether a save changed anything: what somebody says that stands there already makes no version, and there is nothing to take back. */
export function hasReplaced({ was, saved }: Pick<Replacement, 'was' | 'saved'>): boolean {
  return was?.stored.version !== saved.stored.version;
}

/** What stood before a save (undefined: no row), the row it left, and the id of taking it back. */
type Replacement = { readonly was: Result | undefined; readonly saved: Result; readonly operationId: string };
