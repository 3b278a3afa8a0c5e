import type { Entry, Outcome } from '../outbox/entry.ts';
import type { Services } from '../queries/services.ts';
import { failureOf } from './failureOf.ts';
import { saveMeasure } from './saveMeasure.ts';
import type { Sent } from './sendResults.ts';

/** Sends edits of different measures, and tells what came of each: Planner has been told of a status before it is called saved. */
export function sendMeasures(services: Services, sent: readonly Entry<'measure'>[]): Promise<readonly Sent[]> {
  return Promise.all(sent.map(async (entry): Promise<Sent> => [entry.operationId, await send(services, entry)]));
}

async function send(services: Services, { write: { wish }, inDoubt }: Entry<'measure'>): Promise<Outcome<'measure'>> {
  try {
    const outcome = await saveMeasure(services, wish, inDoubt);
    switch (outcome.kind) {
      case 'saved': {
        const { measure, untold } = outcome;
        return { kind: 'saved', row: { kind: 'measure', measure }, was: undefined, mergedWith: undefined, untold };
      }
      case 'conflict': {
        const { theirs } = outcome;
        const mine = { kind: 'measure', wish: { ...wish, measure: theirs } } as const;
        return { kind: 'conflict', mine, theirs: { kind: 'measure', measure: theirs } };
      }
      case 'uncertain':
        return { kind: 'uncertain' };
    }
  } catch (error) {
    return failureOf(error);
  }
}
