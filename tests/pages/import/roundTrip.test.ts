// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCards, type Handed, type ReadCard } from '../../../src/commands/readCards.ts';
import { nameOf } from '../../../src/domain/import/rowNames.ts';
import { blankCell, cellsOf, writtenCell, type ReportRow, type ReportTable } from '../../../src/domain/reportTable.ts';
import { cellOfText } from '../../../src/domain/sheet.ts';
import { noChoices } from '../../../src/pages/import/importChoices.ts';
import { importView } from '../../../src/pages/import/importView.ts';
import { basisOfUnit } from '../../../src/pages/report/reportBasis.ts';
import { workbookSheets } from '../../../src/pages/report/reportSheets.ts';
import { reportView } from '../../../src/pages/report/reportView.ts';
import { textsOf, type Language } from '../../../src/text/texts.ts';
import { csvHeading, csvRow } from '../../../src/wire/csv.ts';
import { reportHtml } from '../../../src/wire/reportHtml.ts';
import { writeWorkbook } from '../../support/writeWorkbook.ts';
import { seededMunicipality, seededPage } from '../seededPage.ts';

const { scorecards, indicators } = seededMunicipality();
const cards = scorecards.filter(({ id }) => indicators.some(({ scorecardId }) => scorecardId === id));
const reports = [...new Map(cards.map(({ unitCode, period }) => [`${unitCode} ${period}`, { unitCode, period }])).values()];

/** The three forms in which the målekort of a unit and year leave. */
async function exported({ unitCode, period }: (typeof reports)[number], language: Language) {
  const texts = textsOf(language);
  const page = seededPage(unitCode);
  const basis = basisOfUnit(page, { unit: page.unit, period, narratives: [] }, texts);
  const sheets = workbookSheets(basis, { title: 'Årsrapport', notes: [] }, texts);
  const [first] = sheets;
  const csv = first === undefined ? '' : csvHeading(first.columns) + [...first.rows].map(csvRow).join('');
  const forms: Readonly<Record<string, Handed>> = {
    xlsx: { kind: 'file', name: 'rapport.xlsx', bytes: await writeWorkbook(sheets, { title: 'Årsrapport', footer: '' }) },
    csv: { kind: 'file', name: 'rapport.csv', bytes: new TextEncoder().encode(csv) },
    html: { kind: 'paste', text: '', html: reportHtml(reportView(basis, '2026-11-22', texts)) },
  };
  return { page, tables: basis.units.flatMap((unit) => unit.tables).filter(({ rows }) => rows.length > 0), forms, texts };
}

function cardsOf(handed: Handed): readonly ReadCard[] {
  const read = readCards(handed, []);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.refusal));
  return read.cards;
}

/** A card's rows as the report prints them, for the periods its table has. */
function rowsBack(card: ReadCard, { periods }: ReportTable) {
  return card.rows.map(({ successFactor, indicator, placements }) => {
    const [cells = []] = placements;
    const at = (kind: string, period?: string) =>
      writtenCell(
        cells[card.columns.findIndex((column) => column.kind === kind && (period === undefined || column.period === period))],
      );
    return [writtenCell(successFactor), writtenCell(indicator), at('target'), ...periods.map((period) => at('result', period))];
  });
}

test.each(reports)(
  'N3: exporting $unitCode $period and bringing it in again gives the same rows, and changes nothing',
  async (report) => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { page, tables, forms, texts } = await exported(report, language);
      for (const [form, handed] of Object.entries(forms)) {
        const found = cardsOf(handed);
        expect(found.length, form).toBe(tables.length);
        const view = importView(found, noChoices, { page, unit: page.unit, period: report.period }, texts);
        tables.forEach((table, index) => {
          const card = found[index];
          expect(view.cards[index]?.focusArea, form).toBe(table.scorecard.focusArea);
          expect(card && rowsBack(card, table), `${form} ${language}`).toEqual(
            table.rows.map((row) => {
              const [factor = '', indicator = '', ...rest] = cellsOf(row).slice(0, -1);
              return [
                writtenCell(nameOf(factor)),
                writtenCell(nameOf(indicator)),
                ...rest.map((cell) => (cell === '-' ? blankCell : cell)),
              ];
            }),
          );
        });
        if (language !== 'nb') continue;
        const changed = view.cards
          .flatMap(({ groups }) => groups)
          .flatMap(({ title, lines }) => lines.map(({ what, from, to, published }) => [title, what, from, to, published]));
        expect(changed, form).toEqual([]);
        expect(view.counts.unchanged).toBeGreaterThan(0);
      }
    }
  },
);

const name = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,12}( [a-zæøå/,-]{1,10}){0,4}$/).map((text) => text.replace(/[ ,/-]+$/, ''));
const value = fc.oneof(
  fc.constantFrom(
    blankCell,
    'Ikke målt',
    'Innført',
    'I arbeid',
    'ja',
    '6,0 – 4,6',
    '0-30',
    '> 4,5',
    '+/- 2 mnd.',
    '-21,0 %',
    '98 % (37 av 39)',
    '5,1/5,3',
    'Ervervet tomt; kjøpt',
    '«Nei»',
  ),
  fc.integer({ min: 0, max: 200_000 }).map((number) => number.toLocaleString('nb-NO')),
  fc.float({ min: -99, max: 99, noNaN: true }).map((number) => `${number.toFixed(1).replace('.', ',')} %`),
);
const rows: fc.Arbitrary<readonly ReportRow[]> = fc.uniqueArray(
  fc.record({
    successFactor: name,
    indicator: name,
    target: value,
    results: fc.tuple(value, value, value),
    change: fc.constantFrom(blankCell, 'Strek, akseptabelt resultat', 'Ønsket resultat'),
  }),
  { minLength: 1, maxLength: 8, selector: ({ successFactor, indicator }) => `${successFactor} ${indicator}`.toLowerCase() },
);
const heading = [
  'Suksessfaktor (delmål)',
  'Måleindikator',
  'Resultatkrav',
  'Resultat 2015',
  'Resultat 2016',
  'Resultat 2017',
  'Endring fra sist måling',
];

test('N3: whatever the rows say, they come back from text with tabs, from CSV and from HTML as they were', () => {
  const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  fc.assert(
    fc.property(rows, (printed) => {
      const cells = [heading, ...printed.map(cellsOf)];
      const tabs: Handed = { kind: 'paste', text: cells.map((row) => row.join('\t')).join('\n'), html: undefined };
      const html: Handed = {
        kind: 'paste',
        text: '',
        html: `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
      };
      const csv: Handed = {
        kind: 'file',
        name: 'a.csv',
        bytes: new TextEncoder().encode(cells.map((row) => csvRow(row.map(cellOfText))).join('')),
      };
      for (const handed of [tabs, html, csv]) {
        const [card] = cardsOf(handed);
        const back = card?.rows.map(({ successFactor, indicator, placements }) => [
          successFactor,
          indicator,
          ...(placements[0] ?? []).map(writtenCell),
        ]);
        expect(back).toEqual(
          printed.map(({ successFactor, indicator, target, results }) => [successFactor, indicator, target, ...results]),
        );
      }
    }),
    { seed: 20261122, numRuns: 150 },
  );
});
