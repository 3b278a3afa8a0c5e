import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Measure } from '../domain/measure.ts';
import type { Result } from '../domain/result.ts';
import type { RowIssue } from '../domain/rowIssue.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { Target } from '../domain/target.ts';
import type { Unit } from '../domain/unit.ts';
import type { Refusal } from '../text/refusal.ts';
import { loadUnitPage } from './loadUnitPage.ts';
import { refusalOf } from './refusalOf.ts';
import { useServices, type Services } from './services.ts';
import { unitsQuery } from './units.ts';

/** A list that could not be read, or lacks columns; the rest of the page stands. */
export type MissingSource = { readonly list: string; readonly refusal: Refusal };

/** All that is known of one unit, what could not be read of it, and when it was read. */
export type UnitPage = {
  /** Undefined where no unit has the code. */
  readonly unit: Unit | undefined;
  /** The whole tree. */
  readonly units: readonly Unit[];
  readonly scorecards: readonly Scorecard[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly results: readonly Result[];
  readonly measures: readonly Measure[];
  readonly issues: readonly RowIssue[];
  readonly missing: readonly MissingSource[];
  readonly readAt: Date;
};

/** The question for one unit's page: one exchange where the tree is known, two where it is not, however many results the site holds. */
export function unitPageQuery(services: Services, code: UnitCode) {
  return queryOptions({
    queryKey: ['unitPage', code],
    queryFn: async ({ signal, client }) => loadUnitPage(services, code, signal, await client.fetchQuery(unitsQuery(services))),
  });
}

/** One unit's page. Suspends while loading; a refusal that leaves nothing to show goes to the nearest boundary. */
export function useUnitPage(code: UnitCode): UnitPage {
  return useSuspenseQuery(unitPageQuery(useServices(), code)).data;
}

/** Reading the unit's page again, and all that stands beside it (Planner too): whether it is under way, and why the last attempt failed while the old page stands. */
export function useRefreshUnitPage(code: UnitCode) {
  const cache = useQueryClient();
  const { isFetching, error } = useSuspenseQuery(unitPageQuery(useServices(), code));
  return {
    refresh: () =>
      Promise.all(
        [
          ['units'],
          ['unitPage', code],
          ['tasks'],
          ['municipality'],
          ['shares', code],
          ['narratives', code],
          ['parts', code],
          ['myUpdates'],
          ['measuresUnder'],
          ['allIndicators'],
          ['rounds'],
          ['roundStatus'],
        ].map((queryKey) => cache.invalidateQueries({ queryKey })),
      ),
    refreshing: isFetching,
    refusal: error === null ? undefined : refusalOf(error),
  };
}
