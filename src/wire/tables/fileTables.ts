import type { ReadTables } from '../../domain/import/fileRefusal.ts';
import { isFormula } from '../../domain/import/formulaText.ts';
import { cellsOfRow, type SourceRow, type SourceTable } from '../../domain/import/sourceTable.ts';
import { rearmed } from '../activeText.ts';
import { decodedText } from './decodedText.ts';
import { FileError } from './FileError.ts';
import { fileLimits } from './fileLimits.ts';
import { htmlRows } from './htmlTables.ts';
import { textRows } from './textRows.ts';
import { workbookTables } from './workbookTables.ts';

/** What a person has handed over: a file's bytes and name, or what was on the clipboard. */
export type Handed =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'paste'; readonly text: string; readonly html: string | undefined };

/** Reads what was handed over to rows of texts. A file we will not read is refused by name; nothing is ever carried out or followed. */
export function readTables(handed: Handed): ReadTables<SourceTable> {
  try {
    const tables =
      handed.kind === 'file' ? tablesOfFile(handed.name, handed.bytes) : [{ name: undefined, rows: rowsOfPaste(handed) }];
    if (tables.every(({ rows }) => rows.length === 0)) throw new FileError('empty');
    return { ok: true, tables };
  } catch (error) {
    if (error instanceof FileError) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Kinds of files by how they begin. */
const beginnings: readonly (readonly [string, string])[] = [
  ['25504446', 'PDF'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['7b5c727466', 'RTF'],
  ['4d5a', 'exe'],
  ['1f8b', 'gzip'],
  ['377abcaf', '7z'],
  ['52617221', 'RAR'],
];

function tablesOfFile(name: string, bytes: Uint8Array): readonly SourceTable[] {
  if (bytes.length === 0) throw new FileError('empty');
  if (bytes.length > fileLimits.bytes) throw new FileError('tooLarge');
  const begins = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (begins.startsWith('504b0304') || begins.startsWith('504b0506')) return workbookTables(bytes);
  // The old form of Excel, and the new one when it is locked with a password.
  if (begins.startsWith('d0cf11e0')) throw new FileError(/\.xlsx$/i.test(name) ? 'locked' : 'oldExcel');
  const kind = beginnings.find(([beginning]) => begins.startsWith(beginning))?.[1];
  if (kind !== undefined) throw new FileError('wrongType', kind);
  if (/\.(?:xlsx|xlsm|ods)$/i.test(name)) throw new FileError('broken');
  const text = decodedText(bytes);
  if (/[\u0000-\u0008\u000E-\u001A]/.test(text.slice(0, 100_000))) throw new FileError('wrongType');
  checkLength(text);
  const rows = /^\s*<(?:!doctype html|html|table|meta)/i.test(text) ? htmlRows(text) : textRows(text.replace(/^\uFEFF/, ''));
  return [{ name: undefined, rows: rows.map((row) => checked(row)) }];
}

/** A table on the clipboard is read from its HTML, which knows where cells are; anything else from its text. */
function rowsOfPaste({ text, html }: Extract<Handed, { kind: 'paste' }>): readonly SourceRow[] {
  checkLength(text);
  if (html !== undefined && html.length <= fileLimits.characters && /<table/i.test(html)) {
    const rows = htmlRows(html);
    if (rows.some(({ kind }) => kind === 'cells')) return rows;
  }
  return textRows(text);
}

function checkLength(text: string) {
  if (text.length > fileLimits.characters) throw new FileError('tooLarge');
}

/** A cell that calls another program makes the whole file one we do not read. The apostrophe our own export puts before a text goes. */
function checked(row: SourceRow): SourceRow {
  const calls = cellsOfRow(row).find(
    (cell) => isFormula(cell) && /\||\b(?:webservice|hyperlink|importxml|importdata|cmd|call|exec)\b/i.test(cell),
  );
  if (calls !== undefined) throw new FileError('formula', String(row.at));
  return row.kind === 'line' ? row : { ...row, cells: row.cells.map(rearmed) };
}
