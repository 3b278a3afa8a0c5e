import { queryOptions } from '@tanstack/react-query';
import type { Round } from '../domain/round.ts';
import { roundRow } from '../wire/roundRow.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import type { Services } from './services.ts';

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
