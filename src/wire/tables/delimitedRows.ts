import type { SourceRow } from '../../domain/import/sourceTable.ts';
import { FileError } from './FileError.ts';
import { fileLimits } from './fileLimits.ts';

/** How far on a quote is looked for that closes a cell. */
const longestQuoted = 40_000;

/**
 * Rows of a text whose cells are parted by one character. A cell in quotes may hold it, and line breaks; a quote that is never closed
 * within its cell is a quote and nothing more. A row of one cell is a line; with no delimiter every row is.
 */
export function delimitedRows(text: string, delimiter: string): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  let line = 1;
  let count = 0;
  for (let from = 0; from < text.length;) {
    const cells: string[] = [];
    const at = line;
    for (let more = true; more;) {
      const { value, next } = cellAt(text, from, delimiter);
      cells.push(value);
      line += value.split('\n').length - 1;
      more = next < text.length && text[next] === delimiter;
      from = more ? next + 1 : next;
    }
    count += cells.length;
    if (count > fileLimits.cells) throw new FileError('tooManyCells');
    const [only = ''] = cells;
    rows.push(cells.length === 1 ? { kind: 'line', at, text: only } : { kind: 'cells', at, cells });
    from += text.startsWith('\r\n', from) ? 2 : 1;
    line += 1;
  }
  return rows;
}

/** One cell from a place on, and where it ends: at a delimiter, a line's end or the text's. */
function cellAt(text: string, from: number, delimiter: string): { readonly value: string; readonly next: number } {
  if (text[from] === '"' && delimiter !== '') {
    let close = text.indexOf('"', from + 1);
    while (close >= 0 && text[close + 1] === '"' && close - from < longestQuoted) close = text.indexOf('"', close + 2);
    const next = text[close + 1];
    if (
      close >= 0 &&
      close - from < longestQuoted &&
      (next === undefined || next === delimiter || next === '\n' || next === '\r')
    )
      return { value: text.slice(from + 1, close).replaceAll('""', '"'), next: close + 1 };
  }
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), next: end };
}
