import { ofKind, type Entry, type Outcome } from '../outbox/entry.ts';
import type { Services } from '../queries/services.ts';
import { sendMeasures } from './sendMeasures.ts';
import { sendResults } from './sendResults.ts';

/** Sends writes of different rows, each kind in its own way, and tells what came of each. */
export async function sendWrites(services: Services, sent: readonly Entry[]): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = await Promise.all([
    sendResults(services, ofKind(sent, 'result')),
    sendMeasures(services, ofKind(sent, 'measure')),
  ]);
  return new Map(outcomes.flat());
}
