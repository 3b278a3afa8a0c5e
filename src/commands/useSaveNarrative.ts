import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import type { Narrative, NarrativeSection } from '../domain/narrative.ts';
import type { Period } from '../domain/period.ts';
import { narrativesQuery } from '../queries/narratives.ts';
import { useServices } from '../queries/services.ts';
import { draftedNarrative } from './draftedNarrative.ts';
import { refuseLocked } from './readLocks.ts';
import { saveNarrative, type NarrativeDraft } from './saveNarrative.ts';

/**
 * Saving a text from a page, unless its period is locked. The new text is seen at once and taken back if the server says no; `data` is the outcome, `error` the
 * refusal (`refusalOf` words it).
 */
export function useSaveNarrative(unitCode: UnitCode, period: Period) {
  const services = useServices();
  const cache = useQueryClient();
  const { queryKey } = narrativesQuery(services, unitCode, period);
  const show = (section: NarrativeSection, narrative: Narrative | undefined) =>
    cache.setQueryData(queryKey, (read) => {
      const others = read?.narratives.filter((each) => each.section !== section) ?? [];
      return read && { ...read, narratives: narrative === undefined ? others : [...others, narrative] };
    });
  return useMutation({
    mutationKey: ['saveNarrative', unitCode, period],
    mutationFn: async (draft: NarrativeDraft) => {
      await refuseLocked(services, cache, draft);
      return saveNarrative(services, draft);
    },
    onMutate: async (draft) => {
      await cache.cancelQueries({ queryKey });
      const before = cache.getQueryData(queryKey)?.narratives.find(({ section }) => section === draft.section);
      show(draft.section, draftedNarrative(services, draft));
      return { before };
    },
    onSuccess: (outcome, draft, { before }) => {
      if (outcome.kind === 'saved') show(draft.section, outcome.narrative);
      else show(draft.section, outcome.kind === 'conflict' ? outcome.theirs : before);
    },
    onError: (_refusal, draft, undo) => show(draft.section, undo?.before),
    onSettled: () => void cache.invalidateQueries({ queryKey }),
  });
}
