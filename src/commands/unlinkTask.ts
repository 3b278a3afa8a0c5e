import type { Measure } from '../domain/measure.ts';
import { taskDetailsPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import type { Services } from '../queries/services.ts';
import { noTaskFields } from '../wire/measureRow.ts';
import { referenceKey } from '../wire/taskFields.ts';
import { versionOf } from '../wire/versionOf.ts';
import { changeMeasure } from './changeMeasure.ts';
import { sendEcho, type Echo } from './echo.ts';

/** Unlinked: `unsent` is the way back on the task, where it could not be taken away. Changed: somebody has given the measure another task. */
export type UnlinkOutcome =
  { readonly kind: 'unlinked'; readonly unsent: readonly Echo[] } | { readonly kind: 'changed' } | { readonly kind: 'uncertain' };

/** Lets a measure and its task go each their way. The task stays in Planner as it is; the measure keeps its status. A refusal is thrown. */
export async function unlinkTask(services: Services, measure: Measure, mayRepeat = true): Promise<UnlinkOutcome> {
  const { task } = measure;
  if (task === undefined) return { kind: 'unlinked', unsent: [] };
  const isMade = (now: Measure) => now.task === undefined;
  const outcome = await changeMeasure(services, measure, { fields: noTaskFields, isMade });
  if (mayRepeat && outcome.kind === 'changed' && outcome.theirs.task?.taskId === task.taskId)
    return unlinkTask(services, outcome.theirs, false);
  if (outcome.kind !== 'saved') return { kind: outcome.kind };
  return { kind: 'unlinked', unsent: await sendEcho('taskReference', () => forgetMeasure(services, measure, task.taskId)) };
}

async function forgetMeasure({ graph, linkTo }: Services, measure: Measure, taskId: string): Promise<void> {
  const path = taskDetailsPath(taskId);
  const version = versionOf(await graph.get(path, { scopes: plannerScopes }));
  const address = linkTo({ unit: measure.unitCode, section: 'tiltak', row: measure.id });
  await graph.patch(path, version, { references: { [referenceKey(address)]: null } }, { scopes: plannerScopes });
}
