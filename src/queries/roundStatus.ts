import { queryOptions, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Period } from '../domain/period.ts';
import type { Readiness } from '../domain/readiness.ts';
import type { Round } from '../domain/round.ts';
import { equals } from '../graph/filter.ts';
import { readinessRow } from '../wire/readinessRow.ts';
import { roundRow } from '../wire/roundRow.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import { useServices, type Services } from './services.ts';

/** Key of how far rounds have come. */
export const roundStatusKey = ['roundStatus'] as const;

/** The rounds of a period, and every unit that is marked ready for it. */
export type RoundStatus = { readonly rounds: readonly Round[]; readonly readiness: readonly Readiness[] };

/** The question for how far the rounds of a period have come: one exchange. */
export function roundStatusQuery(services: Services, period: Period) {
  return queryOptions({
    queryKey: [...roundStatusKey, period],
    queryFn: async ({ signal }): Promise<RoundStatus> => {
      const filter = equals('Periode', period);
      const reads = await readLists(
        services,
        { rounds: { row: roundRow, filter }, readiness: { row: readinessRow, filter } },
        signal,
      );
      const inPeriod = <T extends { readonly period: Period }>(rows: readonly T[]) => rows.filter((row) => row.period === period);
      return {
        rounds: inPeriod(parseRead(roundRow, reads.rounds).rows),
        readiness: inPeriod(parseRead(readinessRow, reads.readiness).rows),
      };
    },
  });
}

/** How far the rounds of a period have come, beside a page that stands without it; undefined until it is read. */
export function useRoundStatus(period: Period): RoundStatus | undefined {
  return useQuery(roundStatusQuery(useServices(), period)).data;
}

/** The same, waited for with the page it is part of, so that nothing moves when it comes. */
export function useRoundStatusWithPage(period: Period): RoundStatus {
  return useSuspenseQuery(roundStatusQuery(useServices(), period)).data;
}

/** Asks for it in good time, beside the page's own question. */
export function useEarlyRoundStatus(period: Period, wanted: boolean): void {
  const cache = useQueryClient();
  const query = roundStatusQuery(useServices(), period);
  if (wanted && cache.getQueryState(query.queryKey) === undefined) void cache.prefetchQuery(query);
}
