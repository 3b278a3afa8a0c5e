import type { PlannerBucket, PlannerPlan, PlannerTask, User } from '@microsoft/microsoft-graph-types';
import type { HostGraph } from '../load/hostGraph.ts';

/** A task as Graph gives it, with the ETag every change must carry. */
export type BoardTask = PlannerTask & { readonly '@odata.etag': string };

/** A plan with its columns, its tasks and the names of those they are assigned to. */
export type Board = {
  readonly plan: PlannerPlan;
  readonly buckets: readonly PlannerBucket[];
  readonly tasks: readonly BoardTask[];
  readonly nameById: ReadonlyMap<string, string>;
};

/** Loads the group's plan, or nothing where it has none. */
export async function loadBoard(graph: HostGraph, groupId: string, planId?: string): Promise<Board | undefined> {
  const plans = await graph.all<PlannerPlan>(`/groups/${groupId}/planner/plans`);
  const plan = plans.find(({ id }) => id === planId) ?? plans[0];
  if (plan === undefined) return undefined;
  const [buckets, tasks, users] = await Promise.all([
    graph.all<PlannerBucket>(`/planner/plans/${plan.id}/buckets`),
    graph.all<BoardTask>(`/planner/plans/${plan.id}/tasks`),
    graph.all<User>('/users?$select=id,displayName'),
  ]);
  return {
    plan,
    buckets: buckets.toSorted((one, other) => compare(one.orderHint, other.orderHint)),
    tasks,
    nameById: new Map(users.map(({ id, displayName }) => [String(id), String(displayName)])),
  };
}

/** A column's tasks; those in no column of the plan stand in the first, so that none is hidden. */
export function tasksIn({ buckets, tasks }: Board, bucket: PlannerBucket): readonly BoardTask[] {
  const known = new Set(buckets.map(({ id }) => id));
  return tasks.filter(({ bucketId }) => (known.has(bucketId ?? '') ? bucketId === bucket.id : bucket === buckets[0]));
}

/** Sets how far a task is; a 412 means that somebody else was first. */
export function saveProgress(graph: HostGraph, task: BoardTask, percentComplete: 0 | 50 | 100) {
  return graph.send('PATCH', `/planner/tasks/${task.id}`, { percentComplete }, task['@odata.etag']);
}

/** Planner's three steps; any finer progress counts as under way. */
export function progressOf({ percentComplete }: PlannerTask): 0 | 50 | 100 {
  if (percentComplete === 100) return 100;
  return percentComplete === undefined || percentComplete === null || percentComplete === 0 ? 0 : 50;
}

function compare(one: string | null | undefined, other: string | null | undefined) {
  const [first, second] = [one ?? '', other ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
