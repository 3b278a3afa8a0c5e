import type { Column } from '../../tenant/columns.ts';
import { sortKey } from '../../tenant/database.ts';
import type { Cell } from '../../tenant/database.ts';
import { indexedValue, isStoredIndex } from '../../tenant/fillList.ts';
import { itemKey } from '../../tenant/items.ts';
import type { Comparison, Filter } from '../filter/syntax.ts';

/** A condition that an index of the database answers. */
export type Condition = { readonly sql: string; readonly values: readonly Cell[] };

const signs: Readonly<Record<Comparison, string | undefined>> = { eq: '=', ne: undefined, gt: '>', ge: '>=', lt: '<', le: '<=' };

/**
 * Conditions that every row satisfying the filter satisfies too, each answered by indexes alone.
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
        right.map((other) => ({ sql: `(${one.sql}) OR (${other.sql})`, values: [...one.values, ...other.values] })),
      );
    }
    case 'not':
      return [];
    case 'startswith': {
      const column = columns.get(filter.property.path);
      if (column === undefined || !isStoredIndex(column)) return [];
      const beginning = filter.beginning.toLowerCase();
      const value = indexedValue(column);
      return [{ sql: `list = ${list} AND ${value} >= ? AND ${value} < ?`, values: [beginning, `${beginning}\u{10ffff}`] }];
    }
    case 'compare': {
      const column = columns.get(filter.property.path);
      const sign = signs[filter.operator];
      const { value } = filter.literal;
      if (column === undefined || sign === undefined || (value === null && sign !== '=')) return [];
      if (column.name === 'ID') return [{ sql: `list = ${list} AND key ${sign} ?`, values: [itemKey(list, Number(value))] }];
      return isStoredIndex(column)
        ? [{ sql: `list = ${list} AND ${indexedValue(column)} ${sign} ?`, values: [sortKey(value)] }]
        : [];
    }
  }
}
