import { parseRows } from '../wire/parseRows.ts';
import type { Row } from '../wire/row.ts';
import type { ListRead } from './readLists.ts';

/** The rows of a list that was read. Cells of a column that does not exist are not empty: it is named once, not once a row. */
export function parseRead<T>(row: Row<T>, { items, missingColumns }: ListRead) {
  const { rows, issues } = parseRows(row, items);
  return { rows, issues: issues.filter(({ column, problem }) => !(problem === 'empty' && missingColumns.includes(column))) };
}
