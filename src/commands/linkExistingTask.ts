import type { Measure } from '../domain/measure.ts';
import { percentOf } from '../domain/percentOf.ts';
import type { Task } from '../domain/task.ts';
import type { Services } from '../queries/services.ts';
import { measureRow } from '../wire/measureRow.ts';
import { sendEcho, type Echo } from './echo.ts';
import { findItem } from './findItem.ts';
import { linkTask } from './linkTask.ts';
import { referToMeasure } from './referToMeasure.ts';

/** Taken: the task follows another measure. Changed: the measure was given a task meanwhile. */
export type LinkOutcome =
  | { readonly kind: 'linked'; readonly measure: Measure; readonly unsent: readonly Echo[] }
  | { readonly kind: 'taken'; readonly by: string | undefined }
  | { readonly kind: 'changed' }
  | { readonly kind: 'uncertain' };

/** Ties a measure to a task that is there already, and puts the way back on it. From then on the list follows the task, beginning with the share done it has now. */
export async function linkExistingTask(services: Services, measure: Measure, task: Task): Promise<LinkOutcome> {
  const holder = await findItem(services, measureRow, 'OppgaveId', task.id);
  if (holder !== undefined) return { kind: 'taken', by: measureRow.read(holder).row?.title };
  // What list and task are said to have agreed on is the list's own, so that the task is the one that has moved.
  const outcome = await linkTask(services, measure, { ...task, percentComplete: percentOf(measure.status) });
  if (outcome.kind !== 'saved') return { kind: outcome.kind };
  return {
    kind: 'linked',
    measure: outcome.measure,
    unsent: await sendEcho('taskReference', () => referToMeasure(services, task, measure)),
  };
}
