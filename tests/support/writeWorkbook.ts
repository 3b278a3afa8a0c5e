import type { Sheet } from '../../src/domain/sheet.ts';
import { createWorkbook, type WorkbookNote } from '../../src/wire/workbook.ts';

/** The bytes of a workbook with these sheets. */
export async function writeWorkbook(sheets: readonly Sheet[], note: WorkbookNote): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const writer = createWorkbook(note, (bytes) => pieces.push(bytes));
  for (const { name, columns, rows } of sheets) {
    writer.beginSheet(name, columns);
    await writer.addRows([...rows]);
  }
  await writer.end();
  return new Uint8Array(Buffer.concat(pieces));
}
