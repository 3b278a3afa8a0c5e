// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOfText, type Cell } from '../../src/domain/sheet.ts';
import { hostileText } from '../support/hostileText.ts';
import { readWorkbook } from '../support/readWorkbook.ts';
import { writeWorkbook } from '../support/writeWorkbook.ts';

async function workbookOf(rows: readonly (readonly Cell[])[], names: readonly string[] = ['Målekort']) {
  const columns = Array.from({ length: Math.max(1, ...rows.map(({ length }) => length)) }, (_, index) => ({
    heading: `K${index}`,
    width: 12,
  }));
  const sheets = names.map((name) => ({ name, columns, rows }));
  return readWorkbook(await writeWorkbook(sheets, { title: 'Årsrapport', footer: 'Lest 22.11 & fra listene' }));
}

test('numbers are numbers, days are days, and texts are texts', async () => {
  const [, row = []] =
    (await workbookOf([[8.5, cellOfText('8,50 %'), { day: '2026-11-22' }, 'I arbeid', undefined, Number.NaN]])).get('Målekort') ??
    [];
  expect(row.map(({ kind, text }) => [kind, text])).toEqual([
    ['number', '8.5'],
    ['number', '8,50 %'],
    ['number', '46348'],
    ['text', 'I arbeid'],
    ['text', '–'],
    ['text', '–'],
  ]);
});

test('sheets have names Excel takes, each its own', async () => {
  const names = [...(await workbookOf([['x']], ['Mål/tiltak: [2026]', 'A'.repeat(40), 'A'.repeat(40), ''])).keys()];
  expect(names).toEqual(['Mål tiltak   2026', 'A'.repeat(31), `${'A'.repeat(29)} 2`, 'Ark']);
});

/** Half a pair is no character, and no file can hold it. */
const holdable = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

test('R8: of 40 000 hostile texts none becomes a formula, those that look like one are marked as text, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(hostileText, { minLength: 8, maxLength: 8 }), { minLength: 250, maxLength: 250 }),
      fc.boolean(),
      async (rows, typed) => {
        const book = await workbookOf(typed ? rows.map((row) => row.map(cellOfText)) : rows);
        const [, ...read] = book.get('Målekort') ?? [];
        const cells = read.flat();
        expect(cells.filter(({ formula }) => formula)).toEqual([]);
        expect(cells.filter(({ kind, text, quoted }) => kind === 'text' && /^[=+\-@\t\0\r\n]/.test(text) && !quoted)).toEqual([]);
        expect(cells.map(({ text }) => text)).toEqual(rows.flat().map(holdable));
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
}, 60_000);
