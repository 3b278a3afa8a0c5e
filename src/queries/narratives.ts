import { queryOptions, useQuery } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { Period } from '../domain/period.ts';
import type { RowIssue } from '../domain/rowIssue.ts';
import { allOf, equals } from '../graph/filter.ts';
import { narrativeRow } from '../wire/narrativeRow.ts';
import { missingSources } from './missingSources.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import { refusalOf } from './refusalOf.ts';
import { useServices, type Services } from './services.ts';
import type { MissingSource } from './unitPage.ts';

/** What a unit has written about a report year, and what of it could not be read. */
export type NarrativesRead = {
  readonly narratives: readonly Narrative[];
  readonly issues: readonly RowIssue[];
  readonly missing: readonly MissingSource[];
};

/** The question for a unit's texts of one report year: an exchange of its own, so that the tables never wait for them. */
export function narrativesQuery(services: Services, unitCode: UnitCode, period: Period) {
  return queryOptions({
    queryKey: ['narratives', unitCode, period],
    queryFn: ({ signal }) => loadNarratives(services, { unitCode, period }, signal),
  });
}

/** The texts of a unit and report year, asked for once somebody is about to see them. */
export function useNarratives(unitCode: UnitCode, period: Period, wanted: boolean) {
  const { data, isLoading, error, refetch } = useQuery({
    ...narrativesQuery(useServices(), unitCode, period),
    enabled: wanted,
  });
  return { read: data, reading: isLoading, refusal: error === null ? undefined : refusalOf(error), again: () => refetch() };
}

async function loadNarratives(
  services: Services,
  { unitCode, period }: { readonly unitCode: UnitCode; readonly period: Period },
  signal: AbortSignal,
): Promise<NarrativesRead> {
  const filter = allOf(equals('EnhetKode', unitCode), equals('Periode', period));
  const { narratives } = await readLists(services, { narratives: { row: narrativeRow, filter } }, signal);
  const { rows, issues } = parseRead(narrativeRow, narratives);
  return {
    // Graph may ignore a filter it does not understand, so the rows are looked over once more.
    narratives: rows.filter((row) => row.unitCode === unitCode && row.period === period),
    issues,
    missing: missingSources([narratives]),
  };
}
