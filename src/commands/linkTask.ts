import type { Measure } from '../domain/measure.ts';
import type { Task } from '../domain/task.ts';
import type { Services } from '../queries/services.ts';
import { taskLinkFields } from '../wire/measureRow.ts';
import { changeMeasure, type MeasureOutcome } from './changeMeasure.ts';

/**
 * Ties a measure's row to a task. Where others have changed the row and not given it a task, the tie is made on top of
 * what they did; `changed` means they gave it one. Where the two have different due days nothing is agreed on, and a person chooses.
 */
export async function linkTask(services: Services, measure: Measure, task: Task, mayRepeat = true): Promise<MeasureOutcome> {
  const link = { taskId: task.id, planId: task.planId, agreedPercent: task.percentComplete };
  const fields = taskLinkFields(task.due === measure.due ? { ...link, agreedDue: { day: task.due } } : link);
  const outcome = await changeMeasure(services, measure, { fields, isMade: (now) => now.task?.taskId === task.id });
  if (outcome.kind !== 'changed' || outcome.theirs.task !== undefined) return outcome;
  return mayRepeat ? linkTask(services, outcome.theirs, task, false) : { kind: 'uncertain' };
}
