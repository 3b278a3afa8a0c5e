/**
 * One row as it was found: cells whose borders are certain, or a line of text in which they have run together.
 * `at` is where a person finds it: the row of the sheet, or the line of the text, counted from 1.
 */
export type SourceRow =
  | { readonly kind: 'cells'; readonly at: number; readonly cells: readonly string[] }
  | { readonly kind: 'line'; readonly at: number; readonly text: string };

/** What was read of a file or a paste: one sheet, or one page of text with the tables in it. */
export type SourceTable = { readonly name: string | undefined; readonly rows: readonly SourceRow[] };

/** A row's text, its cells after one another; one that spans several columns is said once. */
export function textOfRow(row: SourceRow): string {
  if (row.kind === 'line') return row.text;
  return row.cells
    .filter((cell, index) => cell !== row.cells[index - 1])
    .join(' ')
    .trim();
}

/** A row's cells; a line is one. */
export function cellsOfRow(row: SourceRow): readonly string[] {
  return row.kind === 'line' ? [row.text] : row.cells;
}

/** Whether nothing is written in a row. */
export function isEmptyRow(row: SourceRow): boolean {
  return /^[\s\u200B\uFEFF]*$/.test(textOfRow(row));
}
