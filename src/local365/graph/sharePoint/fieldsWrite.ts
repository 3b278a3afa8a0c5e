import { builtInNames, storedName } from '../../tenant/columns.ts';
import type { Column } from '../../tenant/columns.ts';
import type { StoredList } from '../../tenant/sites.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';
import { fieldValue } from './fieldValue.ts';
import { lookupValue } from './lookupValue.ts';

/** Columns that Graph cannot write, whatever their flags say (issues microsoft-graph-docs#12638, #1965). */
const unwritable = ['hyperlinkOrPicture', 'calculated', 'geolocation', 'term', 'thumbnail', 'contentApprovalStatus'] as const;

/**
 * What an item's fields become when these are written: `null` and empty text empty a column.
 *
 * Refuses unknown and read-only fields, and values of another type than the column's.
 */
export function writtenFields(
  call: Call,
  list: StoredList,
  before: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const after: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(written)) {
    if (name.includes('@odata.') || (name === 'id' && value !== undefined)) continue;
    const column = columnWritten(list, name);
    const stored =
      value === null || value === '' ? undefined : storedValue(call, list, column, value, written[`${name}@odata.type`]);
    if (stored === undefined) delete after[storedName(column)];
    else after[storedName(column)] = stored;
  }
  return after;
}

/** The fields of a new item: what is written, the columns' defaults where nothing is, and all that is required. */
export function newFields(call: Call, list: StoredList, written: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const defaults = list.columns.flatMap((column) => {
    const value = column.defaultValue?.value;
    return value === undefined || value === null || value === '' ? [] : [[storedName(column), defaultOf(column, value)] as const];
  });
  const fields = writtenFields(call, list, Object.fromEntries(defaults), written);
  const missing = list.columns.find((column) => column.required === true && fields[storedName(column)] === undefined);
  if (missing !== undefined) throw new Refusal('invalidFieldValue', { message: `Field '${missing.name}' is required.` });
  return fields;
}

function columnWritten(list: StoredList, name: string): Column {
  const column = list.columns.find((each) => storedName(each) === name);
  if (column === undefined) throw new Refusal('unknownField', { message: `Field '${name}' is not recognized` });
  if (builtInNames.has(column.name) || column.readOnly === true || unwritable.some((facet) => column[facet]))
    throw new Refusal('invalidFieldValue', { message: `Field '${name}' is read-only` });
  return column;
}

function storedValue(call: Call, list: StoredList, column: Column, value: unknown, type: unknown): unknown {
  if (column.lookup || column.personOrGroup) return lookupValue(call, list, column, value, type);
  return fieldValue(column, value, type, call.settings);
}

function defaultOf(column: Column, value: string): unknown {
  if (column.number || column.currency) return Number(value);
  return column.boolean ? value === '1' || value === 'true' : value;
}
