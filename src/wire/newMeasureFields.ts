import type { MeasureId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import { editFields } from './measureRow.ts';

/** The unique key of a new measure, out of the id of the operation that makes it: nobody has to read the list to find a free number. */
export function newMeasureKey(operationId: string, year: number): MeasureId {
  return `T-${year}-${operationId.replaceAll('-', '').slice(0, 10)}` as MeasureId;
}

/** All fields of a measure the list does not have. */
export function newMeasureFields(measure: Measure, operationId: string): object {
  const { id, unitCode, demonstration, stored: _stored, task: _task, ...words } = measure;
  return { Nokkel: id, OperasjonId: operationId, EnhetKode: unitCode, Demonstrasjon: demonstration, ...editFields(words) };
}
