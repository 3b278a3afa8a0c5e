import type { Cell, Sheet } from '../domain/sheet.ts';
import { csvHeading, csvRow } from '../wire/csv.ts';
import { createWorkbook, type SheetWriter, type WorkbookNote } from '../wire/workbook.ts';

/** The forms a table can leave in. */
export type SheetForm = 'xlsx' | 'csv';

/** Writes sheets in one of the forms, piece by piece. A CSV has one table: of more, only their rows would be told apart by nothing. */
export function createFileWriter(form: SheetForm, note: WorkbookNote, onPiece: (piece: BlobPart) => void): SheetWriter {
  if (form === 'xlsx') return createWorkbook(note, (bytes) => onPiece(bytes as Uint8Array<ArrayBuffer>));
  return {
    beginSheet: (_name: string, columns: Sheet['columns']) => onPiece(csvHeading(columns)),
    addRows: async (rows: readonly (readonly Cell[])[]) => onPiece(rows.map(csvRow).join('')),
    end: () => Promise.resolve(),
  };
}

/** What kind of file each form is. */
export const sheetTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
} as const satisfies Record<SheetForm, string>;
