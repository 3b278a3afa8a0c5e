import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Indicator } from '../domain/indicator.ts';
import type { RowIssue } from '../domain/rowIssue.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import { indicatorRow } from '../wire/indicatorRow.ts';
import { scorecardRow } from '../wire/scorecardRow.ts';
import { missingSources } from './missingSources.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import { useServices, type Services } from './services.ts';
import type { MissingSource } from './unitPage.ts';

/** Every unit's indicators, of every year, with the scorecards they stand on. */
export type IndicatorsRead = {
  readonly scorecards: readonly Scorecard[];
  readonly indicators: readonly Indicator[];
  readonly issues: readonly RowIssue[];
  readonly missing: readonly MissingSource[];
};

/** The question for every indicator there is: one exchange. Asked where measures of several units are named by what they serve. */
export function allIndicatorsQuery(services: Services) {
  return queryOptions({
    queryKey: ['allIndicators'],
    queryFn: async ({ signal }): Promise<IndicatorsRead> => {
      const reads = await readLists(services, { scorecards: { row: scorecardRow }, indicators: { row: indicatorRow } }, signal);
      const [scorecards, indicators] = [parseRead(scorecardRow, reads.scorecards), parseRead(indicatorRow, reads.indicators)];
      return {
        scorecards: scorecards.rows,
        indicators: indicators.rows,
        issues: [...scorecards.issues, ...indicators.issues],
        missing: missingSources(Object.values(reads)),
      };
    },
  });
}

/** Every indicator there is. Suspends while loading. */
export function useAllIndicators(): IndicatorsRead {
  return useSuspenseQuery(allIndicatorsQuery(useServices())).data;
}
