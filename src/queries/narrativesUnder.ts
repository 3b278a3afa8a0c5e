import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Period } from '../domain/period.ts';
import { equals } from '../graph/filter.ts';
import { narrativeRow } from '../wire/narrativeRow.ts';
import { missingSources } from './missingSources.ts';
import type { NarrativesRead } from './narratives.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import { useServices, type Services } from './services.ts';

/** The question for what all units have written about a report year. */
export function narrativesUnderQuery(services: Services, period: Period) {
  return queryOptions({
    queryKey: ['narratives', 'all', period],
    queryFn: async ({ signal }): Promise<NarrativesRead> => {
      const { narratives } = await readLists(
        services,
        { narratives: { row: narrativeRow, filter: equals('Periode', period) } },
        signal,
      );
      const { rows, issues } = parseRead(narrativeRow, narratives);
      return { narratives: rows.filter((row) => row.period === period), issues, missing: missingSources([narratives]) };
    },
  });
}

/** What all units have written about a report year. Suspends while loading. */
export function useNarrativesUnder(period: Period): NarrativesRead {
  return useSuspenseQuery(narrativesUnderQuery(useServices(), period)).data;
}
