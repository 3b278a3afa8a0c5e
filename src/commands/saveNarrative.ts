import type { Narrative } from '../domain/narrative.ts';
import type { Services } from '../queries/services.ts';
import type { NarrativePlace } from '../wire/narrativeRow.ts';
import { changeNarrative } from './changeNarrative.ts';
import { createNarrative } from './createNarrative.ts';

/** What a person wants a part of the unit's article to say. `before` is the text that was on the page when they began, if there was one. */
export type NarrativeDraft = NarrativePlace & {
  readonly text: string;
  readonly before: Narrative | undefined;
  /** Whether what is written is invented, where no text stands yet. */
  readonly demonstration: boolean;
  /** Made before the request, and the same when the person tries the same draft again. */
  readonly operationId: string;
};

/**
 * What came of it. Saved only on the server's own word. Conflict: somebody else wrote meanwhile, and nothing of theirs is overwritten;
 * to save mine all the same is a new draft with `before: theirs`. Uncertain: sent, and nobody can tell yet; the same draft may be
 * saved again without danger.
 */
export type NarrativeOutcome =
  | { readonly kind: 'saved'; readonly narrative: Narrative }
  | { readonly kind: 'conflict'; readonly mine: NarrativeDraft; readonly theirs: Narrative }
  | { readonly kind: 'uncertain'; readonly mine: NarrativeDraft };

/** Saves what a person has written. A refusal is thrown, and then nothing has been changed. */
export function saveNarrative(services: Services, draft: NarrativeDraft): Promise<NarrativeOutcome> {
  const { before } = draft;
  // A text that has no row yet is a picture of one, not something to change.
  return before === undefined || before.stored.itemId === ''
    ? createNarrative(services, draft)
    : changeNarrative(services, draft, before);
}
