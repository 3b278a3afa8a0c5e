import { headAt } from '../../domain/import/head.ts';
import type { SourceRow } from '../../domain/import/sourceTable.ts';
import { delimitedRows } from './delimitedRows.ts';

/**
 * The rows of a plain text. Tabs part cells; semicolons and commas do where a heading we know comes of it. In any other line upright
 * strokes do: so tables are written in plain text, and so a person shows where cells are that have run together.
 */
export function textRows(text: string): readonly SourceRow[] {
  const delimiter = text.includes('\t') ? '\t' : ([';', ','].find((each) => partsHeading(text, each)) ?? '');
  return delimitedRows(text, delimiter).flatMap((row) => (row.kind === 'line' ? cutAtStrokes(row) : [row]));
}

function partsHeading(text: string, delimiter: string): boolean {
  if (!text.includes(delimiter)) return false;
  const rows = delimitedRows(text.slice(0, 20_000), delimiter);
  return rows.some((row, index) => row.kind === 'cells' && row.cells.length > 2 && headAt(rows, index)?.form === 'cells');
}

function cutAtStrokes(row: Extract<SourceRow, { kind: 'line' }>): readonly SourceRow[] {
  if (!row.text.includes('|')) return [row];
  const inner = row.text.replace(/^\s*\|/, '').replace(/\|\s*$/, '');
  const cells = inner.split('|').map((cell) => cell.trim());
  if (cells.length === 1) return [{ ...row, text: inner }];
  // The line under a heading is drawn, not written.
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? [] : [{ kind: 'cells', at: row.at, cells }];
}
