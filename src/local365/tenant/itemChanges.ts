import type { TenantDatabase } from './database.ts';
import { itemOf } from './items.ts';
import type { ItemRow, StoredItem } from './items.ts';

/** The last that happened to an item: it is now so, or it is gone. */
export type ItemChange =
  | { readonly kind: 'written'; readonly change: number; readonly item: StoredItem }
  | { readonly kind: 'deleted'; readonly change: number; readonly id: number };

/** What has happened in a list after a change, oldest first; an item that changed often is there once, as it is now. */
export function changesAfter(database: TenantDatabase, list: number, seen: number, most: number): ItemChange[] {
  const written = database
    .all<ItemRow & { readonly change: number }>('SELECT * FROM items WHERE list = ? AND change > ? ORDER BY change LIMIT ?', [
      list,
      seen,
      most,
    ])
    .map((row): ItemChange => ({ kind: 'written', change: row.change, item: itemOf(row) }));
  const deleted = database
    .all<{ change: number; id: number }>(
      'SELECT change, id FROM deleted_items WHERE list = ? AND change > ? ORDER BY change LIMIT ?',
      [list, seen, most],
    )
    .map(({ change, id }): ItemChange => ({ kind: 'deleted', change, id }));
  return [...written, ...deleted].sort((one, other) => one.change - other.change).slice(0, most);
}
