import type { Cell } from '../../tenant/database.ts';
import { indexName, indexedValue, isStoredIndex } from '../../tenant/fillList.ts';
import { itemKey, itemOf } from '../../tenant/items.ts';
import type { ItemRow } from '../../tenant/items.ts';
import type { StoredList } from '../../tenant/sites.ts';
import type { Call } from '../route.ts';
import { pageOf } from './itemPage.ts';
import type { ItemPage } from './itemPage.ts';
import type { Order } from './itemOrder.ts';

/** Whether an order can be read off one index, so that a list of any length can be put in it. */
export function isSortedByIndex(orders: readonly Order[]): orders is readonly [Order] {
  const [first] = orders;
  return orders.length === 1 && first !== undefined && isStoredIndex(first.column);
}

/** A page of a long list in the order of an indexed column, from where the last one ended. */
export function itemsByIndex(
  call: Call,
  list: StoredList,
  { column, descending }: Order,
  size: number,
  token: { readonly after?: number; readonly value?: Cell },
): ItemPage {
  const value = indexedValue(column);
  const [sign, direction] = descending ? ['<', 'DESC'] : ['>', 'ASC'];
  const after = token.after === undefined ? '' : `AND ${value} ${sign}= ? AND (${value} ${sign} ? OR key ${sign} ?)`;
  const seen = token.value ?? null;
  const rows = call.tenant.database.all<ItemRow & { readonly sorted: Cell }>(
    `SELECT *, ${value} AS sorted FROM items INDEXED BY "${indexName(list.number, column)}" WHERE list = ${list.number} ${after} ORDER BY ${value} ${direction}, key ${direction} LIMIT ?`,
    [...(token.after === undefined ? [] : [seen, seen, itemKey(list.number, token.after)]), size + 1],
  );
  const sorted = rows[size - 1]?.sorted ?? null;
  return pageOf(rows.map(itemOf), size, call, (last) => ({ after: last.id, value: sorted }));
}
