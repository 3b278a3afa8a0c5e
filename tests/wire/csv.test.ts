import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOfText, type Cell } from '../../src/domain/sheet.ts';
import { rearmed } from '../../src/wire/activeText.ts';
import { csvHeading, csvRow } from '../../src/wire/csv.ts';
import { hostileText } from '../support/hostileText.ts';
import { readCsv } from '../support/readCsv.ts';

test('a CSV begins with a byte order mark, and has semicolons, decimal comma and whole lines', () => {
  const heading = csvHeading([
    { heading: 'Måleindikator', width: 10 },
    { heading: '2017', width: 10 },
  ]);
  expect(heading + csvRow(['Sykefravær; alle', 8.5]) + csvRow([undefined, -5.25])).toBe(
    '\uFEFFMåleindikator;2017\r\n"Sykefravær; alle";8,5\r\n–;-5,25\r\n',
  );
});

test('a reported minus five is a number, and minus five and a command is not', () => {
  expect(csvRow([cellOfText('-5,2'), cellOfText('-5,2 %'), cellOfText("-5+cmd|' /C calc'!A0")])).toBe(
    "-5,2;'-5,2 %;'-5+cmd|' /C calc'!A0\r\n",
  );
});

const plainNumber = /^-\d[\d \u00A0]*(,\d+)?$/;

test('R8: of 100 000 hostile texts no cell begins with what a spreadsheet takes for a formula, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, typed) => {
      const cells: readonly Cell[] = typed ? texts.map(cellOfText) : texts;
      const [read = []] = readCsv(csvRow(cells));
      expect(read.filter((cell) => /^[=+\-@\t\0\r\n＝＋－＠]/.test(cell) && !(typed && plainNumber.test(cell)))).toEqual([]);
      expect(read.map(rearmed)).toEqual(texts);
    }),
    { numRuns: 40_000 },
  );
});
