import type { QueryClient } from '@tanstack/react-query';
import { lockedRoundOf, type Round } from '../domain/round.ts';
import type { Unit } from '../domain/unit.ts';
import { ofKind, type Entry, type Outcome } from '../outbox/entry.ts';
import { roundsQuery } from '../queries/rounds.ts';
import type { Services } from '../queries/services.ts';
import { unitsQuery } from '../queries/units.ts';
import type { Refusal } from '../text/refusal.ts';
import { sendWrites } from './sendWrites.ts';

/**
 * Sends writes, and refuses results of a period that is locked, however late they come out of the outbox: with who locked it and when. Rounds
 * are read at most once a minute; where they cannot be, nothing is known to be locked, and SharePoint has the last word.
 */
export async function sendUnlocked(
  services: Services,
  cache: QueryClient,
  sent: readonly Entry[],
): Promise<ReadonlyMap<string, Outcome>> {
  const [rounds, { units }] = await Promise.all([
    cache.fetchQuery(roundsQuery(services)).catch((): readonly Round[] => []),
    cache.fetchQuery(unitsQuery(services)).catch(() => ({ units: [] as readonly Unit[] })),
  ]);
  const refused = new Map<string, Outcome>();
  for (const { operationId, write } of ofKind(sent, 'result')) {
    const round = lockedRoundOf(rounds, units, write.draft);
    if (round !== undefined) refused.set(operationId, { kind: 'refused', refusal: lockedRefusal(round) });
  }
  const free = sent.filter(({ operationId }) => !refused.has(operationId));
  return new Map([...refused, ...(free.length === 0 ? [] : await sendWrites(services, free))]);
}

/** Why a result of a locked period is not taken. */
export function lockedRefusal({ name, lock }: Round): Refusal {
  const by = lock?.by?.name;
  return {
    kind: 'locked',
    source: name,
    columns: [],
    retryAfterSeconds: undefined,
    details: [name, by, lock?.at].filter((part) => part !== undefined).join(' · '),
    lockedBy: by,
    lockedAt: lock?.at,
  };
}
