import { expect, test } from 'vitest';
import { parseTarget } from '../../src/domain/requirement.ts';
import type { Requirement } from '../../src/domain/target.ts';

const plain = { name: 'Sykefravær', states: [], unitOfMeasurement: undefined };
const number = (value: number, unit?: string): Requirement => ({ kind: 'number', value, unit });
const band = (low: number, high: number, unit?: string): Requirement => ({ kind: 'band', low, high, unit });
const atLeast = (value: number, strict: boolean, unit?: string): Requirement => ({ kind: 'atLeast', value, strict, unit });
const atMost = (value: number, strict: boolean, unit?: string): Requirement => ({ kind: 'atMost', value, strict, unit });

test.each<[string, Requirement]>([
  ['5', number(5)],
  ['100 %', number(100, '%')],
  ['-21,0 %', number(-21, '%')],
  ['2 800', number(2800)],
  ['2 km', number(2, 'km')],
  ['4 uker (28 dg)', number(4, 'uker')],
  ['5 (= 0 %)', number(5)],
  ['6,0 – 4,6', band(4.6, 6)],
  ['100-75 poeng', band(75, 100, 'poeng')],
  ['100 % - 85 %', band(85, 100, '%')],
  ['0-30', band(0, 30)],
  ['1 000 – 2 000', band(1000, 2000)],
  ['mellom 4 og 6', band(4, 6)],
  ['-5 – 5 %', band(-5, 5, '%')],
  ['≥ 92 %', atLeast(92, false, '%')],
  ['minst 5', atLeast(5, false)],
  ['> 4,5', atLeast(4.5, true)],
  ['>77,0%', atLeast(77, true, '%')],
  ['over 10', atLeast(10, true)],
  ['≤ 100 %', atMost(100, false, '%')],
  ['maks 3', atMost(3, false)],
  ['<9,0 %', atMost(9, true, '%')],
  ['+/- 2 mnd.', { kind: 'tolerance', by: 2, unit: 'mnd.' }],
  ['± 2', { kind: 'tolerance', by: 2, unit: undefined }],
  ['Minus 10 personer', { kind: 'change', by: -10, relative: false, unit: 'personer' }],
  ['Reduksjon på 5 %', { kind: 'change', by: -5, relative: true, unit: '%' }],
  ['Økning 3', { kind: 'change', by: 3, relative: false, unit: undefined }],
  ['Økende', { kind: 'trend', rising: true }],
  ['Aukande', { kind: 'trend', rising: true }],
  ['Reduksjon', { kind: 'trend', rising: false }],
  ['> lands-snitt', { kind: 'comparison', above: true, reference: 'lands-snitt' }],
  ['under landsgjennomsnittet', { kind: 'comparison', above: false, reference: 'landsgjennomsnittet' }],
  ['nivå som 2015', { kind: 'sameAs', period: '2015' as never }],
  ['ja', { kind: 'yesNo', value: true }],
  ['Innført', { kind: 'state', state: 'Innført' }],
  ['5,1/5,3', { kind: 'several', values: [5.1, 5.3], unit: undefined }],
  ['av 800', { kind: 'maximum', value: 800 }],
  ['800 (maks)', { kind: 'maximum', value: 800 }],
])('the target «%s»', (text, requirement) => expect(parseTarget(text, plain)).toEqual(requirement));

test.each([undefined, '', '–', 'Ikke målt'])('%j asks for nothing', (text) =>
  expect(parseTarget(text, plain)).toEqual({ kind: 'none' }),
);

test.each(['så mye som mulig', '> ', 'kr ,-', '5 eller 6', '2017-05-01'])('the target «%s» is unread', (text) =>
  expect(parseTarget(text, plain)).toEqual({ kind: 'unread' }),
);

test('the whole of the unit is a maximum and not a demand', () => {
  const indicator = { ...plain, unitOfMeasurement: 'poeng av 800' };
  expect(parseTarget('800', indicator)).toEqual({ kind: 'maximum', value: 800 });
  expect(parseTarget('520', indicator)).toEqual(number(520));
});

test('a percentage demanded of a reduction that is counted in persons is a change', () => {
  const reduction = { ...plain, name: 'Reduksjon i antall omsorgsovertakelser' };
  expect(parseTarget('> 10 %', reduction)).toEqual({ kind: 'change', by: -10, relative: true, unit: '%', strict: true });
  expect(parseTarget('> 10 %', { ...reduction, unitOfMeasurement: '%' })).toEqual(atLeast(10, true, '%'));
});
