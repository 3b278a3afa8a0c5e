import type { Measure } from '../domain/measure.ts';
import { percentOf, statusOf } from '../domain/percentOf.ts';
import type { Task } from '../domain/task.ts';
import type { Services } from '../queries/services.ts';
import { agreementFields } from '../wire/measureRow.ts';
import { changeMeasure } from './changeMeasure.ts';
import { sendToPlanner } from './sendToPlanner.ts';

/** Which of the two holds where list and Planner have moved apart. */
export type Side = 'list' | 'planner';

/** Changed: the row has been moved once more, and the person is to choose again. */
export type SideOutcome = { readonly kind: 'agreed' | 'changed' | 'uncertain' };

/**
 * Lets one side hold for both. Each is changed only if it is still what the person saw; a task that has moved once more is a refusal (`changedMeanwhile`).
 * What was not chosen is lost on neither side: the list keeps its versions, and Planner's share done was shown beside it.
 */
export async function chooseSide(
  services: Services,
  { measure, task, side }: { readonly measure: Measure; readonly task: Task; readonly side: Side },
): Promise<SideOutcome> {
  if (side === 'list') {
    await sendToPlanner(services, measure, task, percentOf(measure.status));
    return { kind: 'agreed' };
  }
  const { percentComplete } = task;
  const status = statusOf(percentComplete);
  const outcome = await changeMeasure(services, measure, {
    fields: agreementFields(status, percentComplete),
    isMade: (now) => now.status === status && now.task?.agreedPercent === percentComplete,
  });
  return { kind: outcome.kind === 'saved' ? 'agreed' : outcome.kind };
}
