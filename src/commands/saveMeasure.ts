import type { Measure } from '../domain/measure.ts';
import { collisionsOf, standsIn, type MeasureEdit, type MeasureWords } from '../domain/measureEdit.ts';
import { percentOf } from '../domain/percentOf.ts';
import type { Task } from '../domain/task.ts';
import type { Services } from '../queries/services.ts';
import { editFields } from '../wire/measureRow.ts';
import { changeMeasure } from './changeMeasure.ts';
import { sendEcho, type Echo } from './echo.ts';
import { sendToPlanner } from './sendToPlanner.ts';

/** An edit of a measure; `task` as it was last read, where the measure has one and it could be. */
export type MeasureWish = { readonly measure: Measure; readonly edit: MeasureEdit; readonly task: Task | undefined };

/**
 * Saved: only on the server's word; `unsent` holds Planner's echo where it failed. Conflict: somebody else has changed the same, each to
 * something else, and nothing was overwritten; saving all the same is a new wish about `theirs`. Uncertain: try the same again.
 */
export type SaveMeasureOutcome =
  | { readonly kind: 'saved'; readonly measure: Measure; readonly unsent: readonly Echo[] }
  | { readonly kind: 'conflict'; readonly theirs: Measure; readonly fields: readonly (keyof MeasureWords)[] }
  | { readonly kind: 'uncertain' };

/**
 * Saves what a person says of a measure, then tells Planner of a status. Where somebody else has changed other things meanwhile, mine is laid on top
 * of theirs. A refusal of the list is thrown, and nothing has happened.
 */
export async function saveMeasure(services: Services, wish: MeasureWish, mayMerge = true): Promise<SaveMeasureOutcome> {
  const { measure, edit, task } = wish;
  const outcome = await changeMeasure(services, measure, { fields: editFields(edit), isMade: (now) => standsIn(now, edit) });
  if (outcome.kind === 'uncertain') return outcome;
  if (outcome.kind === 'changed') {
    const { theirs } = outcome;
    const fields = collisionsOf(measure, edit, theirs);
    return mayMerge && fields.length === 0
      ? saveMeasure(services, { ...wish, measure: theirs }, false)
      : { kind: 'conflict', theirs, fields };
  }
  const { measure: saved } = outcome;
  if (edit.status === undefined || edit.status === 'cancelled' || task === undefined || saved.task === undefined)
    return { kind: 'saved', measure: saved, unsent: [] };
  const { status } = edit;
  const unsent = await sendEcho('plannerTask', () => sendToPlanner(services, saved, task, percentOf(status)));
  return { kind: 'saved', measure: saved, unsent };
}
