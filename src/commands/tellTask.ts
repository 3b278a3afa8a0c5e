import type { Measure, TaskLink } from '../domain/measure.ts';
import type { MeasureWish } from '../domain/measureEdit.ts';
import { movements, toldFields } from '../domain/taskSync.ts';
import { taskPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import type { Services } from '../queries/services.ts';
import { parseTask } from '../wire/plannerTask.ts';
import { faultOf } from './faultOf.ts';
import { sendToPlanner } from './sendToPlanner.ts';

/**
 * Tells a measure's task of the status and the due day an edit gave it, however long after the task was read, if those are still the measure's and its
 * task. A refusal is thrown: `changedMeanwhile` where the task has been moved to something else, and a person chooses.
 */
export async function tellTask(
  services: Services,
  saved: Measure,
  { edit, task }: Pick<MeasureWish, 'edit' | 'task'>,
): Promise<void> {
  const link = saved.task;
  const fields = toldFields(edit, saved);
  if (fields.length === 0 || task === undefined || link?.taskId !== task.id) return;
  try {
    await sendToPlanner(services, saved, task, fields);
  } catch (error) {
    if (faultOf(error) !== 'changedMeanwhile') throw error;
    // Somebody has changed the task: it is told all the same where what they changed is something else.
    const now = parseTask(await services.graph.get(taskPath(task.id), { scopes: plannerScopes }))?.task;
    // Where nobody remembers a due day, the one that was seen when the edit was made is what the task has moved from.
    const seen: TaskLink = { agreedDue: { day: task.due }, ...link };
    const moved = now && movements(saved, now, seen);
    if (now === undefined || fields.some((field) => moved?.[field] === 'task' || moved?.[field] === 'apart')) throw error;
    const untold = fields.filter((field) => moved?.[field] === 'list');
    if (untold.length > 0) await sendToPlanner(services, saved, now, untold);
  }
}
