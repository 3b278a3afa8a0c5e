import { queryOptions } from '@tanstack/react-query';
import type { PlanId } from '../domain/id.ts';
import { myPlansPath, planBucketsPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import { parseBuckets } from '../wire/plannerBucket.ts';
import { parsePlan } from '../wire/plannerPlan.ts';
import type { Services } from './services.ts';

/** The question for the plans a person may make tasks in; it is asked on a click, and may show the consent dialog. */
export function plansQuery({ graph }: Services) {
  return queryOptions({
    queryKey: ['plans'],
    staleTime: 300_000,
    retry: false,
    queryFn: async ({ signal }) => {
      const items = await graph.getAll(myPlansPath, { scopes: plannerScopes, interactive: true, signal });
      return items.flatMap((item) => parsePlan(item) ?? []);
    },
  });
}

/** The question for a plan's buckets, from the left. */
export function bucketsQuery({ graph }: Services, plan: PlanId) {
  return queryOptions({
    queryKey: ['buckets', plan],
    staleTime: 300_000,
    retry: false,
    queryFn: async ({ signal }) =>
      parseBuckets(await graph.getAll(planBucketsPath(plan), { scopes: plannerScopes, interactive: true, signal })),
  });
}
