import type { Graph } from '../graph/graph.ts';
import { listColumnsPath } from '../graph/listPaths.ts';
import { columnNames } from '../wire/columnNames.ts';
import { lists } from '../wire/listSchema.ts';
import type { Row } from '../wire/row.ts';

/** Which of the rows' columns their lists do not have, by list. A list whose columns cannot be read is passed over. */
export async function missingColumns(
  { graph, site }: { readonly graph: Graph; readonly site: string },
  rows: readonly Row<unknown>[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const answers = await graph.batchAll(
    rows.map(({ list }) => listColumnsPath(site, lists[list].title)),
    { signal },
  );
  return new Map(
    rows.flatMap(({ list, columns }, index) => {
      const answer = answers[index];
      if (answer?.ok !== true) return [];
      const present = columnNames(answer.items);
      return [[list, columns.filter((column) => !present.has(column))] as const];
    }),
  );
}
