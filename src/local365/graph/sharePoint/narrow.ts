import type { Column } from '../../tenant/columns.ts';
import { sortKey } from '../../tenant/database.ts';
import type { Cell } from '../../tenant/database.ts';
import { indexedValue, isStoredIndex } from '../../tenant/fillList.ts';
import { itemKey } from '../../tenant/items.ts';
import type { Comparison, Filter } from '../filter/syntax.ts';

/** A question for keys of items that indexes of the database answer. */
export type Condition = { readonly sql: string; readonly values: readonly Cell[] };

const signs: Readonly<Record<Comparison, string | undefined>> = { eq: '=', ne: undefined, gt: '>', ge: '>=', lt: '<', le: '<=' };

/**
 * Questions whose answers hold every row that satisfies the filter, each answered by indexes alone.
 *
 * Any one of them will do; of `a and b` there may be two. None means that all rows must be looked at.
 */
export function narrowings(list: number, filter: Filter, columns: ReadonlyMap<string, Column>): readonly Condition[] {
  switch (filter.kind) {
    case 'and':
      return [...narrowings(list, filter.left, columns), ...narrowings(list, filter.right, columns)];
    case 'or': {
      const right = narrowings(list, filter.right, columns);
      return narrowings(list, filter.left, columns).flatMap((one) =>
        right.map((other) => ({ sql: `${one.sql} UNION ${other.sql}`, values: [...one.values, ...other.values] })),
      );
    }
    case 'not':
      return [];
    case 'startswith': {
      const column = columns.get(filter.property.path);
      if (column === undefined || !isStoredIndex(column)) return [];
      const beginning = filter.beginning.toLowerCase();
      const value = indexedValue(column);
      return [
        {
          sql: `SELECT key FROM items WHERE list = ${list} AND ${value} >= ? AND ${value} < ?`,
          values: [beginning, `${beginning}\u{10ffff}`],
        },
      ];
    }
    case 'compare': {
      const column = columns.get(filter.property.path);
      const sign = signs[filter.operator];
      const { value } = filter.literal;
      if (column === undefined || sign === undefined || (value === null && sign !== '=')) return [];
      if (column.name === 'ID') return [idCondition(list, sign, Number(value))];
      return isStoredIndex(column)
        ? [{ sql: `SELECT key FROM items WHERE list = ${list} AND ${indexedValue(column)} ${sign} ?`, values: [sortKey(value)] }]
        : [];
    }
  }
}

function idCondition(list: number, sign: string, id: number): Condition {
  const bounds = [itemKey(list, 0), itemKey(list + 1, 0)];
  return { sql: `SELECT key FROM items WHERE key > ? AND key < ? AND key ${sign} ?`, values: [...bounds, itemKey(list, id)] };
}
