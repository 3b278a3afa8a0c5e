import type { TableColumn, TableSort } from './tableColumn.ts';

/** Norwegian order in every language: æ, ø and å last; numbers in a text by size. Browsers lack nynorsk and fall through to bokmål. */
const { compare } = new Intl.Collator(['nb', 'no'], { numeric: true });

/** The rows sorted by a column; rows that are equal keep their order, and those with nothing to sort by come last. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Pick<TableColumn<Row>, 'key' | 'sortBy'>[],
  sort: TableSort | undefined,
): readonly Row[] {
  const sortBy = columns.find(({ key }) => key === sort?.column)?.sortBy;
  if (sort === undefined || sortBy === undefined) return rows;
  const way = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, by: sortBy(row) }))
    .sort((a, b) => {
      if (a.by === undefined || b.by === undefined) return Number(a.by === undefined) - Number(b.by === undefined);
      const order = typeof a.by === 'number' && typeof b.by === 'number' ? a.by - b.by : compare(String(a.by), String(b.by));
      return way * order;
    })
    .map(({ row }) => row);
}
