import type { QueryClient } from '@tanstack/react-query';
import { ofKind, type Entry, type Outcome } from '../outbox/entry.ts';
import type { Services } from '../queries/services.ts';
import { readLocks } from './readLocks.ts';
import { sendWrites } from './sendWrites.ts';

/** Sends writes, and refuses results of a period that is locked, however late they come out of the outbox: with who locked it and when. */
export async function sendUnlocked(
  services: Services,
  cache: QueryClient,
  sent: readonly Entry[],
): Promise<ReadonlyMap<string, Outcome>> {
  const refusalOf = await readLocks(services, cache);
  const refused = new Map<string, Outcome>();
  for (const { operationId, write } of ofKind(sent, 'result')) {
    const refusal = refusalOf(write.draft);
    if (refusal !== undefined) refused.set(operationId, { kind: 'refused', refusal });
  }
  const free = sent.filter(({ operationId }) => !refused.has(operationId));
  return new Map([...refused, ...(free.length === 0 ? [] : await sendWrites(services, free))]);
}
