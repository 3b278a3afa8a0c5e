import type { PlanId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import type { Task } from '../domain/task.ts';
import type { Services } from '../queries/services.ts';
import type { Echo } from './echo.ts';

/** A task wanted for a measure, in a plan. */
export type TaskWish = { readonly measure: Measure; readonly planId: PlanId };

/**
 * What came of it. `unsent`: the task stands, but its reference back here, or its row in the list, does not yet.
 * Already linked: somebody else was first. Uncertain: sent, and Planner does not show it yet; the same wish may be tried
 * again, since the plan is looked through before a task is made.
 */
export type CreateTaskOutcome =
  | { readonly kind: 'created'; readonly task: Task; readonly unsent: readonly Echo[] }
  | { readonly kind: 'alreadyLinked'; readonly measure: Measure }
  | { readonly kind: 'uncertain'; readonly planId: PlanId };

export function createTask(services: Services, { measure }: TaskWish): Promise<CreateTaskOutcome> {
  throw new Error(`Not built yet: ${services.site} ${measure.id}`);
}
