import { expect, test } from 'vitest';
import { findCards } from '../../../src/domain/import/findCards.ts';
import type { FoundCard } from '../../../src/domain/import/foundCard.ts';
import { textRows } from '../../../src/wire/tables/textRows.ts';
import { band2015, cellALine, laering2017, nynorsk, twoRowHeading, withSections, withStrokes } from './printedPages.ts';

const read = (text: string) => findCards(textRows(text));
function only(text: string): FoundCard {
  const { cards } = read(text);
  if (cards.length !== 1 || cards[0] === undefined) throw new Error(`${cards.length} cards`);
  return cards[0];
}
const rowsOf = ({ rows }: FoundCard) =>
  rows.map(({ successFactor, indicator, placements }) => [
    successFactor,
    indicator,
    ...(placements.length === 1 ? (placements[0] ?? []) : [placements.length]),
  ]);
const headingsOf = ({ columns }: FoundCard) => columns.map(({ kind, period }) => [kind, period ?? ''].join(' ').trim());

test('N3: of the 2017 page rows 1–3 and 6 are read as they stood, row 4 has four placements and row 5 six', () => {
  const card = only(laering2017);
  expect(card).toMatchObject({
    focusArea: 'Læring og fornying',
    mainGoal: 'Fremtidsrettet og lærende organisasjon',
    kind: 'shared',
    period: '2017',
  });
  expect(headingsOf(card)).toEqual(['target', 'result 2015', 'result 2016', 'result 2017']);
  expect(rowsOf(card)).toEqual([
    ['Effektive arbeidsprosesser', 'Optimalisering', '5', '6 nye tiltak', '6 nye tiltak', '5 nye tiltak'],
    ['Effektive arbeidsprosesser', 'Samhandling', '3', '3 nye tiltak', '3 nye tiltak', '7 nye tiltak'],
    ['Effektive arbeidsprosesser', 'Digitalisering', '10', '8 nye tiltak', '13 nye tiltak', '11 nye tiltak'],
    ['Kunnskapsbasert praksis og forbedringsarbeid', 'Innføre metodeverk', 4],
    ['Hensiktsmessig organisering', 'Innføre ny organisasjonsmodell', 6],
    ['Lærende og utviklings-orientert organisasjon', 'God forvaltningspraksis', '800', 'Ikke målt', '523', 'Ikke målt'],
  ]);
  expect(card.rows[3]?.placements).toEqual([
    ['Innført', 'I arbeid', 'Innført', ''],
    ['Innført', 'I arbeid', '', 'Innført'],
    ['Innført', '', 'I arbeid', 'Innført'],
    ['', 'Innført', 'I arbeid', 'Innført'],
  ]);
  expect(card.rows.map(({ printed }) => [printed?.change, printed?.level])).toEqual([
    ['holding', 'acceptable'],
    [undefined, 'desired'],
    ['holding', 'acceptable'],
    [undefined, 'desired'],
    ['holding', 'acceptable'],
    [undefined, undefined],
  ]);
});

test('N3: a band is the target and not three results, and the years that were blank are blank', () => {
  expect(rowsOf(only(band2015))).toEqual([
    ['God kvalitet', 'Brukertilfredshet internt i organisasjonen', '6,0 – 4,6', '', '', ''],
    ['God service', 'Brukertilfredshet internt i organisasjonen', '6,0 – 4,6', '', '', ''],
  ]);
});

test('columns stand in any order, in nynorsk too; the latest year is the report year', () => {
  const card = only(nynorsk);
  expect(card).toMatchObject({ focusArea: 'Tenester', mainGoal: 'Gode tenester til innbyggjarane', kind: 'own', period: '2023' });
  expect(headingsOf(card)).toEqual(['result 2023', 'result 2022', 'target']);
  expect(rowsOf(card)).toEqual([
    ['Nøgde brukarar', 'Brukarundersøking, heimetenesta', '4,9', 'Ikkje målt', '>= 4,5'],
    ['Nøgde brukarar', 'Svartid i dagar', '12', '14', '< 15'],
    ['Trygge tilsette', 'Sjukefråvær', '8,1 %', '7,9 %', '7,5 %'],
  ]);
  expect(card.rows.map(({ comment, printed }) => [comment, printed?.change, printed?.level])).toEqual([
    ['Ny undersøking i 2023', 'improved', 'desired'],
    [undefined, 'holding', undefined],
    [undefined, 'slipping', 'unacceptable'],
  ]);
});

test('strokes part cells, and a target’s own year is kept', () => {
  const card = only(withStrokes);
  expect(headingsOf(card)).toEqual(['result 2013', 'result 2014', 'target 2015']);
  expect(rowsOf(card)).toEqual([
    ['Arbeidsmiljø', 'Sykefravær - egenmeldt', '1,04%', '2,06 %', '< 4 %'],
    ['Arbeidsmiljø', 'Medarbeidertilfredshet', '5,3', 'Ikke målt', '> 5,3'],
    ['Økonomistyring', 'Økonomisk resultat', '96 %', '99 %', '100 %'],
  ]);
});

test('a section in a row of its own is what the rows after it stand under, and a footnote is none', () => {
  const { cards, classes } = read(withSections);
  expect(cards.map(rowsOf)).toEqual([
    [
      ['Samfunn', 'Innbyggertall', '21030', '21 086', '21.123', '21200'],
      ['Samfunn', 'Innbyggertilfredshet', 'Ikke målt', 'Ikke målt', 'Ikke målt', 'Ikke målt'],
      ['Organisasjon', 'Nærværsprosent', '91,9 %', '91,0 %', '91,9 %', '92,5 %'],
      ['Organisasjon', 'Tjenestene skal være innenfor lov; og forskrift', 'ja', 'ja', '***)ja', 'ja'],
    ],
  ]);
  expect(classes).toEqual(['outside', 'head', 'section', 'row', 'row', 'section', 'row', 'row', 'outside']);
});

test('cells that stand one a line are cut into rows, with tertials for periods', () => {
  const card = only(cellALine);
  expect(card).toMatchObject({ focusArea: 'Økonomi', period: '2024-T2' });
  expect(rowsOf(card)).toEqual([
    ['God styring', 'Avvik fra budsjett', '+/- 1 %', '-0,4 %', '0,9 %'],
    ['God styring', 'Antall avvik', '0', '3', '1'],
  ]);
});

test('years may stand in a second row of headings', () => {
  const card = only(twoRowHeading);
  expect(headingsOf(card)).toEqual(['target', 'result 2021', 'result 2022', 'result 2023']);
  expect(rowsOf(card)).toEqual([['Kvalitet', 'Tilfredshet', '4,5', '4,1', '', '4,6']]);
});

test('numbers in groups that have run together are cut so that they are of one size', () => {
  const card = only(`Suksessfaktor Måleindikator Resultatkrav 2013 2014 2015
Kulturliv Antall besøkende Økende 107 500 110 900 117 700
Bo Antall døgn avlastning 2 800 3 523 2 957 3 531
Bo Antall avvik 0 1 410 1 302 1 230`);
  expect(rowsOf(card)).toEqual([
    ['Kulturliv', 'Antall besøkende', 'Økende', '107 500', '110 900', '117 700'],
    ['Bo', 'Antall døgn avlastning', '2 800', '3 523', '2 957', '3 531'],
    ['Bo', 'Antall avvik', '0', '1 410', '1 302', '1 230'],
  ]);
});

test('«Ikke målt» printed once may be one cell over all the years: that is among the ways', () => {
  const [row] = only(`Suksessfaktor Måleindikator Resultatkrav 2013 2014 2015
God kvalitet Brukertilfredshet 6,0 – 4,6 Ikke målt etter felles mal`).rows;
  expect(row?.placements).toContainEqual(['6,0 – 4,6', ...Array<string>(3).fill('Ikke målt etter felles mal')]);
  expect(row?.placements).toHaveLength(4);
});

test('words nobody knows that have run into a name are named, and strokes put them right', () => {
  const head = 'Suksessfaktor Måleindikator Resultatkrav 2014 2015 2016\n';
  expect(only(`${head}Optimal struktur Antall nybygde barnehager 2 Ervervet tomt For-prosjekt I arbeid`).rows[0]?.trouble).toBe(
    'figuresInName',
  );
  expect(
    rowsOf(only(`${head}Optimal struktur | Antall nybygde barnehager | 2 | Ervervet tomt | For-prosjekt | I arbeid`)),
  ).toEqual([['Optimal struktur', 'Antall nybygde barnehager', '2', 'Ervervet tomt', 'For-prosjekt', 'I arbeid']]);
});

test('a formula is never taken for a text, and figures with signs are none', () => {
  const { cards } = read(
    [
      'Måleindikator\tResultatkrav\t2023',
      '=HYPERLINK("x";"y")\t5\t6',
      "A\t=cmd|'/C calc'!A0\t6",
      'B\t-21,0 %\t+ 3 mnd.',
      'C\t=< 5\t- 4',
    ].join('\n'),
  );
  expect(cards[0]?.rows.map(({ trouble }) => trouble)).toEqual(['formula', 'formula', undefined, undefined]);
});

test('a row with more values than columns is named, and one with fewer shows every way', () => {
  const { cards } = read(['Suksessfaktor\tMåleindikator\tKrav\t2022\t2023', 'A\tB\t1\t2\t3\t4', 'A\tC\t1\t2'].join('\n'));
  expect(cards[0]?.rows.map(({ trouble }) => trouble)).toEqual(['tooManyValues', undefined]);
  expect(cards[0]?.rows[1]?.placements).toEqual([
    ['1', '2', ''],
    ['1', '', '2'],
    ['', '1', '2'],
  ]);
});

test('text without a målekort has none', () => {
  expect(read('Referat fra møte\n1. Godkjenning\n2. Budsjett 2024\n\nResultatet ble godt.').cards).toEqual([]);
  expect(read('').cards).toEqual([]);
});
