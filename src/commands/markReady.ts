import type { Period } from '../domain/period.ts';
import type { Readiness } from '../domain/readiness.ts';
import type { Unit } from '../domain/unit.ts';
import { deletedListItemPath, newListItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { fieldText } from '../wire/fieldText.ts';
import { readinessFields, readinessKey, readinessRow } from '../wire/readinessRow.ts';
import { storedOf } from '../wire/storedOf.ts';
import { creationFault } from './creationFault.ts';
import { faultOf } from './faultOf.ts';
import { findItem } from './findItem.ts';

/** A unit that is to be marked ready for a period; the operation id is the same when it is tried again. */
export type ReadyWish = { readonly unit: Unit; readonly period: Period; readonly operationId: string };

/** Already: somebody else had said so, and theirs stands. Uncertain: sent, and nobody can tell yet; it may be tried again without danger. */
export type ReadyOutcome =
  | { readonly kind: 'ready'; readonly readiness: Readiness }
  | { readonly kind: 'already'; readonly readiness: Readiness }
  | { readonly kind: 'uncertain' };

/** Marks a unit ready for a period. Its key is unique, so that it is never said twice. A refusal is thrown, and then nothing has happened. */
export async function markReady(services: Services, wish: ReadyWish, mayRepeat = true): Promise<ReadyOutcome> {
  const { graph, site, person, now } = services;
  const { unit, period, operationId } = wish;
  const at = now();
  const said = { unitCode: unit.code, period, by: person, at: at.toISOString(), demonstration: unit.demonstration };
  try {
    const fields = readinessFields(unit, { period, by: person, at, operationId });
    const answer = await graph.post(newListItemPath(site, lists.readiness.title), { fields });
    return { kind: 'ready', readiness: { ...said, stored: storedOf(answer) ?? { itemId: '', version: '' } } };
  } catch (error) {
    const fault = creationFault(error);
    const key = readinessKey({ unitCode: unit.code, period });
    const item = await findItem(services, readinessRow, 'Nokkel', key).catch((lookup: unknown) => {
      if (fault === 'uncertain') return 'unknown' as const;
      throw lookup;
    });
    if (item === 'unknown') return { kind: 'uncertain' };
    const readiness = item === undefined ? undefined : readinessRow.read(item).row;
    if (readiness !== undefined) return { kind: fieldText(item, 'OperasjonId') === operationId ? 'ready' : 'already', readiness };
    if (fault === 'perhapsTaken') throw error;
    // Looked up and not there: the unique key makes it safe to say it once more.
    return mayRepeat ? markReady(services, wish, false) : { kind: 'uncertain' };
  }
}

/** Takes a unit's word back, if it is still the one that was seen; one that is gone already is taken back. A refusal is thrown. */
export async function unmarkReady(services: Services, readiness: Readiness): Promise<void> {
  const { graph, site } = services;
  const { itemId, version } = readiness.stored;
  try {
    await graph.delete(deletedListItemPath(site, lists.readiness.title, itemId), version);
  } catch (error) {
    // Not found is also said of a list or a site that cannot be seen just now; whether the mark stands, its key tells.
    const gone =
      faultOf(error) === 'notFound' && (await findItem(services, readinessRow, 'Nokkel', readinessKey(readiness))) === undefined;
    if (!gone) throw error;
  }
}
