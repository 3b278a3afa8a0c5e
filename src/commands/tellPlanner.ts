import type { Measure } from '../domain/measure.ts';
import { percentOf } from '../domain/percentOf.ts';
import type { Task } from '../domain/task.ts';
import type { Services } from '../queries/services.ts';
import { syncTasks, type StillApart } from './syncTasks.ts';

/** A measure that has moved in the list, and its task as it was last seen. */
export type Move = { readonly measure: Measure; readonly task: Task };

/** Tells Planner of measures that have moved in the list, and remembers what was agreed. Those Planner did not take, and why; the next reading shows what stands between the two. */
export function tellPlanner(services: Services, moves: readonly Move[]): Promise<StillApart> {
  return syncTasks(
    services,
    moves.map(({ measure, task }) => ({ kind: 'updateTask', measure, task, percentComplete: percentOf(measure.status) })),
  );
}
