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
 * Makes a spreadsheet file in a worker, so that the page stays quick: it only hands over rows, a slice at a time, and waits for each
 * to be written before the next.
 */
export async function makeSheetFile({ form, note, sheets, onProgress }: SheetFile): Promise<Blob> {
  const worker = new Worker(new URL('./sheetWorker.ts', import.meta.url), { name: 'sheets' });
  try {
    let written = 0;
    await asked(worker, { kind: 'begin', form, note });
    for (const { name, columns, rows } of sheets) {
      await asked(worker, { kind: 'sheet', name, columns });
      for (const slice of slices(rows)) {
        await asked(worker, { kind: 'rows', rows: slice });
        onProgress?.((written += slice.length));
      }
    }
    const answer = await asked(worker, { kind: 'end' });
    if (answer.kind !== 'file') throw new Error('The worker ended without a file.');
    return answer.file;
  } finally {
    worker.terminate();
  }
}

function asked(worker: Worker, message: ToSheetWorker): Promise<FromSheetWorker> {
  return askWorker(worker, message);
}

/** As many rows at a time as take a few milliseconds to make, and no more than are quick to hand over. */
const slice = { milliseconds: 6, rows: 500 } as const;

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
