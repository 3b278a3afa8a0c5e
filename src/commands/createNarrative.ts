import { newListItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { narrativeFields, narrativeKey, narrativePlaceFields } from '../wire/narrativeRow.ts';
import { storedOf } from '../wire/storedOf.ts';
import { changeNarrative } from './changeNarrative.ts';
import { creationFault } from './creationFault.ts';
import { draftedNarrative } from './draftedNarrative.ts';
import type { NarrativeDraft, NarrativeOutcome } from './saveNarrative.ts';
import { findStoredNarrative, isSavedNarrative, readStoredNarrative } from './storedNarrative.ts';

/** Makes the row of a first text. Its key is unique: where it is taken, or the outcome is not known, the row is looked up and settles it. */
export async function createNarrative(services: Services, draft: NarrativeDraft, mayRepeat = true): Promise<NarrativeOutcome> {
  const { graph, site, person, now } = services;
  const fields = {
    Title: narrativeKey(draft),
    OperasjonId: draft.operationId,
    Demonstrasjon: draft.demonstration,
    ...narrativePlaceFields(draft),
    ...narrativeFields({ text: draft.text, by: person, at: now() }),
  };
  try {
    const answer = await graph.post(newListItemPath(site, lists.narratives.title), { fields });
    const drafted = draftedNarrative(services, draft);
    // The answer to a creation may lack the columns; what was written is known.
    const written = { ...drafted, stored: storedOf(answer) ?? drafted.stored };
    return { kind: 'saved', narrative: readStoredNarrative(answer)?.narrative ?? written };
  } catch (error) {
    const fault = creationFault(error);
    const stored = await findStoredNarrative(services, draft).catch((lookup: unknown) => {
      if (fault === 'uncertain') return 'unknown' as const;
      throw lookup;
    });
    if (stored === 'unknown') return { kind: 'uncertain', mine: draft };
    if (stored === undefined) {
      if (fault === 'perhapsTaken') throw error;
      // Looked up and not there: the unique key makes it safe to send once more, even if the first should still arrive.
      return mayRepeat ? createNarrative(services, draft, false) : { kind: 'uncertain', mine: draft };
    }
    if (isSavedNarrative(draft, stored)) return { kind: 'saved', narrative: stored.narrative };
    // My own earlier attempt arrived after all, and I have changed my words since.
    if (stored.operationId === draft.operationId) return changeNarrative(services, draft, stored.narrative);
    return { kind: 'conflict', mine: draft, theirs: stored.narrative };
  }
}
