import { storedName } from '../../tenant/columns.ts';
import type { Column } from '../../tenant/columns.ts';
import { sortKey } from '../../tenant/database.ts';
import { indexedValue } from '../../tenant/fillList.ts';
import { itemKey } from '../../tenant/items.ts';
import type { StoredList } from '../../tenant/sites.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';

/** Refuses fields whose values another item has in a column that must be unique; `id` is the item being written, 0 a new one. */
export function checkUnique(call: Call, list: StoredList, id: number, fields: Readonly<Record<string, unknown>>) {
  for (const column of list.columns) {
    const value = fields[storedName(column)];
    if (column.enforceUniqueValues !== true || value === undefined) continue;
    const other = call.tenant.database.get(
      `SELECT key FROM items WHERE list = ${list.number} AND ${indexedValue(column)} = ? AND key <> ? LIMIT 1`,
      [sortKey(value), itemKey(list.number, id)],
    );
    if (other !== undefined) throw duplicate(call, column);
  }
}

/** Refuses to make a column unique that holds the same value twice. */
export function checkNoDuplicates(call: Call, list: StoredList, column: Column) {
  const value = indexedValue(column);
  const twice = call.tenant.database.get(
    `SELECT 1 FROM items WHERE list = ${list.number} AND json_extract(fields, '$."${storedName(column)}"') IS NOT NULL GROUP BY ${value} HAVING COUNT(*) > 1 LIMIT 1`,
  );
  if (twice !== undefined) throw duplicate(call, column);
}

const duplicate = ({ settings }: Call, column: Column) =>
  new Refusal(settings.duplicateValue === 409 ? 'duplicateValue' : 'duplicateValueInvalid', {
    message: `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${column.displayName ?? column.name}].`,
  });
