import type { ResultDraft } from '../domain/resultDraft.ts';
import type { Services } from '../queries/services.ts';
import { askOnce, unanswered } from './askOnce.ts';
import { resultRequest } from './resultRequest.ts';
import type { SaveOutcome } from './saveOutcome.ts';
import { settleResult } from './settleResult.ts';

/** Saves what a person says of a period. A refusal is thrown, and then nothing has been changed. `inDoubt`: it has been sent before, so it is looked up first. */
export async function saveResult(services: Services, draft: ResultDraft, inDoubt = false): Promise<SaveOutcome> {
  return settleResult(
    services,
    draft,
    inDoubt ? unanswered(draft.operationId) : await askOnce(services, resultRequest(services, draft)),
  );
}

/** Saves several in one exchange, each for itself: an outcome or the error it was refused with, in the drafts' order. */
export async function saveResults(services: Services, drafts: readonly ResultDraft[]): Promise<readonly (SaveOutcome | Error)[]> {
  const answers = await services.graph.batch(drafts.map((draft) => resultRequest(services, draft)));
  return Promise.all(
    drafts.map((draft, index) =>
      settleResult(services, draft, answers[index] ?? unanswered(draft.operationId)).catch((error: unknown) => error as Error),
    ),
  );
}
