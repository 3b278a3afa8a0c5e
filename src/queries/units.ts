import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { RowIssue } from '../domain/rowIssue.ts';
import type { Unit } from '../domain/unit.ts';
import { unitRow } from '../wire/unitRow.ts';
import { MissingColumnsError } from './MissingColumnsError.ts';
import { missingSources } from './missingSources.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import { useServices, type Services } from './services.ts';
import type { MissingSource } from './unitPage.ts';

/** The tree of units, and what could not be read of it. */
export type UnitsRead = {
  readonly units: readonly Unit[];
  readonly issues: readonly RowIssue[];
  readonly missing: readonly MissingSource[];
};

/** Reads the whole tree. A refusal is thrown, and so is a list without the columns a unit cannot do without. */
export async function loadUnits(services: Services, signal?: AbortSignal): Promise<UnitsRead> {
  const { units } = await readLists(services, { units: { row: unitRow } }, signal);
  if (units.error) throw units.error;
  const { rows, issues } = parseRead(unitRow, units);
  if (rows.length === 0 && units.missingColumns.length > 0) throw new MissingColumnsError(units.list, units.missingColumns);
  return { units: rows, issues, missing: missingSources([units]) };
}

/** The question for the unit tree: asked once, and shared by every page until it is read anew. */
export function unitsQuery(services: Services) {
  return queryOptions({
    queryKey: ['units'],
    queryFn: ({ signal }) => loadUnits(services, signal),
    staleTime: 10 * 60_000,
  });
}

/** The whole unit tree. Suspends while loading. */
export function useUnits(): readonly Unit[] {
  return useSuspenseQuery(unitsQuery(useServices())).data.units;
}
