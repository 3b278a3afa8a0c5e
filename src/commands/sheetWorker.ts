import type { Cell, Sheet } from '../domain/sheet.ts';
import type { SheetWriter, WorkbookNote } from '../wire/workbook.ts';
import { throwOutside } from './throwOutside.ts';
import { createFileWriter, sheetTypes, type SheetForm } from './fileWriter.ts';

/** What the page asks of the worker, in this order; rows come in slices, so that neither side waits long for the other. */
export type ToSheetWorker =
  | { readonly kind: 'begin'; readonly form: SheetForm; readonly note: WorkbookNote }
  | { readonly kind: 'sheet'; readonly name: string; readonly columns: Sheet['columns'] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'end' };

/** Each message is answered once, the last one with the file. */
export type FromSheetWorker = { readonly kind: 'done' } | { readonly kind: 'file'; readonly file: Blob };

let form: SheetForm = 'csv';
let writer: SheetWriter | undefined;
const pieces: BlobPart[] = [];

self.addEventListener('message', ({ data }: MessageEvent<ToSheetWorker>) => {
  answer(data).then((message) => self.postMessage(message), throwOutside);
});

async function answer(message: ToSheetWorker): Promise<FromSheetWorker> {
  switch (message.kind) {
    case 'begin':
      form = message.form;
      writer = createFileWriter(form, message.note, (piece) => pieces.push(piece));
      return { kind: 'done' };
    case 'sheet':
      writer?.beginSheet(message.name, message.columns);
      return { kind: 'done' };
    case 'rows':
      await writer?.addRows(message.rows);
      return { kind: 'done' };
    case 'end':
      await writer?.end();
      return { kind: 'file', file: new Blob(pieces, { type: sheetTypes[form] }) };
  }
}
