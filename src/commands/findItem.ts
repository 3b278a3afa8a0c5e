import { equals } from '../graph/filter.ts';
import { listItemsPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { fieldText } from '../wire/fieldText.ts';
import { lists } from '../wire/listSchema.ts';
import type { Row } from '../wire/row.ts';

/** The item of a list whose indexed text column has the value, as Graph returns it; undefined where there is none. */
export async function findItem({ graph, site }: Services, row: Row<unknown>, column: string, value: string): Promise<unknown> {
  const columns = [...new Set([...row.columns, column])];
  const path = listItemsPath(site, lists[row.list].title, { columns, filter: equals(column, value), top: 10 });
  const items = await graph.getAll(path);
  return items.find((item) => fieldText(item, column) === value);
}
