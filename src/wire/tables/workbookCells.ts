import { FileError } from './FileError.ts';
import { displayedNumber, plainNumber } from './displayedNumber.ts';
import { fileLimits } from './fileLimits.ts';
import { createGrid, type Grid } from './grid.ts';
import { xmlPieces } from './xmlPieces.ts';

/** What a sheet's cells point to: texts, number formats by look, and from when days are counted. */
export type WorkbookParts = {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly from1904: boolean;
};

type OpenCell = {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly look: number;
  value: string | undefined;
  formula: string | undefined;
  text: string;
};

/** Formulas that reach out of the workbook: another program's, another workbook's or the network's. */
const reachesOut = /\|\s*'|\b(?:webservice|filterxml|call|register(?:\.id)?|exec|rtd|cmd)\s*[(|]/i;

/** The cells of one sheet as a person sees them: numbers in their formats, merged cells in every place they cover. */
export function workbookCells(xml: string, name: string, parts: WorkbookParts): readonly (readonly string[])[] {
  const grid = createGrid();
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let inside: 'v' | 'f' | 't' | undefined;
  for (const piece of xmlPieces(xml, name)) {
    if (piece.kind === 'text') {
      if (cell === undefined || inside === undefined) continue;
      if (inside === 'v') cell.value = (cell.value ?? '') + piece.text;
      else if (inside === 'f') cell.formula = (cell.formula ?? '') + piece.text;
      else cell.text += piece.text;
    } else if (piece.kind === 'open') {
      if (piece.name === 'row') {
        row = rowOf(piece.attributes('r'), row);
        column = -1;
      } else if (piece.name === 'c') {
        const place = placeOf(piece.attributes('r'));
        column = place?.column ?? column + 1;
        const look = Number(piece.attributes('s') ?? 0);
        cell = {
          row: place?.row ?? Math.max(0, row),
          column,
          type: piece.attributes('t') ?? 'n',
          look,
          value: undefined,
          formula: undefined,
          text: '',
        };
        if (piece.empty) cell = undefined;
      } else if (piece.name === 'v' || piece.name === 't' || piece.name === 'f') {
        inside = piece.empty ? undefined : piece.name;
        if (piece.name === 'f' && cell !== undefined) cell.formula ??= '';
      } else if (piece.name === 'mergecell') merge(grid, piece.attributes('ref') ?? '');
    } else if (piece.kind === 'close') {
      if (piece.name === 'c' && cell !== undefined) {
        if (cell.formula !== undefined && reachesOut.test(cell.formula))
          throw new FileError('formula', `${name} ${cellName(cell)}`);
        const text = textOf(cell, parts);
        if (text !== '') grid.put(cell.row, cell.column, text);
        cell = undefined;
      } else if (piece.name === inside) inside = undefined;
    }
  }
  return grid.rows();
}

function textOf({ type, value, text, formula, look }: OpenCell, { texts, formats, from1904 }: WorkbookParts): string {
  if (type === 'inlineStr') return unspelled(text);
  // A formula that has not been reckoned has no value: it is shown, and never taken for an empty cell.
  if (value === undefined) return formula === undefined || formula === '' ? '' : `=${formula}`;
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'ja' : 'nei';
    case 'str':
    case 'e':
    case 'd':
      return unspelled(value);
    default: {
      const number = Number(value);
      const format = formats[look] ?? 'General';
      if (value.trim() === '' || !Number.isFinite(number)) return value.trim();
      return format === 'General' ? plainNumber(number) : displayedNumber(number, format, from1904);
    }
  }
}

/** Characters that XML cannot hold are spelled in a workbook: «_x000D_». */
export function unspelled(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function rowOf(number: string | undefined, before: number): number {
  const row = number === undefined ? before + 1 : Number(number) - 1;
  if (!Number.isInteger(row) || row < 0) throw new FileError('broken');
  return row;
}

function placeOf(reference: string | undefined): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? '') ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function cellName({ row, column }: OpenCell): string {
  const letters = (index: number): string =>
    index < 0 ? '' : letters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
  return `${letters(column)}${row + 1}`;
}

function merge(grid: Grid, reference: string) {
  const [first, last] = reference.split(':').map(placeOf);
  const text = first === undefined ? undefined : grid.at(first.row, first.column);
  if (first === undefined || last === undefined || text === undefined) return;
  const rows = Math.min(last.row, fileLimits.rows - 1) - first.row + 1;
  const columns = Math.min(last.column, fileLimits.columns - 1) - first.column + 1;
  if (rows >= 1 && columns >= 1) grid.put(first.row, first.column, text, { rows, columns });
}
