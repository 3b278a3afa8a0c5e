import type { Result } from '../domain/result.ts';
import { listItemFieldsPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { reportFields } from '../wire/resultRow.ts';
import { writtenItem } from '../wire/writtenItem.ts';
import { draftedResult } from './draftedResult.ts';
import { faultOf } from './faultOf.ts';
import type { ResultDraft, SaveOutcome } from './saveResult.ts';
import { isSaved, loadStoredResult, readStoredResult, saysTheSame } from './storedResult.ts';

/**
 * Changes a report, if it is still the one that was seen. Where it is not, or the outcome is not known, the row is read
 * again: mine may have arrived after all; others may have changed something else, which is kept; or it is a conflict.
 */
export async function changeResult(
  services: Services,
  draft: ResultDraft,
  before: Result,
  mayRepeat = true,
): Promise<SaveOutcome> {
  const { graph, site, person, now } = services;
  const { itemId, version } = before.stored;
  const fields = {
    OperasjonId: draft.operationId,
    ...reportFields({ text: draft.text, comment: draft.comment, by: person, onBehalfOf: draft.onBehalfOf, at: now() }),
  };
  try {
    const answer = await graph.patch(listItemFieldsPath(site, lists.results.title, itemId), version, fields);
    const stored =
      readStoredResult(draft, writtenItem(itemId, answer)) ??
      (await loadStoredResult(services, draft, itemId).catch(() => undefined));
    return { kind: 'saved', result: stored?.result ?? draftedResult(services, { ...draft, before }) };
  } catch (error) {
    const fault = faultOf(error);
    if (fault !== 'changedMeanwhile' && fault !== 'uncertain') throw error;
    const stored = await loadStoredResult(services, draft, itemId).catch((lookup: unknown) => {
      if (fault === 'uncertain') return undefined;
      throw lookup;
    });
    if (stored === undefined) {
      if (fault === 'uncertain') return { kind: 'uncertain', mine: draft };
      throw error;
    }
    if (isSaved(draft, stored)) return { kind: 'saved', result: stored.result };
    if (!saysTheSame(stored.result, before)) return { kind: 'conflict', mine: draft, theirs: stored.result };
    // Nothing of the report itself was changed by others: mine goes on top of what they did, with the version it has now.
    return mayRepeat ? changeResult(services, draft, stored.result, false) : { kind: 'uncertain', mine: draft };
  }
}
