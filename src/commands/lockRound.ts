import type { Round } from '../domain/round.ts';
import { listItemFieldsPath, listItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { lockFields, roundRow } from '../wire/roundRow.ts';
import { faultOf } from './faultOf.ts';

/** A round that is to be locked, or opened again. */
export type LockWish = { readonly round: Round; readonly locked: boolean };

/**
 * Locks a round or opens it again, saying who and when. Where the row has been changed meanwhile it is read again: what is so already is
 * left as it is, else mine goes on top, since nothing but the lock is written. A refusal is thrown, and then nothing has happened.
 */
export async function lockRound(services: Services, { round, locked }: LockWish, mayRepeat = true): Promise<void> {
  const { graph, site, person, now } = services;
  const { itemId, version } = round.stored;
  const fields = lockFields(locked ? { by: person, at: now() } : undefined);
  try {
    await graph.patch(listItemFieldsPath(site, lists.rounds.title, itemId), version, fields);
  } catch (error) {
    const fault = faultOf(error);
    if (fault !== 'changedMeanwhile' && fault !== 'uncertain') throw error;
    const current = roundRow.read(await graph.get(listItemPath(site, lists.rounds.title, itemId))).row;
    if (current !== undefined && (current.lock !== undefined) === locked) return;
    if (current === undefined || !mayRepeat) throw error;
    await lockRound(services, { round: current, locked }, false);
  }
}
