import type { UnitCode } from '../domain/id.ts';
import type { MeasureEdit, MeasureWish } from '../domain/measureEdit.ts';
import { unmadeMeasure } from '../domain/newMeasure.ts';
import type { Services } from '../queries/services.ts';
import { newMeasureKey } from '../wire/newMeasureFields.ts';

/** A measure to be made, and what is said of it from the start. The operation's id is the same when the same measure is tried again. */
export type NewMeasure = {
  readonly unitCode: UnitCode;
  readonly words: MeasureEdit;
  /** Invented, as the rows it is made beside. */
  readonly demonstration: boolean;
  readonly operationId: string;
};

/** Making a measure as an edit of one that has no row yet: its key is known from now on, wherever and whenever it is sent. */
export function newMeasureWish({ now }: Pick<Services, 'now'>, { words, operationId, ...unmade }: NewMeasure): MeasureWish {
  const id = newMeasureKey(operationId, now().getFullYear());
  return { measure: unmadeMeasure({ ...unmade, id }), edit: words, task: undefined, operationId };
}
