import type { Result } from '../domain/result.ts';
import type { ResultDraft } from '../domain/resultDraft.ts';
import type { Answer } from '../graph/graph.ts';
import type { Services } from '../queries/services.ts';
import { writtenItem } from '../wire/writtenItem.ts';
import { draftedResult } from './draftedResult.ts';
import { faultOf } from './faultOf.ts';
import type { Verdict } from './saveOutcome.ts';
import { loadStoredResult, readStoredResult } from './storedResult.ts';

/** What came of changing a row that was seen. Where it is not that one any more, or the outcome is not known, it is read again. A refusal is thrown. */
export async function changeVerdict(
  services: Services,
  draft: ResultDraft & { readonly before: Result },
  { answer, inDoubt: before }: { readonly answer: Answer; readonly inDoubt: boolean },
): Promise<Verdict> {
  const { itemId, version } = draft.before.stored;
  if (answer.ok) {
    const stored =
      readStoredResult(draft, writtenItem(itemId, answer.body)) ??
      (await loadStoredResult(services, draft, itemId).catch(() => undefined));
    return { kind: 'saved', result: stored?.result ?? draftedResult(services, draft), was: draft.before };
  }
  const fault = faultOf(answer.error);
  if (fault !== 'changedMeanwhile' && fault !== 'uncertain') throw answer.error;
  const inDoubt = before || fault === 'uncertain';
  const stored = await loadStoredResult(services, draft, itemId).catch((lookup: unknown) => {
    if (inDoubt) return undefined;
    throw lookup;
  });
  if (stored === undefined) {
    if (inDoubt) return { kind: 'uncertain', mine: draft };
    throw answer.error;
  }
  // Still the version that was seen: what was sent has not arrived, and of two that arrive only one can change it.
  return stored.result.stored.version === version ? { kind: 'untouched', inDoubt } : { kind: 'stands', stored, inDoubt };
}
