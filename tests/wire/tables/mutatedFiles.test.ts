import fc from 'fast-check';
import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { readCards } from '../../../src/commands/readCards.ts';
import { findCards } from '../../../src/domain/import/findCards.ts';
import { readTables } from '../../../src/wire/tables/fileTables.ts';
import { laering2017, nynorsk, withSections, withStrokes, cellALine } from '../../domain/import/printedPages.ts';
import { mutated, mutations, printedParts } from './mutations.ts';
import { workbookFiles, workbookOf } from './workbooks.ts';

/* Nothing a person can hand over may throw or hang: it is read, or refused with a reason, and every row is taken for something. */

const seed = 20261122;
const judged = (bytes: Uint8Array, name: string) => readCards({ kind: 'file', name, bytes }, []).kind;
const answers = ['cards', 'refused'];

test('R9: 2 000 workbooks with bytes changed, lost or doubled: each is read or refused', () => {
  const whole = workbookOf(printedParts);
  let refused = 0;
  fc.assert(
    fc.property(mutations, (changes) => {
      if (judged(mutated(whole, changes), 'a.xlsx') === 'refused') refused += 1;
    }),
    { seed, numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(100);
});

test('R9: 500 workbooks whose XML is changed inside a whole ZIP: each is read or refused', () => {
  const files = workbookFiles(printedParts);
  const names = Object.keys(files);
  fc.assert(
    fc.property(fc.constantFrom(...names), mutations, (name, changes) => {
      const changed: Zippable = { ...files, [name]: mutated(files[name] as Uint8Array, changes) };
      expect(answers).toContain(judged(zipSync(changed, { level: 1 }), 'a.xlsx'));
    }),
    { seed, numRuns: 500 },
  );
});

test('R9: 600 text files changed, in any encoding: each is read or refused', () => {
  const pages = [laering2017, nynorsk, withSections, withStrokes, cellALine].map((page) => strToU8(page));
  fc.assert(
    fc.property(fc.constantFrom(...pages), mutations, fc.boolean(), (page, changes, latin) => {
      const bytes = mutated(page, changes);
      expect(answers).toContain(
        judged(latin ? Uint8Array.from(strFromU8(bytes, true), (letter) => letter.charCodeAt(0)) : bytes, 'a.csv'),
      );
    }),
    { seed, numRuns: 600 },
  );
});

const bit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...laering2017.split(/(\s+)/), ...nynorsk.split(/(\s+)/)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '\t',
      '\n',
      ';',
      '|',
      '"',
      ',',
      '–',
      '1 000',
      '6,0 – 4,6',
      '100 %',
      'Ikke målt',
      'Innført',
      '=1+1',
      '2017',
      'Resultat 2017',
      'Måleindikator',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<table>',
      '<tr>',
      '<td rowspan=3>',
      '</table>',
      '<td colspan=999>',
      '<!--',
      '<script>',
      '&#x110000;',
      '&amp',
      '<a "',
      "<b '>",
    ),
  },
);

test('R7: 4 000 pasted texts of bits of pages: none throws, and every row is taken for something', () => {
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 60 }), fc.boolean(), (bits, asHtml) => {
      const text = bits.join(asHtml ? '' : ' ');
      const read = readTables({ kind: 'paste', text, html: asHtml ? text : undefined });
      if (!read.ok) return;
      for (const { rows: source } of read.tables) {
        const { classes, cards } = findCards(source);
        expect(classes).toHaveLength(source.length);
        for (const { rows: found, columns } of cards)
          for (const { placements } of found) for (const placement of placements) expect(placement).toHaveLength(columns.length);
      }
    }),
    { seed, numRuns: 4000 },
  );
});

test('R7: what is made to take long does not: long lines of numbers, thousands of lines, a quote that never ends', () => {
  const head = 'Suksessfaktor Måleindikator Resultatkrav 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022\n';
  for (const text of [
    `${head}A B ${'1 '.repeat(380)}`,
    `${head}A B ${'1 000 '.repeat(180)}`,
    `${head}${'Ikke målt '.repeat(150)}\n`.repeat(5),
    `${head}${'Navn på noe 1 000 2 000 3 000 4 000\n'.repeat(300)}`,
    `Måleindikator\tKrav\t2017\n${'"a\t'.repeat(20_000)}`,
    `Suksessfaktor\nMåleindikator\nKrav\n2017\n${'Navn\n5\n6\n'.repeat(400)}`,
    `${'Resultat 2017\n'.repeat(1000)}`,
  ])
    expect(readCards({ kind: 'paste', text, html: undefined }, []).kind).toBe('cards');
});
