import type { Measure, MeasureStatus } from '../domain/measure.ts';
import { percentOf } from '../domain/percentOf.ts';
import type { Task } from '../domain/task.ts';
import type { Services } from '../queries/services.ts';
import { statusFields } from '../wire/measureRow.ts';
import { changeMeasure } from './changeMeasure.ts';
import { sendEcho, type Echo } from './echo.ts';
import { sendToPlanner } from './sendToPlanner.ts';

/** A new status for a measure; `task` as it was last read, where the measure has one and it could be. */
export type StatusWish = { readonly measure: Measure; readonly status: MeasureStatus; readonly task: Task | undefined };

/** Saved: `unsent` holds Planner's echo where it failed. Changed: somebody else changed the row first, and nothing was overwritten. */
export type SaveStatusOutcome =
  | { readonly kind: 'saved'; readonly measure: Measure; readonly unsent: readonly Echo[] }
  | { readonly kind: 'changed'; readonly theirs: Measure }
  | { readonly kind: 'uncertain' };

/** Saves a measure's status in the list, then tells Planner. A refusal of the list is thrown, and nothing has happened. */
export async function saveMeasureStatus(services: Services, { measure, status, task }: StatusWish): Promise<SaveStatusOutcome> {
  const change = { fields: statusFields(status), isMade: (now: Measure) => now.status === status };
  const outcome = await changeMeasure(services, measure, change);
  if (outcome.kind !== 'saved') return outcome;
  const { measure: saved } = outcome;
  if (task === undefined || saved.task === undefined || status === 'cancelled')
    return { kind: 'saved', measure: saved, unsent: [] };
  const unsent = await sendEcho('plannerTask', () => sendToPlanner(services, saved, task, percentOf(status)));
  return { kind: 'saved', measure: saved, unsent };
}
