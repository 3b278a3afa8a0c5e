import type { QueryClient } from '@tanstack/react-query';
import { lockedRoundOf, type ReportPlace, type Round } from '../domain/round.ts';
import type { Unit } from '../domain/unit.ts';
import { RefusedError } from '../queries/RefusedError.ts';
import { roundsQuery } from '../queries/rounds.ts';
import type { Services } from '../queries/services.ts';
import { unitsQuery } from '../queries/units.ts';
import type { Refusal } from '../text/refusal.ts';

/**
 * Tells of a unit and a period why nothing may be written there: who locked the round, and when; undefined where it may. Rounds are read at most
 * once a minute; where they cannot be, nothing is known to be locked, and SharePoint has the last word.
 */
export async function readLocks(services: Services, cache: QueryClient): Promise<(place: ReportPlace) => Refusal | undefined> {
  const [rounds, { units }] = await Promise.all([
    cache.fetchQuery(roundsQuery(services)).catch((): readonly Round[] => []),
    cache.fetchQuery(unitsQuery(services)).catch(() => ({ units: [] as readonly Unit[] })),
  ]);
  return (place) => {
    const round = lockedRoundOf(rounds, units, place);
    return round && lockedRefusal(round);
  };
}

/** Throws the refusal where a unit's period is locked, before anything is sent. */
export async function refuseLocked(services: Services, cache: QueryClient, place: ReportPlace): Promise<void> {
  const refusal = (await readLocks(services, cache))(place);
  if (refusal !== undefined) throw new RefusedError(refusal);
}

function lockedRefusal({ name, lock }: Round): Refusal {
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
