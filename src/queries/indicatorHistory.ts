import { queryOptions, useQuery } from '@tanstack/react-query';
import { comparePeriods, type Period } from '../domain/period.ts';
import type { Result } from '../domain/result.ts';
import { resultChangesOf, type ResultChange } from '../domain/resultHistory.ts';
import { listItemVersionsPath } from '../graph/listPaths.ts';
import type { Refusal } from '../text/refusal.ts';
import { lists } from '../wire/listSchema.ts';
import { parseResultVersion } from '../wire/resultVersion.ts';
import { refusalOf } from './refusalOf.ts';
import { useServices, type Services } from './services.ts';

/** How many results' histories are read: the latest ones, in one exchange. */
export const resultsWithHistory = 20;

/** What happened to an indicator's results, latest first, and the periods whose history could not be had. */
export type IndicatorHistory = {
  readonly changes: readonly ResultChange[];
  /** Versions that are not as Graph describes versions. */
  readonly unread: number;
  readonly missing: readonly { readonly period: Period; readonly refusal: Refusal }[];
};

/** Those of the results whose history is read: stored ones, the latest periods first. */
export function resultsToTrace(results: readonly Result[]): readonly Result[] {
  return results
    .filter(({ stored }) => stored.itemId !== '')
    .toSorted((a, b) => comparePeriods(b.period, a.period))
    .slice(0, resultsWithHistory);
}

/** The question for what the list itself remembers of some results; the app keeps no copy. A new version of a row is a new question. */
export function indicatorHistoryQuery({ graph, site }: Services, results: readonly Result[]) {
  const traced = resultsToTrace(results);
  return queryOptions({
    queryKey: ['history', ...traced.map(({ stored }) => `${stored.itemId} ${stored.version}`)],
    queryFn: async ({ signal }): Promise<IndicatorHistory> => {
      const paths = traced.map(({ stored }) => listItemVersionsPath(site, lists.results.title, stored.itemId));
      const answers = paths.length === 0 ? [] : await graph.batchAll(paths, { signal });
      const changes: ResultChange[] = [];
      const missing: { readonly period: Period; readonly refusal: Refusal }[] = [];
      let unread = 0;
      for (const [index, { period }] of traced.entries()) {
        const answer = answers[index];
        if (answer?.ok === true) {
          const versions = answer.items.map(parseResultVersion);
          const read = versions.filter((version) => version !== undefined);
          unread += versions.length - read.length;
          changes.push(...resultChangesOf(period, read));
        } else {
          const refusal = answer && refusalOf(answer.error);
          if (refusal) missing.push({ period, refusal });
        }
      }
      changes.sort((a, b) => b.version.savedAt.localeCompare(a.version.savedAt));
      return { changes, unread, missing };
    },
  });
}

/** The history of an indicator's results, asked for only once somebody wants to see it. */
export function useIndicatorHistory(results: readonly Result[], wanted: boolean) {
  const { data, isFetching, error, refetch } = useQuery({
    ...indicatorHistoryQuery(useServices(), results),
    enabled: wanted,
    placeholderData: (before: IndicatorHistory | undefined) => before, // until what was just saved is among it
  });
  return { history: data, reading: isFetching, refusal: error === null ? undefined : refusalOf(error), again: () => refetch() };
}
