import type { Narrative } from '../domain/narrative.ts';
import type { Services } from '../queries/services.ts';
import type { NarrativeDraft } from './saveNarrative.ts';

/** The text as it will be if the draft is saved now: the optimistic picture. */
export function draftedNarrative({ person, now }: Services, draft: NarrativeDraft): Narrative {
  const { unitCode, period, section, text, before, demonstration } = draft;
  return {
    stored: before?.stored ?? { itemId: '', version: '' },
    unitCode,
    period,
    section,
    text,
    writtenBy: person,
    writtenAt: now().toISOString(),
    source: before?.source,
    demonstration: before?.demonstration ?? demonstration,
  };
}
