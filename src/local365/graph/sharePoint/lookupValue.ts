import type { Column } from '../../tenant/columns.ts';
import { itemById } from '../../tenant/items.ts';
import { listByKey } from '../../tenant/sites.ts';
import type { StoredList } from '../../tenant/sites.ts';
import { personOfSiteUser } from '../identity.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';

/**
 * The ids that `<Name>LookupId` is given, as numbers.
 *
 * One is a string of digits (a number is accepted or answered 500, by setting: issue microsoft-graph-docs#19901);
 * several are an array with `@odata.type` `Collection(Edm.String)` beside it (issues #11505, #2991).
 */
export function lookupValue(
  call: Call,
  list: StoredList,
  column: Column,
  value: unknown,
  type: unknown,
): number | readonly number[] {
  const several = column.lookup?.allowMultipleValues === true || column.personOrGroup?.allowMultipleSelection === true;
  if (!several) return idOf(call, list, column, value);
  const isTyped = type === 'Collection(Edm.String)' || type === 'Collection(Edm.Int32)';
  if (!Array.isArray(value) || !isTyped || value.some((one) => typeof one === 'object')) throw new Refusal('untypedCollection');
  return value.map((one) => idOf(call, list, column, one));
}

function idOf({ tenant, settings }: Call, list: StoredList, column: Column, value: unknown): number {
  if (typeof value === 'number' && settings.numericLookupIds === 'refused') throw new Refusal('numericLookupId');
  const id = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)) ? Number(value) : Number.NaN;
  const other = column.lookup ? listByKey(tenant.database, list.site, column.lookup.listId ?? '') : undefined;
  const exists = column.lookup
    ? other !== undefined && itemById(tenant.database, other.number, id) !== undefined
    : personOfSiteUser(tenant, id) !== undefined;
  if (!exists)
    throw new Refusal('invalidFieldValue', { message: `The field '${column.name}' names an item that does not exist.` });
  return id;
}
