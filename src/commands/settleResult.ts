import { mergeReports, type ResultDraft } from '../domain/resultDraft.ts';
import type { Answer } from '../graph/graph.ts';
import type { Services } from '../queries/services.ts';
import { askOne, type SaveOutcome } from './saveResult.ts';
import { rowToChange } from './resultRequest.ts';
import { settleChange } from './settleChange.ts';
import { settleCreation } from './settleCreation.ts';
import { hasHappened, isSaved, type StoredResult } from './storedResult.ts';

/** How far the saving of a draft has come: the last answer, whether anything sent was never answered, and how often it may be sent again. */
export type Attempt = { readonly answer: Answer; readonly inDoubt: boolean; readonly left: number };

/** Works out what an answer means for a draft, and does what it takes to know: looks the row up, merges, sends again. A refusal is thrown. */
export function settleResult(services: Services, draft: ResultDraft, attempt: Attempt): Promise<SaveOutcome> {
  const row = rowToChange(draft);
  return row === undefined
    ? settleCreation(services, draft, attempt)
    : settleChange(services, { ...draft, before: row }, attempt);
}

/** Sends a draft once more, on top of what stands there now. */
export async function sendAgain(services: Services, draft: ResultDraft, { inDoubt, left }: Attempt): Promise<SaveOutcome> {
  if (left <= 0) return { kind: 'uncertain', mine: draft };
  return settleResult(services, draft, { answer: await askOne(services, draft), inDoubt, left: left - 1 });
}

/**
 * The row stands there and it is not as the draft left it: mine may have been there and been built upon since; others may have
 * changed another part of it, and mine goes on top; or both have changed the same.
 */
export async function settleAgainst(
  services: Services,
  draft: ResultDraft,
  { stored, ...attempt }: Attempt & { readonly stored: StoredResult },
): Promise<SaveOutcome> {
  const { result: theirs } = stored;
  if (isSaved(draft, stored)) return { kind: 'saved', result: theirs, was: draft.before };
  // My own earlier attempt arrived, and I have changed my words since.
  if (stored.operationId === draft.operationId) return sendAgain(services, { ...draft, before: theirs }, attempt);
  if (attempt.inDoubt) {
    const happened = await hasHappened(services, theirs, draft.operationId);
    if (happened === undefined) return { kind: 'uncertain', mine: draft };
    if (happened) return { kind: 'saved', result: theirs, was: draft.before };
  }
  const { merged, collisions, adds } = mergeReports(draft, theirs);
  if (collisions.length > 0) return { kind: 'conflict', mine: merged, theirs };
  if (!adds) return { kind: 'saved', result: theirs, was: theirs };
  const outcome = await sendAgain(services, merged, attempt);
  return outcome.kind === 'saved' ? { mergedWith: theirs, ...outcome } : outcome;
}
