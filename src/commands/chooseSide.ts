import type { Measure } from '../domain/measure.ts';
import type { Task } from '../domain/task.ts';
import { isAgreed, saidByTask, type SyncField } from '../domain/taskSync.ts';
import type { Services } from '../queries/services.ts';
import { agreementFields } from '../wire/measureRow.ts';
import { changeMeasure } from './changeMeasure.ts';
import { sendToPlanner } from './sendToPlanner.ts';

/** Which of the two holds where list and Planner have moved apart. */
export type Side = 'list' | 'planner';

/** Changed: the row has been moved once more, and the person is to choose again. */
export type SideOutcome = { readonly kind: 'agreed' | 'changed' | 'uncertain' };

/**
 * Lets one side hold for both in what they have moved apart in. Each is changed only if it is still what the person saw; a task that has moved once more is a refusal (`changedMeanwhile`).
 * What was not chosen is lost on neither side: the list keeps its versions, and what Planner said was shown beside it.
 */
export async function chooseSide(
  services: Services,
  {
    measure,
    task,
    fields,
    side,
  }: { readonly measure: Measure; readonly task: Task; readonly fields: readonly SyncField[]; readonly side: Side },
): Promise<SideOutcome> {
  if (side === 'list') {
    await sendToPlanner(services, measure, task, fields);
    return { kind: 'agreed' };
  }
  const said = saidByTask(task);
  const outcome = await changeMeasure(services, measure, {
    fields: agreementFields(fields, said),
    isMade: (now) => isAgreed(now, fields, said) && (!fields.includes('status') || now.status === said.status),
  });
  return { kind: outcome.kind === 'saved' ? 'agreed' : outcome.kind };
}
