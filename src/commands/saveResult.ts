import type { ResultDraft } from '../domain/resultDraft.ts';
import { GraphError } from '../graph/GraphError.ts';
import type { Services } from '../queries/services.ts';
import { resultRequest } from './resultRequest.ts';
import type { SaveOutcome } from './saveOutcome.ts';
import { askResult, settleResult } from './settleResult.ts';

/** Saves what a person says of a period. A refusal is thrown, and then nothing has been changed. `inDoubt`: it has been sent before, so it is looked up first. */
export async function saveResult(services: Services, draft: ResultDraft, inDoubt = false): Promise<SaveOutcome> {
  return settleResult(services, draft, inDoubt ? unanswered(draft) : await askResult(services, draft));
}

/** Saves several in one exchange, each for itself: an outcome or the error it was refused with, in the drafts' order. */
export async function saveResults(services: Services, drafts: readonly ResultDraft[]): Promise<readonly (SaveOutcome | Error)[]> {
  const answers = await services.graph.batch(drafts.map((draft) => resultRequest(services, draft)));
  return Promise.all(
    drafts.map((draft, index) =>
      settleResult(services, draft, answers[index] ?? unanswered(draft)).catch((error: unknown) => error as Error),
    ),
  );
}

function unanswered({ operationId }: ResultDraft) {
  return { ok: false, error: new GraphError('uncertain', { status: 0, code: 'sentBefore', what: operationId }) } as const;
}
