import type { MeasureWish } from '../domain/measureEdit.ts';
import type { Answer } from '../graph/graph.ts';
import type { Services } from '../queries/services.ts';
import { measureRow } from '../wire/measureRow.ts';
import { askOnce, passes, unanswered } from './askOnce.ts';
import type { MeasureOutcome } from './changeMeasure.ts';
import { creationFault } from './creationFault.ts';
import { findItem } from './findItem.ts';
import { measureRequest } from './measureRequest.ts';
import { writtenMeasure } from './writtenMeasure.ts';

/**
 * Makes a measure (tiltak) in the list. Its key comes of the operation that began it and is unique, so that it is never made twice; what was in doubt is looked
 * up by it first. Changed: an operation of the same person's has made the row, perhaps this one, and the row's memory tells. A refusal is thrown.
 */
export async function createMeasure(services: Services, wish: MeasureWish, inDoubt: boolean): Promise<MeasureOutcome> {
  const answer = inDoubt ? unanswered(wish.operationId) : await askOnce(services, measureRequest(services, wish));
  return settle(services, wish, answer, { inDoubt, mayRepeat: true });
}

type Sofar = { readonly inDoubt: boolean; readonly mayRepeat: boolean };

async function settle(
  services: Services,
  wish: MeasureWish,
  answer: Answer,
  { inDoubt, mayRepeat }: Sofar,
): Promise<MeasureOutcome> {
  if (answer.ok) return { kind: 'saved', measure: writtenMeasure(wish, answer.body) };
  const { error } = answer;
  // Nothing came of sending it again, and what was sent before may still have arrived.
  if (inDoubt && passes(error)) return { kind: 'uncertain' };
  const fault = creationFault(error);
  const doubtful = inDoubt || fault === 'uncertain';
  const item = await findItem(services, measureRow, 'Nokkel', wish.measure.id).catch((lookup: unknown) => {
    if (doubtful) return 'unknown' as const;
    throw lookup;
  });
  if (item === 'unknown') return { kind: 'uncertain' };
  if (item !== undefined) return { kind: 'changed', theirs: writtenMeasure(wish, item), inDoubt: true };
  if (fault === 'perhapsTaken') throw error;
  if (!mayRepeat) return { kind: 'uncertain' };
  const again = await askOnce(services, measureRequest(services, wish));
  return settle(services, wish, again, { inDoubt: doubtful, mayRepeat: false });
}
