import type { Measure } from '../domain/measure.ts';
import { collisionsOf, standsIn, type MeasureWish, type MeasureWords } from '../domain/measureEdit.ts';
import { hasRow } from '../domain/newMeasure.ts';
import { GraphError } from '../graph/GraphError.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { passes } from './askOnce.ts';
import { changeMeasure, loadMeasure, type MeasureOutcome } from './changeMeasure.ts';
import { createMeasure } from './createMeasure.ts';
import { sendEcho } from './echo.ts';
import { hasHappened } from './hasHappened.ts';
import { fieldsOf } from './measureRequest.ts';
import { tellTask } from './tellTask.ts';

/**
 * Saved: only on the server's word; `untold` is why Planner's echo was not sent. Conflict: somebody else has changed the same, each to
 * something else, and nothing was overwritten; saving all the same is a new wish about `theirs`. Uncertain: try the same again, in doubt.
 */
export type SaveMeasureOutcome =
  | { readonly kind: 'saved'; readonly measure: Measure; readonly untold: Refusal | undefined }
  | { readonly kind: 'conflict'; readonly theirs: Measure; readonly fields: readonly (keyof MeasureWords)[] }
  | { readonly kind: 'uncertain' };

/** How many times an edit may be laid on top of what others have changed meanwhile. */
const merges = 3;

/**
 * Saves what a person says of a measure, or makes it where it has no row yet, then tells Planner of a status and a due day. Where somebody else has changed other things meanwhile, mine is laid on top
 * of theirs. `inDoubt`: it has been sent before and was not answered. A refusal of the list is thrown, and nothing has happened.
 */
export async function saveMeasure(
  services: Services,
  wish: MeasureWish,
  inDoubt = false,
  left = merges,
): Promise<SaveMeasureOutcome> {
  const { measure, edit, operationId } = wish;
  const asked = hasRow(measure)
    ? changeMeasure(services, measure, { fields: fieldsOf(wish), isMade: (now) => standsIn(now, edit) })
    : createMeasure(services, wish, inDoubt);
  const outcome = await asked.catch((error: unknown) => {
    if (!inDoubt || !(error instanceof GraphError)) throw error;
    return refusedInDoubt(services, wish, error);
  });
  if (outcome.kind === 'saved') return told(services, outcome.measure, wish);
  if (outcome.kind === 'uncertain') return outcome;
  const { theirs } = outcome;
  const doubtful = inDoubt || outcome.inDoubt;
  if (doubtful) {
    // Mine may have stood there, and others have built upon it since: then it is done.
    const happened = await hasHappened(services, 'measures', { stored: theirs.stored, operationId });
    if (happened === undefined) return { kind: 'uncertain' };
    if (happened) return told(services, theirs, wish);
  }
  const fields = collisionsOf(measure, edit, theirs);
  if (fields.length > 0) return { kind: 'conflict', theirs, fields };
  return left === 0 ? { kind: 'uncertain' } : saveMeasure(services, { ...wish, measure: theirs }, doubtful, left - 1);
}

/** Sent before and not answered, and refused now: the refusal says nothing of the first time, which is looked up. Thrown where nothing came of that either. */
async function refusedInDoubt(
  services: Services,
  { measure, operationId }: MeasureWish,
  error: GraphError,
): Promise<Exclude<MeasureOutcome, { readonly kind: 'changed' }>> {
  if (passes(error)) return { kind: 'uncertain' };
  const { stored } = measure;
  // What has no row has been looked up by its key already.
  const happened = hasRow(measure) && (await hasHappened(services, 'measures', { stored, operationId }));
  if (happened === false) throw error;
  const now = happened && (await loadMeasure(services, stored.itemId).catch(() => undefined));
  return now ? { kind: 'saved', measure: now } : { kind: 'uncertain' };
}

async function told(services: Services, measure: Measure, wish: MeasureWish): Promise<SaveMeasureOutcome> {
  const [unsent] = await sendEcho('plannerTask', () => tellTask(services, measure, wish));
  return { kind: 'saved', measure, untold: unsent?.refusal };
}
