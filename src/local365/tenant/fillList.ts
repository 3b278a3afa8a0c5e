import { storedName } from './columns.ts';
import type { Column } from './columns.ts';
import type { TenantDatabase } from './database.ts';
import { itemKey } from './items.ts';

/** Puts a seed's rows into an empty list, one after the other as they are made, and builds the indexes after that. */
export function fillList(
  database: TenantDatabase,
  list: number,
  rows: Iterable<Readonly<Record<string, unknown>>>,
  author: string,
  now: Date,
) {
  const at = now.toISOString().replace(/\.\d+Z$/, 'Z');
  let id = 0;
  for (const row of rows) {
    id += 1;
    database.run('INSERT INTO items VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)', [
      itemKey(list, id),
      list,
      id,
      at,
      author,
      at,
      author,
      JSON.stringify(filled(row)),
    ]);
  }
  database.run('UPDATE lists SET last_id = ?, change = ? WHERE number = ?', [id, id, list]);
  const columns = JSON.parse(
    database.get<{ columns: string }>('SELECT columns FROM lists WHERE number = ?', [list])?.columns ?? '[]',
  ) as Column[];
  for (const column of columns) if (isStoredIndex(column)) createIndex(database, list, column);
}

/** A row without its empty columns: Graph leaves them out, so they are not kept. */
function filled(row: Readonly<Record<string, unknown>>): object {
  const isEmpty = (value: unknown) => value === '' || value === null;
  return Object.values(row).some(isEmpty) ? Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value))) : row;
}

/** Whether the column has an index of its own; an item's id is its key already. */
export const isStoredIndex = (column: Column) => column.indexed === true && column.name !== 'ID';

/** What the index of a column is built of, and what a question must name to use it. */
export function indexedValue(column: Column): string {
  if (column.name === 'Created') return 'sort_key(created_at)';
  if (column.name === 'Modified') return 'sort_key(modified_at)';
  return `sort_key(json_extract(fields, '$."${storedName(column)}"'))`;
}

/** Builds the index of a column, over the rows of its list only. */
export function createIndex(database: TenantDatabase, list: number, column: Column) {
  database.exec(
    `CREATE INDEX IF NOT EXISTS "${indexName(list, column)}" ON items (${indexedValue(column)}, key) WHERE list = ${list}`,
  );
}

/** Removes the index of a column. */
export function dropIndex(database: TenantDatabase, list: number, column: Column) {
  database.exec(`DROP INDEX IF EXISTS "${indexName(list, column)}"`);
}

/** The name of a column's index. */
export const indexName = (list: number, { id }: Column) => `items_${list}_${id}`;
