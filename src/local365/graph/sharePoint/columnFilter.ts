import { storedName } from '../../tenant/columns.ts';
import type { Column } from '../../tenant/columns.ts';
import type { StoredList } from '../../tenant/sites.ts';
import { parseFilter } from '../filter/parser.ts';
import { propertiesOf } from '../filter/syntax.ts';
import type { Filter } from '../filter/syntax.ts';
import { Refusal } from '../Refusal.ts';

/** A filter on the columns of a list: its properties are stored names, and its literals have the columns' types. */
export type ColumnFilter = { readonly filter: Filter; readonly columns: ReadonlyMap<string, Column> };

/** Reads `$filter` of a list's items; refuses what SharePoint does not take (graph-behaviour.md 1.6). */
export function columnFilter(list: StoredList, text: string): ColumnFilter {
  const parsed = parseFilter(text);
  if (parsed === 'malformed') throw new Refusal('invalidFilterClause');
  if (parsed === 'unsupported') throw new Refusal('unsupportedFilter');
  const columns = new Map(propertiesOf(parsed).map((path) => [path, filteredColumn(list, path)]));
  const filter = onColumns(parsed, columns);
  return { filter, columns: new Map([...columns].map(([path, column]) => [nameIn(path), column])) };
}

/** The column that `fields/X` names in a filter or an order; without the prefix the clause is invalid (issue microsoft-graph-docs#7040). */
export function filteredColumn(list: StoredList, path: string): Column {
  if (!path.startsWith('fields/')) throw new Refusal('invalidFilterClause');
  const name = nameIn(path);
  const column = list.columns.find((each) => each.name === name || storedName(each) === name);
  if (column === undefined) throw new Refusal('unknownField', { message: `Field '${name}' is not recognized` });
  return column;
}

/** `fields/id` is the column `ID`. */
const nameIn = (path: string) => path.replace(/^fields\//, '').replace(/^id$/, 'ID');

function onColumns(filter: Filter, columns: ReadonlyMap<string, Column>): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { ...filter, left: onColumns(filter.left, columns), right: onColumns(filter.right, columns) };
    case 'not':
      return { ...filter, operand: onColumns(filter.operand, columns) };
    case 'startswith':
      return { ...filter, property: { kind: 'property', path: nameIn(filter.property.path) } };
    case 'compare': {
      const { path } = filter.property;
      const value = literalFor(columns.get(path), nameIn(path), filter.literal.value);
      return { ...filter, property: { kind: 'property', path: nameIn(path) }, literal: { kind: 'literal', value } };
    }
  }
}

/** A literal in the column's own type; a text compared with a number is refused, where the real service may convert ([U]). */
function literalFor(column: Column | undefined, name: string, value: string | number | boolean | null) {
  if (column === undefined || value === null) return value;
  if (name.endsWith('LookupId') || column.name === 'ID') return number(value);
  if (column.lookup || column.personOrGroup) return value;
  if (column.number || column.currency) return typeof value === 'number' ? value : refuse();
  if (column.boolean)
    return ['true', '1'].includes(String(value)) ? true : ['false', '0'].includes(String(value)) ? false : refuse();
  if (typeof value !== 'string') return refuse();
  if (!column.dateTime) return value;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? refuse() : `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

const number = (value: string | number | boolean) => (/^\d+$/.test(String(value)) ? Number(value) : refuse());

function refuse(): never {
  throw new Refusal('unsupportedFilter');
}
