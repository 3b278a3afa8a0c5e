import type { Measure } from '../domain/measure.ts';
import type { Task } from '../domain/task.ts';
import { isAgreed, saidByList, taskSays, type SyncField, type SyncState } from '../domain/taskSync.ts';
import { taskPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import type { Services } from '../queries/services.ts';
import { agreementFields } from '../wire/measureRow.ts';
import { parseTask } from '../wire/plannerTask.ts';
import { agreedTaskFields } from '../wire/taskFields.ts';
import { changeMeasure } from './changeMeasure.ts';
import { faultOf } from './faultOf.ts';

/**
 * Gives a task what its measure says of some fields, if the task is still the one that was seen, and remembers the agreement.
 * Throws `changedMeanwhile` where somebody moved the task: then the person chooses.
 */
export async function sendToPlanner(
  services: Services,
  measure: Measure,
  task: Task,
  fields: readonly SyncField[],
): Promise<void> {
  const said = saidByList(measure);
  await change(services, task, fields, said);
  const agreement = { fields: agreementFields(fields, said), isMade: (now: Measure) => isAgreed(now, fields, said) };
  // Should this be refused, list and task agree all the same, and the next reading remembers it.
  await changeMeasure(services, measure, agreement).catch(faultOf);
}

async function change({ graph }: Services, task: Task, fields: readonly SyncField[], said: SyncState): Promise<void> {
  const path = taskPath(task.id);
  try {
    await graph.patch(path, task.version, agreedTaskFields(fields, said), { scopes: plannerScopes });
  } catch (error) {
    const fault = faultOf(error);
    if (fault !== 'changedMeanwhile' && fault !== 'uncertain') throw error;
    const now = parseTask(await graph.get(path, { scopes: plannerScopes }))?.task;
    if (now === undefined || !taskSays(now, fields, said)) throw error;
  }
}
