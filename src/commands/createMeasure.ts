import type { Measure } from '../domain/measure.ts';
import { newListItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { measureRow } from '../wire/measureRow.ts';
import { newMeasureFields, newMeasureKey, type NewMeasure } from '../wire/newMeasureFields.ts';
import { creationFault } from './creationFault.ts';
import { findItem } from './findItem.ts';

/** Uncertain: sent, and nobody can tell yet; the same one may be made again without danger. */
export type CreateMeasureOutcome =
  { readonly kind: 'created'; readonly measure: Measure | undefined } | { readonly kind: 'uncertain' };

/** Makes a measure (tiltak) in the list. Its key comes of the operation's id and is unique, so that it is never made twice. A refusal is thrown. */
export async function createMeasure(services: Services, wanted: NewMeasure, mayRepeat = true): Promise<CreateMeasureOutcome> {
  const { graph, site, now } = services;
  const year = now().getFullYear();
  try {
    const fields = newMeasureFields(wanted, year);
    const answer = await graph.post(newListItemPath(site, lists.measures.title), { fields });
    return { kind: 'created', measure: measureRow.read(answer).row };
  } catch (error) {
    const fault = creationFault(error);
    const item = await findItem(services, measureRow, 'Nokkel', newMeasureKey(wanted, year)).catch((lookup: unknown) => {
      if (fault === 'uncertain') return 'unknown' as const;
      throw lookup;
    });
    if (item === 'unknown') return { kind: 'uncertain' };
    // The key is the operation's own: whoever stands there is this one.
    if (item !== undefined) return { kind: 'created', measure: measureRow.read(item).row };
    if (fault === 'perhapsTaken') throw error;
    return mayRepeat ? createMeasure(services, wanted, false) : { kind: 'uncertain' };
  }
}
