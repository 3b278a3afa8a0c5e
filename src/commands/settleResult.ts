import type { Result } from '../domain/result.ts';
import { mergeReports, type ResultDraft } from '../domain/resultDraft.ts';
import type { Answer } from '../graph/graph.ts';
import type { Services } from '../queries/services.ts';
import { askOnce, passes } from './askOnce.ts';
import { changeVerdict } from './changeVerdict.ts';
import { creationVerdict } from './creationVerdict.ts';
import { hasHappened } from './hasHappened.ts';
import { resultRequest, rowToChange } from './resultRequest.ts';
import type { SaveOutcome } from './saveOutcome.ts';
import { isSaved, type StoredResult } from './storedResult.ts';

/** How many times a draft may be sent again, each time on top of what stands there then. */
const repeats = 3;

/**
 * Works out what an answer means for a draft, and does what it takes to know: looks the row up, lays mine on top of what others have
 * changed beside it, sends it again where nothing of it arrived. A refusal is thrown.
 */
export async function settleResult(services: Services, wanted: ResultDraft, first: Answer): Promise<SaveOutcome> {
  let [draft, answer, inDoubt] = [wanted, first, false];
  let mergedWith: Result | undefined;
  for (let left = repeats; ; left -= 1) {
    // Nothing came of sending it again, and what was sent before may still have arrived.
    if (inDoubt && !answer.ok && passes(answer.error)) return { kind: 'uncertain', mine: draft };
    const row = rowToChange(draft);
    const verdict =
      row === undefined
        ? await creationVerdict(services, draft, { answer, inDoubt })
        : await changeVerdict(services, { ...draft, before: row }, { answer, inDoubt });
    if (verdict.kind === 'saved') return { ...verdict, mergedWith };
    if (verdict.kind === 'uncertain') return verdict;
    ({ inDoubt } = verdict);
    if (verdict.kind === 'stands') {
      const next = await settleAgainst(services, draft, verdict);
      if ('kind' in next) return next;
      if (next.before !== undefined && verdict.stored.operationId !== draft.operationId) mergedWith = next.before;
      draft = next;
    }
    if (left === 0) return { kind: 'uncertain', mine: draft };
    answer = await askOnce(services, resultRequest(services, draft));
  }
}

/**
 * The row stands there and it is not as the draft left it: mine may have been there and been built upon since; others may have
 * changed another part of it, and mine is to go on top (a draft is given back); or both have changed the same.
 */
async function settleAgainst(
  services: Services,
  draft: ResultDraft,
  { stored, inDoubt }: { readonly stored: StoredResult; readonly inDoubt: boolean },
): Promise<SaveOutcome | ResultDraft> {
  const { result: theirs } = stored;
  if (isSaved(draft, stored)) return { kind: 'saved', result: theirs, was: draft.before };
  // My own earlier attempt arrived, and I have changed my words since.
  if (stored.operationId === draft.operationId) return { ...draft, before: theirs };
  if (inDoubt) {
    const happened = await hasHappened(services, 'results', { stored: theirs.stored, operationId: draft.operationId });
    if (happened === undefined) return { kind: 'uncertain', mine: draft };
    if (happened) return { kind: 'saved', result: theirs, was: draft.before };
  }
  const { merged, collisions, adds } = mergeReports(draft, theirs);
  if (collisions.length > 0) return { kind: 'conflict', mine: merged, theirs };
  return adds ? merged : { kind: 'saved', result: theirs, was: theirs };
}
