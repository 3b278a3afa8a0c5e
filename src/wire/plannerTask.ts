import * as z from 'zod/mini';
import type { PersonId, PlanId, TaskId } from '../domain/id.ts';
import type { Task } from '../domain/task.ts';

const taskShape = z.object({
  '@odata.etag': z.string(),
  id: z.string(),
  planId: z.string(),
  title: z.string(),
  percentComplete: z.number().check(z.gte(0), z.lte(100)),
  dueDateTime: z.optional(z.nullable(z.string())),
  checklistItemCount: z.optional(z.nullable(z.number())),
  activeChecklistItemCount: z.optional(z.nullable(z.number())),
  createdBy: z.optional(
    z.nullable(z.object({ user: z.optional(z.nullable(z.object({ id: z.optional(z.nullable(z.string())) }))) })),
  ),
});

/** A task together with who made it, as the directory knows them. */
export type MadeTask = { readonly task: Task; readonly madeBy: PersonId | undefined };

/** One Planner task, or undefined where it cannot be read as one. Days are the calendar day in UTC. */
export function parseTask(item: unknown): MadeTask | undefined {
  const { data } = taskShape.safeParse(item);
  if (!data) return undefined;
  const task: Task = {
    id: data.id as TaskId,
    planId: data.planId as PlanId,
    title: data.title,
    percentComplete: data.percentComplete,
    due: data.dueDateTime?.slice(0, 10),
    checklist: checklistOf(data.checklistItemCount ?? 0, data.activeChecklistItemCount ?? 0),
    version: data['@odata.etag'],
  };
  return { task, madeBy: (data.createdBy?.user?.id ?? undefined) as PersonId | undefined };
}

function checklistOf(of: number, active: number): Task['checklist'] {
  return of > 0 ? { done: Math.max(0, of - active), of } : undefined;
}
