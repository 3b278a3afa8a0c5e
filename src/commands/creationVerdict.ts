import type { ResultDraft } from '../domain/resultDraft.ts';
import type { Answer } from '../graph/graph.ts';
import type { Services } from '../queries/services.ts';
import { storedOf } from '../wire/storedOf.ts';
import { creationFault } from './creationFault.ts';
import { draftedResult } from './draftedResult.ts';
import type { Verdict } from './saveOutcome.ts';
import { findStoredResult, readStoredResult } from './storedResult.ts';

/** What came of making a row. Where its key is taken, or the outcome is not known, it is looked up by its key. A refusal is thrown. */
export async function creationVerdict(
  services: Services,
  draft: ResultDraft,
  { answer, inDoubt: before }: { readonly answer: Answer; readonly inDoubt: boolean },
): Promise<Verdict> {
  if (answer.ok) {
    const drafted = draftedResult(services, draft);
    // The answer to a creation may lack the columns; what was written is known.
    const written = { ...drafted, stored: storedOf(answer.body) ?? drafted.stored };
    return { kind: 'saved', result: readStoredResult(draft, answer.body)?.result ?? written, was: undefined };
  }
  const fault = creationFault(answer.error);
  const inDoubt = before || fault === 'uncertain';
  const stored = await findStoredResult(services, draft).catch((lookup: unknown) => {
    if (inDoubt) return 'unknown' as const;
    throw lookup;
  });
  if (stored === 'unknown') return { kind: 'uncertain', mine: draft };
  if (stored !== undefined) return { kind: 'stands', stored, inDoubt };
  if (fault === 'perhapsTaken') throw answer.error;
  // Looked up and not there: the unique key makes it safe to send once more, even if the first should still arrive.
  return { kind: 'untouched', inDoubt };
}
