import { newListItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { reportFields, resultKey } from '../wire/resultRow.ts';
import { storedOf } from '../wire/storedOf.ts';
import { changeResult } from './changeResult.ts';
import { creationFault } from './creationFault.ts';
import { draftedResult } from './draftedResult.ts';
import type { ResultDraft, SaveOutcome } from './saveResult.ts';
import { findStoredResult, isSaved, readStoredResult } from './storedResult.ts';

/**
 * Makes the row of a first report. Its key is unique, so that two reports of one period can never both stand: where the
 * key is taken, or the outcome is not known, the row is looked up and settles it.
 */
export async function createResult(services: Services, draft: ResultDraft, mayRepeat = true): Promise<SaveOutcome> {
  const { graph, site, person, now } = services;
  const { indicator, unitCode, period, text, comment, onBehalfOf, operationId } = draft;
  const fields = {
    Title: `${indicator.name} ${period}`.slice(0, 255),
    Nokkel: resultKey(indicator, period, unitCode),
    OperasjonId: operationId,
    IndikatorNokkel: indicator.id,
    EnhetKode: unitCode,
    Periode: period,
    Demonstrasjon: indicator.demonstration,
    ...reportFields({ text, comment, by: person, onBehalfOf, at: now() }),
  };
  try {
    const answer = await graph.post(newListItemPath(site, lists.results.title), { fields });
    const drafted = draftedResult(services, draft);
    // The answer to a creation may lack the columns; what was written is known.
    const written = { ...drafted, stored: storedOf(answer) ?? drafted.stored };
    return { kind: 'saved', result: readStoredResult(draft, answer)?.result ?? written };
  } catch (error) {
    const fault = creationFault(error);
    const stored = await findStoredResult(services, draft).catch((lookup: unknown) => {
      if (fault === 'uncertain') return 'unknown' as const;
      throw lookup;
    });
    if (stored === 'unknown') return { kind: 'uncertain', mine: draft };
    if (stored === undefined) {
      if (fault === 'perhapsTaken') throw error;
      // Looked up and not there: the unique key makes it safe to send once more, even if the first should still arrive.
      return mayRepeat ? createResult(services, draft, false) : { kind: 'uncertain', mine: draft };
    }
    if (isSaved(draft, stored)) return { kind: 'saved', result: stored.result };
    // My own earlier attempt arrived after all, and I have changed my words since.
    if (stored.operationId === operationId) return changeResult(services, draft, stored.result);
    return { kind: 'conflict', mine: draft, theirs: stored.result };
  }
}
