import type { Measure } from '../domain/measure.ts';
import { beneathEdit, collisionsOf, saidBeside, type MeasureWish } from '../domain/measureEdit.ts';
import { hasRow } from '../domain/newMeasure.ts';
import { namesTogether, type Named } from './names.ts';

/**
 * What a person changes in a measure. `wish.measure` is the picture they changed: with their own earlier edits in it, sent or not. One that has no row
 * yet is made; the key it is to have is known, so that edits of it find it.
 */
export type MeasureWrite = Named & { readonly kind: 'measure'; readonly wish: MeasureWish };

/** A measure as the list has it. */
export type StandingMeasure = { readonly kind: 'measure'; readonly measure: Measure };

/**
 * Two edits sent as one: all that either says, the later where both do. Field by field it begins with what the one who changed it had seen
 * beneath the other's words, and with the version the earlier saw: what others have changed since is met.
 */
function together(later: MeasureWrite, earlier: MeasureWrite): MeasureWrite {
  const [first, last] = [earlier.wish, later.wish];
  const seen = beneathEdit(last.measure, first.measure, first.edit);
  return {
    ...later,
    ...namesTogether(later, earlier),
    wish: {
      ...last,
      measure: { ...first.measure, ...saidBeside(seen, last.edit) },
      edit: { ...first.edit, ...last.edit },
      task: last.task ?? first.task,
    },
  };
}

/** It changes the row as it now stands only where that says what its author saw. */
function behindSaved(later: MeasureWrite, { measure }: StandingMeasure): MeasureWrite {
  const { wish } = later;
  return collisionsOf(wish.measure, wish.edit, measure).length > 0 ? later : { ...later, wish: { ...wish, measure } };
}

/** Begins with what stood beneath the words that were given up; where those were to make the measure, there is nothing left to say it of. */
function behindGivenUp(later: MeasureWrite, { wish: earlier }: MeasureWrite): MeasureWrite | undefined {
  if (!hasRow(earlier.measure)) return undefined;
  return {
    ...later,
    wish: { ...later.wish, measure: beneathEdit(later.wish.measure, earlier.measure, earlier.edit) },
  };
}

/** How edits of a measure stand to each other. In a conflict a later edit may be of something else: nothing of the earlier is dropped. */
export const measureWays = {
  operationOf: ({ wish }: MeasureWrite) => wish.operationId,
  rowOf: ({ wish }: MeasureWrite) => wish.measure.id as string,
  together,
  afterConflict: together,
  behindSaved,
  behindGivenUp,
};
