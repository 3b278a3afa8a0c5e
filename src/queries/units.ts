import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Unit } from '../domain/unit.ts';
import { unitRow } from '../wire/unitRow.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import { useServices, type Services } from './services.ts';

/** The question for the unit tree alone: where nobody has said yet which unit is meant. */
export function unitsQuery(services: Services) {
  return queryOptions({
    queryKey: ['units'],
    queryFn: async ({ signal }): Promise<readonly Unit[]> => {
      const { units } = await readLists(services, { units: { row: unitRow } }, signal);
      if (units.error) throw units.error;
      return parseRead(unitRow, units).rows;
    },
  });
}

/** The whole unit tree. Suspends while loading. */
export function useUnits(): readonly Unit[] {
  return useSuspenseQuery(unitsQuery(useServices())).data;
}
