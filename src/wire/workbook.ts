import { Zip } from 'fflate';
import type { Cell, Sheet } from '../domain/sheet.ts';
import { DeflatedEntry } from './DeflatedEntry.ts';
import { rowXml, sheetEnd, sheetStart } from './sheetXml.ts';
import { sheetName } from './sheetName.ts';
import { workbookParts } from './workbookParts.ts';
import { createLooks } from './workbookStyles.ts';

/** Takes sheets and rows one after another, and holds no more of them than is being written for whoever waits for each to be done. */
export type SheetWriter = {
  readonly beginSheet: (name: string, columns: Sheet['columns']) => void;
  readonly addRows: (rows: readonly (readonly Cell[])[]) => Promise<void>;
  /** Done when the last byte has been given. */
  readonly end: () => Promise<void>;
};

/** What is said of a whole workbook: its title, and what stands at the foot of every page. */
export type WorkbookNote = { readonly title: string; readonly footer: string };

const batch = 1 << 16;

/** Writes an Excel workbook (.xlsx) as it comes. Cells are numbers, days or text; there is no way to write a formula. */
export function createWorkbook({ title, footer }: WorkbookNote, onBytes: (bytes: Uint8Array) => void): SheetWriter {
  const encoder = new TextEncoder();
  const looks = createLooks();
  const sheetNames: string[] = [];
  const files: DeflatedEntry[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    onBytes(bytes);
  });
  let open: { readonly file: DeflatedEntry; readonly columns: Sheet['columns']; text: string; rows: number } | undefined;

  const addFile = (name: string): DeflatedEntry => {
    const file = new DeflatedEntry(name);
    files.push(file);
    zip.add(file);
    file.push(encoder.encode('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'));
    return file;
  };
  const closeSheet = () => {
    if (open === undefined) return;
    open.file.push(encoder.encode(open.text + sheetEnd(open.columns, open.rows, footer)), true);
    open = undefined;
  };

  return {
    beginSheet: (name, columns) => {
      closeSheet();
      const count = sheetNames.push(sheetName(name, sheetNames));
      open = { file: addFile(`xl/worksheets/sheet${count}.xml`), columns, text: sheetStart(columns), rows: 1 };
    },
    addRows: async (rows) => {
      if (open === undefined) throw new Error('Rows came before their sheet.');
      for (const cells of rows) {
        open.rows += 1;
        open.text += rowXml(cells, open.rows, { columns: open.columns, lookOf: looks.ofFormat });
        if (open.text.length < batch) continue;
        open.file.push(encoder.encode(open.text));
        open.text = '';
      }
      await open.file.ready;
    },
    end: async () => {
      closeSheet();
      for (const [name, xml] of workbookParts({ title, sheetNames, styles: looks.xml() }))
        addFile(name).push(encoder.encode(xml), true);
      zip.end();
      await Promise.all(files.map(({ finished }) => finished));
    },
  };
}
