import { useCallback } from 'react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { lockedRoundOf, type ReportPlace, type Round } from '../domain/round.ts';
import type { Unit } from '../domain/unit.ts';
import { roundRow } from '../wire/roundRow.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import { useServices, type Services } from './services.ts';

/** The question for all rounds, locked and open: a list of a few rows a year. A list that cannot be read locks nothing. */
export function roundsQuery(services: Services) {
  return queryOptions({
    queryKey: ['rounds'],
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<readonly Round[]> => {
      const { rounds } = await readLists(services, { rounds: { row: roundRow } }, signal);
      return parseRead(roundRow, rounds).rows;
    },
  });
}

/** The locked round that keeps a unit's period from being reported; asked for where somebody wants to write, and undefined until it is known. */
export function useLocks(units: readonly Unit[], wanted: boolean): (place: ReportPlace) => Round | undefined {
  const { data } = useQuery({ ...roundsQuery(useServices()), enabled: wanted });
  return useCallback((place) => data && lockedRoundOf(data, units, place), [data, units]);
}
