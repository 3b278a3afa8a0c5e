import type { PlanId } from '../domain/id.ts';
import type { Task } from '../domain/task.ts';
import { planTasksPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import type { Services } from '../queries/services.ts';
import { measureRow } from '../wire/measureRow.ts';
import { parseTask } from '../wire/plannerTask.ts';
import { findItem } from './findItem.ts';

/** A task of the plan that this person has made under the title and no measure is linked to: what an uncertain making left behind. */
export async function findUnlinkedTask(services: Services, planId: PlanId, title: string): Promise<Task | undefined> {
  const { graph, person } = services;
  const items = await graph.getAll(planTasksPath(planId), { scopes: plannerScopes, interactive: true });
  for (const item of items) {
    const made = parseTask(item);
    if (made?.madeBy !== person.id || made.task.title !== title) continue;
    if ((await findItem(services, measureRow, 'OppgaveId', made.task.id)) === undefined) return made.task;
  }
  return undefined;
}
