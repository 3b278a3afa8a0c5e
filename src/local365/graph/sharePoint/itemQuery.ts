import type { Column } from '../../tenant/columns.ts';
import type { Cell } from '../../tenant/database.ts';
import { hasMoreThan, itemKey, itemOf, itemsAfter } from '../../tenant/items.ts';
import type { ItemRow, StoredItem } from '../../tenant/items.ts';
import type { StoredList } from '../../tenant/sites.ts';
import { satisfies } from '../filter/evaluate.ts';
import { unpackToken } from '../pageLinks.ts';
import type { QueryOptions } from '../queryOptions.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';
import { columnFilter } from './columnFilter.ts';
import type { ColumnFilter } from './columnFilter.ts';
import { columnValue } from './columnValue.ts';
import { isSortedByIndex, itemsByIndex } from './itemsByIndex.ts';
import { pageOf } from './itemPage.ts';
import type { ItemPage } from './itemPage.ts';
import { inOrder, ordersOf } from './itemOrder.ts';
import { narrowings } from './narrow.ts';

/**
 * The items of a list that a query asks for, a page at a time (graph-behaviour.md 1.6, 1.7).
 *
 * Plain enumeration goes by id and has no limit. A filter or an order must be answered from an index, or look at
 * no more rows than the list view threshold.
 */
export function queryItems(call: Call, list: StoredList, query: QueryOptions, size: number): ItemPage {
  const token = unpackToken<{ after?: number; from?: number; value?: Cell }>(query.skiptoken ?? 'e30');
  const filter = query.filter === undefined ? undefined : columnFilter(list, query.filter);
  const orders = ordersOf(list, query.orderby);
  checkIndexed(call, [...(filter?.columns.values() ?? []), ...orders.map(({ column }) => column)]);
  if (filter === undefined && orders.length === 0)
    return pageOf(itemsAfter(call.tenant.database, list.number, token.after ?? 0, size + 1), size, call, (last) => ({
      after: last.id,
    }));
  if (filter === undefined && hasMoreThan(call.tenant.database, list.number, call.settings.viewThreshold)) {
    if (!isSortedByIndex(orders)) throw new Refusal('sortThreshold');
    return itemsByIndex(call, list, orders[0], size, token);
  }
  const found = candidates(call, list, filter).filter(
    (item) => filter === undefined || satisfies(filter.filter, (name) => columnValue(call.tenant, item, name)),
  );
  const from = token.from ?? 0;
  const sorted = inOrder(call.tenant, found, orders);
  return pageOf(sorted.slice(from, from + size + 1), size, call, () => ({ from: from + size }));
}

function checkIndexed({ request }: Call, columns: readonly Column[]) {
  const allowed = /HonorNonIndexedQueriesWarningMayFailRandomly|allowthrottleablequeries/i.test(
    request.headers.get('prefer') ?? '',
  );
  const column = columns.find(({ indexed }) => indexed !== true);
  if (allowed || column === undefined) return;
  throw new Refusal('notIndexed', {
    message: `Field '${column.name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  });
}

/** Rows that may satisfy the filter, in the order of their ids: from the index that leaves fewest, or all of a short list. */
function candidates({ tenant: { database }, settings }: Call, list: StoredList, filter: ColumnFilter | undefined): StoredItem[] {
  const most = settings.viewThreshold;
  const all = {
    sql: 'SELECT key FROM items WHERE key > ? AND key < ?',
    values: [itemKey(list.number, 0), itemKey(list.number + 1, 0)],
  };
  const indexed = filter === undefined ? [] : narrowings(list.number, filter.filter, filter.columns);
  for (const { sql, values } of indexed.length > 0 ? indexed : [all]) {
    const keys = database.all<{ key: number }>(`SELECT key FROM (${sql}) LIMIT ?`, [...values, most + 1]);
    if (keys.length > most) continue;
    const rows = database.all<ItemRow>(`SELECT * FROM items WHERE key IN (${sql})`, [...values]);
    return rows.map(itemOf).sort((one, other) => one.id - other.id);
  }
  throw new Refusal('viewThreshold');
}
