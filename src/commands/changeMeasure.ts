import type { Measure } from '../domain/measure.ts';
import { listItemFieldsPath, listItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { measureRow } from '../wire/measureRow.ts';
import { writtenItem } from '../wire/writtenItem.ts';
import { faultOf } from './faultOf.ts';
import { rowAfter } from './rowAfter.ts';

/** A change of a measure's row, and how to see whether it has been made. */
export type MeasureChange = { readonly fields: object; readonly isMade: (now: Measure) => boolean };

/** Changed: the row is no longer the one that was seen, and mine does not stand there; `inDoubt`: it was sent, and may have stood there. */
export type MeasureOutcome =
  | { readonly kind: 'saved'; readonly measure: Measure }
  | { readonly kind: 'changed'; readonly theirs: Measure; readonly inDoubt: boolean }
  | { readonly kind: 'uncertain' };

/** Changes a measure's row if it is still the one that was seen; what is uncertain is read again and settled. A refusal is thrown. */
export async function changeMeasure(
  services: Services,
  measure: Measure,
  change: MeasureChange,
  mayRepeat = true,
): Promise<MeasureOutcome> {
  const { graph, site } = services;
  const { itemId, version } = measure.stored;
  try {
    const answer = await graph.patch(listItemFieldsPath(site, lists.measures.title, itemId), version, change.fields);
    const read = measureRow.read(writtenItem(itemId, answer)).row ?? (await loadMeasure(services, itemId).catch(() => undefined));
    return { kind: 'saved', measure: read ?? measure };
  } catch (error) {
    const now = await rowAfter(error, () => loadMeasure(services, itemId));
    if (now === undefined) return { kind: 'uncertain' };
    if (change.isMade(now)) return { kind: 'saved', measure: now };
    if (now.stored.version !== version) return { kind: 'changed', theirs: now, inDoubt: faultOf(error) === 'uncertain' };
    return mayRepeat ? changeMeasure(services, measure, change, false) : { kind: 'uncertain' };
  }
}

/** A measure's row, read again; undefined where it cannot be read as one. */
export async function loadMeasure({ graph, site }: Services, itemId: string): Promise<Measure | undefined> {
  return measureRow.read(await graph.get(listItemPath(site, lists.measures.title, itemId))).row;
}
