import type { Column } from '../../tenant/columns.ts';
import { Refusal } from '../Refusal.ts';
import type { Settings } from '../settings.ts';
import { dateValue } from './dateValue.ts';

const singleLine = 255;

/** A value as the column keeps it; refuses what the column cannot hold. `type` is the value's `@odata.type`. */
export function fieldValue(column: Column, value: unknown, type: unknown, settings: Settings): unknown {
  if (column.choice) return choiceValue(column, value, type);
  if (column.boolean) return typeof value === 'boolean' ? value : refuse(column, 'Edm.Boolean');
  if (column.number || column.currency) return numberValue(column, value);
  if (typeof value !== 'string') return refuse(column, 'Edm.String');
  if (column.dateTime) return dateValue(value, column, settings) ?? refuse(column, 'Edm.DateTimeOffset');
  const longest = column.text?.allowMultipleLines === true ? undefined : (column.text?.maxLength ?? singleLine);
  if (longest !== undefined && value.length > longest)
    throw new Refusal('invalidFieldValue', { message: `Field '${column.name}' holds at most ${longest} characters.` });
  return value;
}

function numberValue(column: Column, value: unknown): number {
  if (typeof value !== 'number') return refuse(column, 'Edm.Double');
  const { minimum, maximum } = column.number ?? {};
  if ((typeof minimum === 'number' && value < minimum) || (typeof maximum === 'number' && value > maximum))
    throw new Refusal('invalidFieldValue', { message: `Field '${column.name}' must be between ${minimum} and ${maximum}.` });
  return value;
}

/** Several choices are an array with `@odata.type` `Collection(Edm.String)` beside it. */
function choiceValue(column: Column, value: unknown, type: unknown): unknown {
  const several = column.choice?.displayAs === 'checkBoxes';
  if (several && Array.isArray(value) && type !== 'Collection(Edm.String)') throw new Refusal('untypedCollection');
  const chosen: unknown[] = several && Array.isArray(value) ? value : [value];
  for (const one of chosen) {
    if (typeof one !== 'string') return refuse(column, several ? 'Collection(Edm.String)' : 'Edm.String');
    if (column.choice?.allowTextEntry !== true && !(column.choice?.choices ?? []).includes(one))
      throw new Refusal('invalidFieldValue', { message: `'${one}' is not a choice of the field '${column.name}'.` });
  }
  return several ? chosen : chosen[0];
}

function refuse(column: Column, type: string): never {
  throw new Refusal('invalidFieldValue', {
    message: `Cannot convert the value of the field '${column.name}' to the expected type '${type}'.`,
  });
}
