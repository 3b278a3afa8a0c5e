import type { UnitCode } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import type { Person } from '../domain/person.ts';
import type { Result } from '../domain/result.ts';
import type { Services } from '../queries/services.ts';
import { changeResult } from './changeResult.ts';
import { createResult } from './createResult.ts';

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
};

/**
 * What came of it. Saved only on the server's own word. Conflict: somebody else reported meanwhile, nothing of theirs is
 * overwritten; to save mine all the same is a new draft with `before: theirs`. Uncertain: sent, and nobody can tell yet;
 * the same draft may be saved again without danger.
 */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly result: Result }
  | { readonly kind: 'conflict'; readonly mine: ResultDraft; readonly theirs: Result }
  | { readonly kind: 'uncertain'; readonly mine: ResultDraft };

/** Saves what a person says of a period. A refusal is thrown, and then nothing has been changed. */
export function saveResult(services: Services, draft: ResultDraft): Promise<SaveOutcome> {
  const { before } = draft;
  // A result that has no row yet is a picture of one, not something to change.
  return before === undefined || before.stored.itemId === ''
    ? createResult(services, draft)
    : changeResult(services, draft, before);
}
