import { useState, useSyncExternalStore } from 'react';
import type { Narrative } from '../domain/narrative.ts';
import { useServices } from '../queries/services.ts';
import type { NarrativePlace } from '../wire/narrativeRow.ts';
import { useDesk } from './openDesk.ts';

const keyOf = ({ unitCode, period, section }: NarrativePlace) => `narrative ${unitCode} ${period} ${section}`;

/** Whether something is written for a place that the server does not have yet. */
export function useHasNarrativeDraft(place: NarrativePlace): boolean {
  const { drafts } = useDesk();
  return useSyncExternalStore(drafts.subscribe, () => drafts.of(keyOf(place)) !== undefined);
}

/**
 * What is written of a section and kept whatever becomes of the page, on the person's own desk; and what stood there when the person
 * began: a later reading must not make their save overwrite what somebody else has written meanwhile.
 */
export function useNarrativeDraft(place: NarrativePlace, existing: Narrative | undefined) {
  const { drafts } = useDesk();
  const { newId } = useServices();
  const key = keyOf(place);
  const [begun] = useState(() => ({ before: existing, operationId: newId() }));
  const kept = useSyncExternalStore(drafts.subscribe, () => drafts.of(key))?.words;
  const before = kept === undefined ? begun.before : beforeOf(kept, existing);
  const operationId = kept?.['operationId'] ?? begun.operationId;
  return {
    text: kept?.['text'] ?? begun.before?.text ?? '',
    before,
    operationId,
    dirty: kept !== undefined,
    change: (text: string) => {
      const seen = { itemId: before?.stored.itemId ?? '', version: before?.stored.version ?? '', seen: before?.text ?? '' };
      drafts.keep({ key, words: { text, operationId, ...seen }, before: undefined });
    },
    forget: () => drafts.forget(key),
  };
}

/** The text as it was when the draft was begun: the same row, in the version that was seen. */
function beforeOf(kept: Readonly<Record<string, string>>, existing: Narrative | undefined): Narrative | undefined {
  const { itemId = '', version = '', seen = '' } = kept;
  return itemId === '' || existing === undefined ? undefined : { ...existing, stored: { itemId, version }, text: seen };
}
