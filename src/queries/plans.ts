import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import type { PlanId } from '../domain/id.ts';
import { myPlansPath, planBucketsPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import { parseBuckets } from '../wire/plannerBucket.ts';
import { parsePlan } from '../wire/plannerPlan.ts';
import { refusalOf } from './refusalOf.ts';
import { useServices, type Services } from './services.ts';
import { tasksQuery } from './tasks.ts';

const lasting = { staleTime: 300_000, retry: false } as const;

/** The question for the plans a person may make tasks in; it is asked on a click, and may show the consent dialog. */
export function plansQuery({ graph }: Services) {
  return queryOptions({
    ...lasting,
    queryKey: ['plans'],
    queryFn: async ({ signal }) => {
      const items = await graph.getAll(myPlansPath, { scopes: plannerScopes, interactive: true, signal });
      return items.flatMap((item) => parsePlan(item) ?? []);
    },
  });
}

/** What came of asking Planner on a click: undefined until it has answered, and why it did not. */
function asked<Data>({ data, error, refetch }: { data: Data | undefined; error: Error | null; refetch: () => unknown }) {
  return { data, refusal: error === null ? undefined : refusalOf(error), again: () => void refetch() };
}

/** The plans a person may make tasks in. */
export function usePlans() {
  return asked(useQuery(plansQuery(useServices())));
}

/** The question for a plan's buckets, from the left; nothing is asked before a plan is chosen. */
export function bucketsQuery({ graph }: Services, plan: PlanId | undefined) {
  return queryOptions({
    ...lasting,
    queryKey: ['buckets', plan],
    queryFn:
      plan === undefined
        ? skipToken
        : async ({ signal }) =>
            parseBuckets(await graph.getAll(planBucketsPath(plan), { scopes: plannerScopes, interactive: true, signal })),
  });
}

/** A plan's buckets. */
export function useBuckets(plan: PlanId | undefined) {
  return asked(useQuery(bucketsQuery(useServices(), plan)));
}

/** A plan's tasks to choose among; `refusal` where they cannot be read. */
export function usePlanTasks(plan: PlanId) {
  const { data, ...rest } = asked(useQuery(tasksQuery(useServices(), [plan], true)));
  return { ...rest, tasks: data?.[0]?.tasks, refusal: data?.[0]?.refusal ?? rest.refusal };
}
