import { saysTheSameText, type Narrative } from '../domain/narrative.ts';
import { listItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { fieldText } from '../wire/fieldText.ts';
import { lists } from '../wire/listSchema.ts';
import { narrativeKey, narrativeRow, type NarrativePlace } from '../wire/narrativeRow.ts';
import { findItem } from './findItem.ts';
import type { NarrativeDraft } from './saveNarrative.ts';

/** A text as it stands in the list, and the operation that wrote it last. */
export type StoredNarrative = { readonly narrative: Narrative; readonly operationId: string | undefined };

/** The text of a place, found by its key; undefined where nobody has written. */
export async function findStoredNarrative(services: Services, place: NarrativePlace): Promise<StoredNarrative | undefined> {
  const item = await findItem(services, narrativeRow, 'Nokkel', narrativeKey(place));
  return item === undefined ? undefined : readStoredNarrative(item);
}

/** The text of a known row, read again. */
export async function loadStoredNarrative({ graph, site }: Services, itemId: string): Promise<StoredNarrative | undefined> {
  return readStoredNarrative(await graph.get(listItemPath(site, lists.narratives.title, itemId)));
}

/** Reads an item as a text; undefined where it cannot be. */
export function readStoredNarrative(item: unknown): StoredNarrative | undefined {
  const { row } = narrativeRow.read(item);
  return row && { narrative: row, operationId: fieldText(item, 'OperasjonId') };
}

/** Whether the list holds exactly what the draft says, written by the draft's own operation. */
export function isSavedNarrative({ text, operationId }: NarrativeDraft, stored: StoredNarrative): boolean {
  return stored.operationId === operationId && saysTheSameText(text, stored.narrative.text);
}
