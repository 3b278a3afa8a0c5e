import type { ResultDraft } from '../domain/resultDraft.ts';
import type { Services } from '../queries/services.ts';
import { storedOf } from '../wire/storedOf.ts';
import { creationFault } from './creationFault.ts';
import { draftedResult } from './draftedResult.ts';
import type { SaveOutcome } from './saveResult.ts';
import { sendAgain, settleAgainst, type Attempt } from './settleResult.ts';
import { findStoredResult, readStoredResult } from './storedResult.ts';

/** What came of making a row. Where its key is taken, or the outcome is not known, the row is looked up by its key and settles it. */
export async function settleCreation(services: Services, draft: ResultDraft, attempt: Attempt): Promise<SaveOutcome> {
  const { answer } = attempt;
  if (answer.ok) {
    const drafted = draftedResult(services, draft);
    // The answer to a creation may lack the columns; what was written is known.
    const written = { ...drafted, stored: storedOf(answer.body) ?? drafted.stored };
    return { kind: 'saved', result: readStoredResult(draft, answer.body)?.result ?? written, was: undefined };
  }
  const fault = creationFault(answer.error);
  const inDoubt = attempt.inDoubt || fault === 'uncertain';
  const stored = await findStoredResult(services, draft).catch((lookup: unknown) => {
    if (inDoubt) return 'unknown' as const;
    throw lookup;
  });
  if (stored === 'unknown') return { kind: 'uncertain', mine: draft };
  if (stored !== undefined) return settleAgainst(services, draft, { ...attempt, inDoubt, stored });
  if (fault === 'perhapsTaken') throw answer.error;
  // Looked up and not there: the unique key makes it safe to send once more, even if the first should still arrive.
  return sendAgain(services, draft, { ...attempt, inDoubt });
}
