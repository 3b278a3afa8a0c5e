import { createTask } from '../../../src/commands/createTask.ts';
import type { PlanId } from '../../../src/domain/id.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import type { Task } from '../../../src/domain/task.ts';
import { planTaskSync } from '../../../src/domain/taskSync.ts';
import type { Services } from '../../../src/queries/services.ts';
import { parseTask } from '../../../src/wire/plannerTask.ts';
import { inBatch, measureNow, newMeasure } from './write.ts';

/** What Planner asks for. */
export const planner = { scopes: ['Tasks.ReadWrite'] };
/** The plan of Kultur. */
export const planId = 'Kultur-plan-0000000000000001' as PlanId;
/** Requests that write: a measure's row, a task, its way back; and the first two in a batch. */
export const measurePatch = /^PATCH .*\/lists\/Tiltak\/items\//;
export const taskPatch = /^PATCH \/v1.0\/planner\/tasks\/[^/]+$/;
export const detailsPatch = /^PATCH \/v1.0\/planner\/tasks\/[^/]+\/details$/;
export const rowInBatch = inBatch('PATCH', 'lists/Tiltak/items');
export const taskInBatch = inBatch('PATCH', 'planner/tasks');

/** The tasks of the plan with a title. */
export async function tasksNamed({ graph }: Services, title: string): Promise<readonly Task[]> {
  const items = await graph.getAll(`/v1.0/planner/plans/${planId}/tasks`, planner);
  return items.flatMap((item) => parseTask(item)?.task ?? []).filter((task) => task.title === title);
}

/** A measure and a task made for it. */
export async function withTask(services: Services, n: number) {
  const made = await createTask(services, { measure: await newMeasure(services, n), planId });
  if (made.kind !== 'created') throw new Error(made.kind);
  return made;
}

/** The measure and its task as they stand now, and what stands between them. */
export async function pairNow(services: Services, { stored, title }: Measure) {
  const measure = await measureNow(services, stored.itemId);
  const tasks = await tasksNamed(services, title);
  return { measure, tasks, task: tasks[0]!, steps: planTaskSync([measure], tasks) };
}
