import { storedName } from '../../tenant/columns.ts';
import type { Column } from '../../tenant/columns.ts';
import type { StoredItem } from '../../tenant/items.ts';
import type { StoredList } from '../../tenant/sites.ts';
import type { Tenant } from '../../tenant/tenant.ts';
import { differenceOf } from '../filter/evaluate.ts';
import { Refusal } from '../Refusal.ts';
import { filteredColumn } from './columnFilter.ts';
import { columnValue } from './columnValue.ts';

/** One column that items are put in order by. */
export type Order = { readonly column: Column; readonly descending: boolean };

/** Reads `$orderby` of a list's items: `fields/Frist desc,fields/Title`. */
export function ordersOf(list: StoredList, text: string | undefined): readonly Order[] {
  if (text === undefined) return [];
  return text.split(',').map((part) => {
    const [path = '', direction = 'asc', ...more] = part.trim().split(/\s+/);
    if (more.length > 0 || !/^(asc|desc)$/i.test(direction)) throw new Refusal('invalidFilterClause');
    return { column: filteredColumn(list, path === 'id' ? 'fields/id' : path), descending: direction.toLowerCase() === 'desc' };
  });
}

/** Items in an order; equal ones by their ids. Nothing comes before everything else. */
export function inOrder(tenant: Tenant, items: readonly StoredItem[], orders: readonly Order[]): StoredItem[] {
  return items.toSorted((one, other) => {
    for (const { column, descending } of orders) {
      const name = storedName(column);
      const difference = differenceOf(columnValue(tenant, one, name), columnValue(tenant, other, name)) ?? 0;
      if (difference !== 0) return descending ? -difference : difference;
    }
    return one.id - other.id;
  });
}
