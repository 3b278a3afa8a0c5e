import type { Measure } from '../domain/measure.ts';
import type { MeasureWish } from '../domain/measureEdit.ts';
import { percentOf } from '../domain/percentOf.ts';
import { planTaskSync } from '../domain/taskSync.ts';
import { taskPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import type { Services } from '../queries/services.ts';
import { parseTask } from '../wire/plannerTask.ts';
import { faultOf } from './faultOf.ts';
import { sendToPlanner } from './sendToPlanner.ts';

/**
 * Tells a measure's task of the status an edit gave it, however long after the task was read, if that is still the measure's status and its task. A
 * refusal is thrown: `changedMeanwhile` where the task has been moved to something else, and a person chooses.
 */
export async function tellTask(
  services: Services,
  saved: Measure,
  { edit, task }: Pick<MeasureWish, 'edit' | 'task'>,
): Promise<void> {
  const { status } = saved;
  if (edit.status !== status || status === 'cancelled' || task === undefined || saved.task?.taskId !== task.id) return;
  try {
    await sendToPlanner(services, saved, task, percentOf(status));
  } catch (error) {
    if (faultOf(error) !== 'changedMeanwhile') throw error;
    // Somebody has changed the task: it is told all the same where what they changed is not how far it has come.
    const now = parseTask(await services.graph.get(taskPath(task.id), { scopes: plannerScopes }))?.task;
    const [step] = planTaskSync([saved], now ? [now] : []);
    if (step?.kind === 'updateTask') return sendToPlanner(services, saved, step.task, step.percentComplete);
    if (step !== undefined && step.kind !== 'agreed') throw error;
  }
}
