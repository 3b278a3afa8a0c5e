import { searchable, searchWords } from './searchable.ts';

/** Finds rows by words, keystroke after keystroke. */
export type Finder<Row> = (query: string) => readonly Row[];

/**
 * A finder over rows: each of the query's words must stand in the row's text. It remembers: a row's text is made searchable once, the first
 * time it is asked for, and a query that goes on where the last one ended looks only among what that found.
 */
export function createFinder<Row>(rows: readonly Row[], textOf: (row: Row) => string): Finder<Row> {
  let all: readonly Entry<Row>[] | undefined;
  let last: { query: string; entries: readonly Entry<Row>[]; found: readonly Row[] } | undefined;
  return (query) => {
    const asked = searchable(query);
    if (asked === '') return rows;
    if (asked === last?.query) return last.found;
    all ??= rows.map((row) => ({ row, text: searchable(textOf(row)) }));
    const words = searchWords(asked);
    const entries = (last !== undefined && asked.startsWith(last.query) ? last.entries : all).filter((entry) =>
      words.every((word) => entry.text.includes(word)),
    );
    last = { query: asked, entries, found: entries.map(({ row }) => row) };
    return last.found;
  };
}

type Entry<Row> = { readonly row: Row; readonly text: string };
