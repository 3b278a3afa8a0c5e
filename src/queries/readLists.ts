import type { Filter } from '../graph/filter.ts';
import type { PagesAnswer } from '../graph/graph.ts';
import type { GraphError } from '../graph/GraphError.ts';
import { listItemsPath } from '../graph/listPaths.ts';
import { lists } from '../wire/listSchema.ts';
import type { Row } from '../wire/row.ts';
import { suspectColumns } from '../wire/suspectColumns.ts';
import { missingColumns } from './missingColumns.ts';
import type { Services } from './services.ts';

/** What to read of a list: every row, or those that meet the filter; all the row's columns, or fewer. */
export type ListReading = {
  readonly row: Row<unknown>;
  readonly filter?: Filter | undefined;
  readonly columns?: readonly string[];
};

/** What came of reading a list (known by its title): its items, or why it failed; and columns that are not there. */
export type ListRead = {
  readonly list: string;
  readonly items: readonly unknown[];
  readonly error: GraphError | undefined;
  readonly missingColumns: readonly string[];
};

/**
 * Reads several lists in one exchange. Each stands for itself: one that fails is told, the others are read.
 * Only where something looks wrong are columns looked up, in an exchange of its own.
 */
export async function readLists<Name extends string>(
  { graph, site }: Pick<Services, 'graph' | 'site'>,
  readings: Readonly<Record<Name, ListReading>>,
  signal: AbortSignal | undefined,
): Promise<Readonly<Record<Name, ListRead>>> {
  const wanted = Object.entries(readings) as [Name, ListReading][];
  const paths = wanted.map(([, { row, filter, columns }]) =>
    listItemsPath(site, lists[row.list].title, { columns: columns ?? row.columns, filter }),
  );
  const answers = await graph.batchAll(paths, { signal });
  const suspects = wanted.flatMap(([, { row }], index) => (looksWrong(row, answers[index]) ? [row] : []));
  const missing = suspects.length === 0 ? undefined : await missingColumns({ graph, site }, suspects, signal);
  const reads = wanted.map(([name, { row }], index): [Name, ListRead] => {
    const answer = answers[index];
    return [
      name,
      {
        list: lists[row.list].title,
        items: answer?.ok === true ? answer.items : [],
        error: answer?.ok === false ? answer.error : undefined,
        missingColumns: missing?.get(row.list) ?? [],
      },
    ];
  });
  return Object.fromEntries(reads) as Record<Name, ListRead>;
}

function looksWrong(row: Row<unknown>, answer: PagesAnswer | undefined): boolean {
  if (answer === undefined) return false;
  return answer.ok ? suspectColumns(row, answer.items).length > 0 : answer.error.status === 400;
}
