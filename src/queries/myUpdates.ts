import { queryOptions, useQuery, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import type { Indicator } from '../domain/indicator.ts';
import type { Measure } from '../domain/measure.ts';
import { countUpdates, myUpdatesOf } from '../domain/myUpdates.ts';
import type { Readiness } from '../domain/readiness.ts';
import type { Result } from '../domain/result.ts';
import type { Round } from '../domain/round.ts';
import type { RowIssue } from '../domain/rowIssue.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { Target } from '../domain/target.ts';
import type { Unit } from '../domain/unit.ts';
import { loadMyUpdates } from './loadMyUpdates.ts';
import { useServices, type Services } from './services.ts';
import type { MissingSource } from './unitPage.ts';
import { unitsQuery } from './units.ts';

/** All that may be a person's to report or move, in every unit, and what could not be read of it. */
export type MyUpdatesPage = {
  readonly units: readonly Unit[];
  readonly scorecards: readonly Scorecard[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly results: readonly Result[];
  readonly measures: readonly Measure[];
  readonly rounds: readonly Round[];
  /** Of the units the person leads or stands in for. */
  readonly readiness: readonly Readiness[];
  readonly issues: readonly RowIssue[];
  readonly missing: readonly MissingSource[];
  readonly readAt: Date;
};

/** Key of what is a person's to do. */
export const myUpdatesKey = ['myUpdates'] as const;

/** The question for everything a person answers for: one exchange beside the tree, two where they own something in a unit they do not lead. */
export function myUpdatesQuery(services: Services) {
  return queryOptions({
    queryKey: myUpdatesKey,
    queryFn: async ({ signal, client }: { readonly signal: AbortSignal; readonly client: QueryClient }): Promise<MyUpdatesPage> =>
      loadMyUpdates(services, await client.fetchQuery(unitsQuery(services)), signal),
  });
}

/** Everything a person answers for. Suspends while loading. */
export function useMyUpdates(): MyUpdatesPage {
  return useSuspenseQuery(myUpdatesQuery(useServices())).data;
}

/** How much is left for the person to do; undefined until somebody has asked for it, since a number on a tab is not worth an exchange. */
export function useUpdatesLeft(): number | undefined {
  const services = useServices();
  const { data } = useQuery({ ...myUpdatesQuery(services), enabled: false });
  if (data === undefined) return undefined;
  const { done, total } = countUpdates(myUpdatesOf(data, services.person, services.now().toISOString().slice(0, 10)));
  return total - done;
}
