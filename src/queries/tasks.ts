import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PlanId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import type { Task } from '../domain/task.ts';
import type { Visibility } from '../domain/visibility.ts';
import { planTasksPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import type { Refusal } from '../text/refusal.ts';
import { parseTask } from '../wire/plannerTask.ts';
import { refusalOf } from './refusalOf.ts';
import { useServices, type Services } from './services.ts';

/** One plan's tasks, or why they cannot be read: a plan without access costs only itself. */
export type PlanReading = {
  readonly planId: PlanId;
  readonly tasks: readonly Task[];
  /** Set where the plan was not read whole: a task that is not among `tasks` may well be there. */
  readonly refusal: Refusal | undefined;
};

/** Key of what is known of some plans, in whatever order they are named. */
export const tasksKey = (plans: readonly PlanId[]) => ['tasks', ...plans.toSorted()] as const;

/** The question for plans' tasks, all pages, one exchange; it never shows a consent dialog unless `interactive`. */
export function tasksQuery({ graph }: Services, plans: readonly PlanId[], interactive = false) {
  return queryOptions({
    queryKey: tasksKey(plans),
    staleTime: 25_000,
    queryFn: async ({ signal }): Promise<readonly PlanReading[]> => {
      if (plans.length === 0) return [];
      const answers = await graph.batchAll(plans.map(planTasksPath), { scopes: plannerScopes, interactive, signal });
      return plans.map((planId, index): PlanReading => {
        const answer = answers[index];
        if (answer?.ok !== true) return { planId, tasks: [], refusal: answer && refusalOf(answer.error) };
        const tasks = answer.items.flatMap((item) => parseTask(item)?.task ?? []);
        return { planId, tasks, refusal: tasks.length < answer.items.length ? unreadTasks(planId) : undefined };
      });
    },
  });
}

/** How many of the plans that were asked for the person can see; undefined where nobody has been let ask yet, which says nothing of the plans. */
export function plansSeen(plans: readonly PlanReading[]): Visibility | undefined {
  if (plans.some(({ refusal }) => refusal?.kind === 'consentNeeded')) return undefined;
  return { visible: plans.filter(({ refusal }) => refusal === undefined).length, known: plans.length };
}

/** The plans some measures follow, each once. */
export function plansOf(measures: readonly Measure[]): readonly PlanId[] {
  return [...new Set(measures.flatMap(({ task, archived }): PlanId[] => (task && !archived ? [task.planId] : [])))];
}

/** How many of the plans of measures the person can see, asked once; undefined until it is known. */
export function usePlansSeen(measures: readonly Measure[]): Visibility | undefined {
  const { data } = useQuery(tasksQuery(useServices(), plansOf(measures)));
  return data && plansSeen(data);
}

/**
 * The plans' tasks beside a page that stands without them: `plans` is undefined until first read, and read again every
 * 30 s while the tab is visible. `ask` is for a click: it may show the consent dialog.
 */
export function useTasks(plans: readonly PlanId[]) {
  const services = useServices();
  const cache = useQueryClient();
  const { data, isFetching } = useQuery({
    ...tasksQuery(services, plans),
    // What waits for the person's consent is not asked for over and over.
    refetchInterval: ({ state }) => (state.data?.some(({ refusal }) => refusal?.kind === 'consentNeeded') ? false : 30_000),
  });
  return {
    plans: data,
    reading: isFetching,
    refresh: () => cache.invalidateQueries({ queryKey: tasksKey(plans) }),
    ask: () => cache.fetchQuery({ ...tasksQuery(services, plans, true), staleTime: 0 }),
  };
}

function unreadTasks(planId: PlanId): Refusal {
  const details = `${planId}: a task that is not as Graph describes tasks`;
  return { kind: 'unexpected', source: 'Planner', columns: [], retryAfterSeconds: undefined, details };
}
