import type { Cell, Sheet } from '../domain/sheet.ts';
import type { WorkbookNote } from '../wire/workbook.ts';
import { askWorker } from './askWorker.ts';
import type { SheetForm } from './fileWriter.ts';
import type { FromSheetWorker, ToSheetWorker } from './sheetWorker.ts';

/** What file to make. Rows are asked for as they are needed; `onProgress` hears how many have been written. */
export type SheetFile = {
  readonly form: SheetForm;
  readonly note: WorkbookNote;
  readonly sheets: readonly Sheet[];
  readonly onProgress?: (rows: number) => void;
};

/**
 * Makes a spreadsheet file in a worker, so that the page stays quick: it only hands over rows, a slice at a time. One slice is written
 * while the next is made, and no more are under way.
 */
export async function makeSheetFile({ onProgress, ...file }: SheetFile): Promise<Blob> {
  const worker = new Worker(/* webpackChunkName: "sheets" */ new URL('./sheetWorker.ts', import.meta.url), { name: 'sheets' });
  try {
    let handedOver = 0;
    let answer: Promise<FromSheetWorker> | undefined;
    for (const message of messagesOf(file)) {
      await answer;
      answer = askWorker(worker, message);
      if (message.kind === 'rows') onProgress?.((handedOver += message.rows.length));
    }
    const last = await answer;
    if (last?.kind !== 'file') throw new Error('The worker ended without a file.');
    return last.file;
  } finally {
    worker.terminate();
  }
}

function* messagesOf({ form, note, sheets }: Omit<SheetFile, 'onProgress'>): Generator<ToSheetWorker> {
  yield { kind: 'begin', form, note };
  for (const { name, columns, rows } of sheets) {
    yield { kind: 'sheet', name, columns };
    for (const some of slices(rows)) yield { kind: 'rows', rows: some };
  }
  yield { kind: 'end' };
}

/** As many rows at a time as take a few milliseconds to make, and no more than are quick to hand over. */
const slice = { milliseconds: 4, rows: 250 } as const;

function* slices(rows: Sheet['rows']): Generator<readonly (readonly Cell[])[]> {
  let some: (readonly Cell[])[] = [];
  let begun = performance.now();
  for (const row of rows) {
    some.push(row);
    if (some.length < slice.rows && performance.now() - begun < slice.milliseconds) continue;
    yield some;
    some = [];
    begun = performance.now();
  }
  if (some.length > 0) yield some;
}
