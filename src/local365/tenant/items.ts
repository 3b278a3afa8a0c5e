import type { TenantDatabase } from './database.ts';
import type { TenantPart } from './tenantPart.ts';

/** An item as it is kept: `fields` holds its columns' values, empty ones left out. Times are UTC to the second. */
export type StoredItem = {
  readonly list: number;
  readonly id: number;
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** An item as it was at one version. */
export type StoredVersion = Pick<StoredItem, 'version' | 'modifiedAt' | 'modifiedBy' | 'fields'>;

/** A row of the table `items`. */
export type ItemRow = {
  readonly key: number;
  readonly list: number;
  readonly version: number;
  readonly created_at: string;
  readonly created_by: string;
  readonly modified_at: string;
  readonly modified_by: string;
  readonly fields: string;
};

const idsPerList = 1_000_000_000;

/** Items of one list stand together, in the order of their ids. */
export const itemKey = (list: number, id: number) => list * idsPerList + id;

/** Items, what they were, and which are gone. `change` counts a list's changes: delta tokens are such numbers. */
export const itemTables: TenantPart = {
  tables: `
    CREATE TABLE IF NOT EXISTS items (
      key INTEGER PRIMARY KEY, list INTEGER NOT NULL, version INTEGER NOT NULL, change INTEGER NOT NULL,
      created_at TEXT NOT NULL, created_by TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, fields TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS items_change ON items (list, change);
    CREATE TABLE IF NOT EXISTS item_versions (
      key INTEGER, version INTEGER, modified_at TEXT, modified_by TEXT, fields TEXT, PRIMARY KEY (key, version)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS deleted_items (list INTEGER, change INTEGER, id INTEGER, PRIMARY KEY (list, change)) WITHOUT ROWID;
  `,
  load: () => undefined,
};

/** A row as an item. */
export function itemOf(row: ItemRow): StoredItem {
  return {
    list: row.list,
    id: row.key % idsPerList,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    modifiedAt: row.modified_at,
    modifiedBy: row.modified_by,
    fields: JSON.parse(row.fields) as Record<string, unknown>,
  };
}

/** One item of a list. */
export function itemById(database: TenantDatabase, list: number, id: number): StoredItem | undefined {
  const row = database.get<ItemRow>('SELECT * FROM items WHERE key = ?', [itemKey(list, id)]);
  return row && itemOf(row);
}

/** Items in the order of their ids, from the one after `after` on. */
export function itemsAfter(database: TenantDatabase, list: number, after: number, most: number): StoredItem[] {
  return database
    .all<ItemRow>('SELECT * FROM items WHERE key > ? AND key < ? ORDER BY key LIMIT ?', [
      itemKey(list, after),
      itemKey(list + 1, 0),
      most,
    ])
    .map(itemOf);
}

/** Whether a list has more rows than so many; counts no further. */
export function hasMoreThan(database: TenantDatabase, list: number, most: number): boolean {
  const bounds = [itemKey(list, 0), itemKey(list + 1, 0), most + 1];
  const sql = 'SELECT COUNT(*) AS count FROM (SELECT 1 FROM items WHERE key > ? AND key < ? LIMIT ?)';
  return (database.get<{ count: number }>(sql, bounds)?.count ?? 0) > most;
}
