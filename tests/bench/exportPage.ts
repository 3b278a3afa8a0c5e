import ExcelJS from 'exceljs';
import { makeSheetFile } from '../../src/commands/makeSheetFile.ts';
import type { Cell } from '../../src/domain/sheet.ts';

/* The page of the bench: the same rows through our worker and through exceljs, with the tasks that held the page up meanwhile. */

const columns = ['Enhet', 'Fokusområde', 'Suksessfaktor', 'Måleindikator', 'Periode', 'Resultat', 'Tall', 'Kommentar'];

function* rowsOf(count: number): Generator<readonly Cell[]> {
  for (let k = 0; k < count; k++)
    yield [
      `Enhet ${k % 57}`,
      `Fokusområde ${k % 5}`,
      `Suksessfaktor nummer ${k % 300}`,
      `Måleindikator nummer ${k % 900} <og> & slikt`,
      `2026-T${(k % 3) + 1}`,
      `${k % 100},5 %`,
      ((k * 37) % 1000) / 10,
      `Kommentar nummer ${k}`,
    ];
}

async function ours(count: number): Promise<number> {
  const sheets = [{ name: 'Resultater', columns: columns.map((heading) => ({ heading, width: 40 })), rows: rowsOf(count) }];
  return (await makeSheetFile({ form: 'xlsx', note: { title: 'Resultater', footer: '' }, sheets })).size;
}

async function theirs(count: number): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Resultater');
  sheet.columns = columns.map((header) => ({ header, width: 40 }));
  sheet.addRows([...rowsOf(count)].map((row) => [...row]));
  return (await workbook.xlsx.writeBuffer()).byteLength;
}

/** Milliseconds until the file is made, its bytes, and how many tasks of over 50 ms the page had. */
export type ExportCost = { readonly time: number; readonly bytes: number; readonly longTasks: number };

async function measure(side: 'ours' | 'theirs', count: number): Promise<ExportCost> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const long: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const begun = performance.now();
  const bytes = await (side === 'ours' ? ours(count) : theirs(count));
  const time = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { time, bytes, longTasks: long.length };
}

Object.assign(window, { measure });
