import type { SourceRow } from '../../domain/import/sourceTable.ts';
import { createGrid, type Grid } from './grid.ts';
import { markupPieces, type MarkupPiece } from './markup.ts';

/** Elements whose content nobody sees. */
const unseen = new Set(['script', 'style', 'head', 'template', 'noscript', 'title', 'svg', 'xml', 'object']);
/** Elements that begin and end a line. */
const blocks = new Set(
  'address article aside blockquote dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section ul'.split(' '),
);

type OpenTable = { readonly grid: Grid; row: number; column: number; text: string | undefined; rows: number; columns: number };

/**
 * The rows of a web page or a Word document on the clipboard: its tables cell by cell (merged cells stand in every place they cover,
 * a picture is its alternative text), and the text around them line by line.
 */
export function htmlRows(html: string): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  const tables: OpenTable[] = [];
  let line = '';
  let hidden: string | undefined;
  let raised = false;
  let captioned = false;
  const push = (text: string) => {
    const table = tables.at(-1);
    if (table === undefined || captioned) line += text;
    else if (table.text !== undefined) table.text += text;
  };
  const endLine = () => {
    const text = tidy(line);
    if (text !== '') rows.push({ kind: 'line', at: rows.length + 1, text });
    line = '';
  };
  const endTable = () => {
    const table = tables.pop();
    if (table === undefined) return;
    endCell(table);
    const cells = table.grid.rows();
    // A table within a cell is that cell's text.
    if (tables.length > 0) push(` ${cells.flat().join(' ')} `);
    else for (const each of cells) rows.push({ kind: 'cells', at: rows.length + 1, cells: each });
  };
  for (const piece of markupPieces(html)) {
    if (hidden !== undefined) {
      if (piece.kind === 'close' && piece.name === hidden) hidden = undefined;
      continue;
    }
    if (piece.kind === 'open' && unseen.has(piece.name) && !piece.empty) hidden = piece.name;
    else if (piece.kind === 'text') push(raised ? inSuperscript(piece.text) : piece.text);
    else if (piece.kind !== 'declaration' && piece.name === 'caption') {
      captioned = piece.kind === 'open';
      if (!captioned) endLine();
    } else if (piece.kind !== 'declaration' && piece.name === 'sup') raised = piece.kind === 'open' && !piece.empty;
    else if (piece.kind === 'open' && piece.name === 'table') {
      if (tables.length === 0) endLine();
      if (tables.length < 8) tables.push({ grid: createGrid(), row: -1, column: 0, text: undefined, rows: 1, columns: 1 });
    } else if (piece.kind === 'close' && piece.name === 'table') endTable();
    else if (piece.kind !== 'declaration') within(piece, tables.at(-1), push, endLine);
  }
  while (tables.length > 0) endTable();
  endLine();
  return rows;
}

type Tag = Extract<MarkupPiece, { kind: 'open' | 'close' }>;

function within(piece: Tag, table: OpenTable | undefined, push: (text: string) => void, endLine: () => void) {
  if (table !== undefined && /^(?:tr|td|th)$/.test(piece.name)) {
    endCell(table);
    if (piece.kind === 'close') return;
    if (piece.name === 'tr') {
      table.row += 1;
      table.column = 0;
      return;
    }
    if (table.row < 0) table.row = 0;
    while (table.grid.at(table.row, table.column) !== undefined) table.column += 1;
    table.text = '';
    table.rows = spanOf(piece, 'rowspan');
    table.columns = spanOf(piece, 'colspan');
    return;
  }
  if (piece.kind === 'open' && piece.name === 'img') push(` ${piece.attributes('alt') ?? piece.attributes('title') ?? ''} `);
  else if (piece.name === 'br' || blocks.has(piece.name)) {
    if (table === undefined) endLine();
    else push(' ');
  }
}

function endCell(table: OpenTable) {
  if (table.text === undefined) return;
  table.grid.put(table.row, table.column, tidy(table.text), { rows: table.rows, columns: table.columns });
  table.column += table.columns;
  table.text = undefined;
}

function spanOf(piece: Extract<MarkupPiece, { kind: 'open' }>, name: string): number {
  const span = Number(piece.attributes(name) ?? 1);
  return Number.isInteger(span) && span > 0 && span <= 1000 ? span : 1;
}

/** The number of a footnote, or of square metres, as it looks: «¹⁾», «m²». */
function inSuperscript(text: string): string {
  return text.replace(/[0-9]/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit).replaceAll(')', '⁾');
}

/** What layout does to a text undone; no-break spaces within numbers stay. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^\s+|\s+$/g, '');
}
