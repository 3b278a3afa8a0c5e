import { itemById, itemKey } from './items.ts';
import type { StoredItem, StoredVersion } from './items.ts';
import type { TenantDatabase } from './database.ts';

/** Who writes, and when. */
export type Writer = { readonly person: string; readonly now: Date };

/** SharePoint keeps this many versions of an item ([U]); older ones are forgotten. */
const versionsKept = 50;

/** UTC to the second, as SharePoint writes times. */
export const toSecond = (now: Date) => `${now.toISOString().slice(0, 19)}Z`;

/** Adds an item with the list's next id. */
export function addItem(database: TenantDatabase, list: number, fields: object, { person, now }: Writer): StoredItem {
  const change = nextChange(database, list);
  database.run('UPDATE lists SET last_id = last_id + 1 WHERE number = ?', [list]);
  const id = database.get<{ last_id: number }>('SELECT last_id FROM lists WHERE number = ?', [list])?.last_id ?? 0;
  const at = toSecond(now);
  const cells = [itemKey(list, id), list, change, at, person, at, person, JSON.stringify(fields)];
  database.run('INSERT INTO items VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)', cells);
  return { list, id, version: 1, createdAt: at, createdBy: person, modifiedAt: at, modifiedBy: person, fields: { ...fields } };
}

/** Gives an item new fields, and keeps what it was as a version. */
export function changeItem(database: TenantDatabase, item: StoredItem, fields: object, { person, now }: Writer): StoredItem {
  const key = itemKey(item.list, item.id);
  const { version, modifiedAt, modifiedBy } = item;
  database.run('INSERT INTO item_versions VALUES (?, ?, ?, ?, ?)', [
    key,
    version,
    modifiedAt,
    modifiedBy,
    JSON.stringify(item.fields),
  ]);
  database.run('DELETE FROM item_versions WHERE key = ? AND version <= ?', [key, version + 1 - versionsKept]);
  database.run('UPDATE items SET version = ?, change = ?, modified_at = ?, modified_by = ?, fields = ? WHERE key = ?', [
    version + 1,
    nextChange(database, item.list),
    toSecond(now),
    person,
    JSON.stringify(fields),
    key,
  ]);
  return { ...item, version: version + 1, modifiedAt: toSecond(now), modifiedBy: person, fields: { ...fields } };
}

/** Deletes an item; delta keeps saying so. */
export function removeItem(database: TenantDatabase, { list, id }: StoredItem) {
  database.run('INSERT INTO deleted_items VALUES (?, ?, ?)', [list, nextChange(database, list), id]);
  database.run('DELETE FROM item_versions WHERE key = ?', [itemKey(list, id)]);
  database.run('DELETE FROM items WHERE key = ?', [itemKey(list, id)]);
}

/** All that is known of an item's versions, newest first; the first is what it is now. */
export function versionsOf(database: TenantDatabase, item: StoredItem): StoredVersion[] {
  const rows = database.all<{ version: number; modified_at: string; modified_by: string; fields: string }>(
    'SELECT version, modified_at, modified_by, fields FROM item_versions WHERE key = ? ORDER BY version DESC',
    [itemKey(item.list, item.id)],
  );
  const current = itemById(database, item.list, item.id) ?? item;
  return [
    current,
    ...rows.map((row) => ({
      version: row.version,
      modifiedAt: row.modified_at,
      modifiedBy: row.modified_by,
      fields: JSON.parse(row.fields) as Record<string, unknown>,
    })),
  ];
}

function nextChange(database: TenantDatabase, list: number): number {
  database.run('UPDATE lists SET change = change + 1 WHERE number = ?', [list]);
  return database.get<{ change: number }>('SELECT change FROM lists WHERE number = ?', [list])?.change ?? 0;
}
