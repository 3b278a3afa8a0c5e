import type { Measure } from '../domain/measure.ts';
import type { Task } from '../domain/task.ts';
import { taskPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import type { Services } from '../queries/services.ts';
import { agreementFields } from '../wire/measureRow.ts';
import { parseTask } from '../wire/plannerTask.ts';
import { changeMeasure } from './changeMeasure.ts';
import { faultOf } from './faultOf.ts';

/**
 * Gives a task the share done its measure says, if the task is still the one that was seen, and remembers the agreement.
 * Throws `changedMeanwhile` where somebody moved the task: then the person chooses.
 */
export async function sendToPlanner(services: Services, measure: Measure, task: Task, percentComplete: number): Promise<void> {
  await setPercent(services, task, percentComplete);
  const change = {
    fields: agreementFields(measure.status, percentComplete),
    isMade: (now: Measure) => now.task?.agreedPercent === percentComplete,
  };
  // Should this be refused, list and task agree all the same, and the next reading remembers it.
  await changeMeasure(services, measure, change).catch(faultOf);
}

async function setPercent({ graph }: Services, task: Task, percentComplete: number): Promise<void> {
  const path = taskPath(task.id);
  try {
    await graph.patch(path, task.version, { percentComplete }, { scopes: plannerScopes });
  } catch (error) {
    const fault = faultOf(error);
    if (fault !== 'changedMeanwhile' && fault !== 'uncertain') throw error;
    const now = parseTask(await graph.get(path, { scopes: plannerScopes }))?.task;
    if (now?.percentComplete !== percentComplete) throw error;
  }
}
