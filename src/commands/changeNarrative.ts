import { saysTheSameText, type Narrative } from '../domain/narrative.ts';
import { listItemFieldsPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { narrativeFields } from '../wire/narrativeRow.ts';
import { writtenItem } from '../wire/writtenItem.ts';
import { draftedNarrative } from './draftedNarrative.ts';
import { rowAfter } from './rowAfter.ts';
import type { NarrativeDraft, NarrativeOutcome } from './saveNarrative.ts';
import { isSavedNarrative, loadStoredNarrative, readStoredNarrative } from './storedNarrative.ts';

/**
 * Changes a text, if it is still the one that was seen. Where it is not, or the outcome is not known, the row is read again: mine may
 * have arrived after all, somebody may have touched another column, or it is a conflict.
 */
export async function changeNarrative(
  services: Services,
  draft: NarrativeDraft,
  before: Narrative,
  mayRepeat = true,
): Promise<NarrativeOutcome> {
  const { graph, site, person, now } = services;
  const { itemId, version } = before.stored;
  const fields = { OperasjonId: draft.operationId, ...narrativeFields({ text: draft.text, by: person, at: now() }) };
  try {
    const answer = await graph.patch(listItemFieldsPath(site, lists.narratives.title, itemId), version, fields);
    const stored =
      readStoredNarrative(writtenItem(itemId, answer)) ?? (await loadStoredNarrative(services, itemId).catch(() => undefined));
    return { kind: 'saved', narrative: stored?.narrative ?? draftedNarrative(services, { ...draft, before }) };
  } catch (error) {
    const stored = await rowAfter(error, () => loadStoredNarrative(services, itemId));
    if (stored === undefined) return { kind: 'uncertain', mine: draft };
    if (isSavedNarrative(draft, stored)) return { kind: 'saved', narrative: stored.narrative };
    if (!saysTheSameText(stored.narrative.text, before.text)) return { kind: 'conflict', mine: draft, theirs: stored.narrative };
    // Nothing of the text itself was changed by others: mine goes on top, with the version the row has now.
    return mayRepeat ? changeNarrative(services, draft, stored.narrative, false) : { kind: 'uncertain', mine: draft };
  }
}
