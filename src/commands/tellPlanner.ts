import type { Measure } from '../domain/measure.ts';
import type { Task } from '../domain/task.ts';
import type { SyncField } from '../domain/taskSync.ts';
import type { Services } from '../queries/services.ts';
import { syncTasks, type StillApart } from './syncTasks.ts';

/** A measure that has moved in the list, in some fields, and its task as it was last seen. */
export type Move = { readonly measure: Measure; readonly task: Task; readonly fields: readonly SyncField[] };

/** Tells Planner of measures that have moved in the list, and remembers what was agreed. Those Planner did not take, and why; the next reading shows what stands between the two. */
export function tellPlanner(services: Services, moves: readonly Move[]): Promise<StillApart> {
  return syncTasks(
    services,
    moves.map((move) => ({ kind: 'updateTask', ...move })),
  );
}
