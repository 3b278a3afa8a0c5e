import type { Measure } from '../domain/measure.ts';
import { withEdit, type MeasureWish } from '../domain/measureEdit.ts';
import { hasRow } from '../domain/newMeasure.ts';
import { measureRow } from '../wire/measureRow.ts';
import { storedOf } from '../wire/storedOf.ts';
import { writtenItem } from '../wire/writtenItem.ts';

/** The measure as Graph answered that it has been written: a whole item where it was made, its columns where it was changed. What the answer leaves out is as it was sent. */
export function writtenMeasure({ measure, edit }: MeasureWish, answer: unknown): Measure {
  const item = hasRow(measure) ? writtenItem(measure.stored.itemId, answer) : answer;
  return measureRow.read(item).row ?? { ...withEdit(measure, edit), stored: storedOf(item) ?? measure.stored };
}
