import type { Result } from '../domain/result.ts';
import type { ResultDraft } from '../domain/resultDraft.ts';
import type { Answer } from '../graph/graph.ts';
import { GraphError } from '../graph/GraphError.ts';
import type { Services } from '../queries/services.ts';
import { resultRequest } from './resultRequest.ts';
import { settleResult } from './settleResult.ts';

/**
 * What came of it. Saved only on the server's own word: `was` is what it replaced, `mergedWith` what somebody else had said
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

/** Saves what a person says of a period. A refusal is thrown, and then nothing has been changed. `inDoubt`: it has been sent before, so it is looked up first. */
export async function saveResult(services: Services, draft: ResultDraft, inDoubt = false): Promise<SaveOutcome> {
  if (inDoubt) return settleResult(services, draft, { answer: unknown(draft), inDoubt, left: attempts });
  return settleResult(services, draft, { answer: await askOne(services, draft), inDoubt, left: attempts });
}

/** Saves several in one exchange, each for itself: an outcome or the error it was refused with, in the drafts' order. */
export async function saveResults(services: Services, drafts: readonly ResultDraft[]): Promise<readonly (SaveOutcome | Error)[]> {
  const answers = await services.graph.batch(drafts.map((draft) => resultRequest(services, draft)));
  return Promise.all(
    drafts.map(async (draft, index) => {
      const answer = answers[index] ?? unknown(draft);
      return settleResult(services, draft, { answer, inDoubt: false, left: attempts }).catch((error: unknown) => error as Error);
    }),
  );
}

/** How many times it may be sent again, each time on top of what stands there then. */
const attempts = 3;

/** Sends a draft, and tells what Graph answered. */
export async function askOne(services: Services, draft: ResultDraft): Promise<Answer> {
  const { method, path, version = '', body } = resultRequest(services, draft);
  try {
    const { graph } = services;
    return {
      ok: true,
      body: await (method === 'POST' ? graph.post(path, body) : graph.patch(path, version, body)),
      version: undefined,
    };
  } catch (error) {
    if (error instanceof GraphError) return { ok: false, error };
    throw error;
  }
}

function unknown({ operationId }: ResultDraft): Answer {
  return { ok: false, error: new GraphError('uncertain', { status: 0, code: 'sentBefore', what: operationId }) };
}
