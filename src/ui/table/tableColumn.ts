import type { ReactNode } from 'react';

/** One column of a long table. */
export type TableColumn<Row> = {
  readonly key: string;
  readonly name: string;
  /** What stands in the heading in place of the name, which is then only said. */
  readonly head?: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by, if it can be: a number or a text; rows without either come last, whichever way it is sorted. */
  readonly sortBy?: (row: Row) => number | string | undefined;
  /** The column's share of the table, as CSS says it; columns without one share the rest. */
  readonly width?: string;
  /** Numbers stand to the right, in figures of one width. */
  readonly numeric?: boolean;
};

/** Which column a table is sorted by, and which way. */
export type TableSort = { readonly column: string; readonly descending: boolean };

/** Rows under a heading; a table without headings has one group, and its heading is undefined. */
export type TableGroup<Row> = { readonly heading: string | undefined; readonly rows: readonly Row[] };
