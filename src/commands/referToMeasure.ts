import type { Measure } from '../domain/measure.ts';
import type { Task } from '../domain/task.ts';
import { taskDetailsPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import type { Services } from '../queries/services.ts';
import { versionOf } from '../wire/versionOf.ts';
import { referenceFields } from '../wire/taskFields.ts';

/** Puts the way back to the measure on its task. Doing it again changes nothing. */
export async function referToMeasure({ graph, linkTo }: Services, task: Task, measure: Measure): Promise<void> {
  const path = taskDetailsPath(task.id);
  const version = versionOf(await graph.get(path, { scopes: plannerScopes }));
  const address = linkTo({ unit: measure.unitCode, section: 'tiltak', row: measure.id });
  await graph.patch(path, version, referenceFields(address, 'Målekort'), { scopes: plannerScopes });
}
