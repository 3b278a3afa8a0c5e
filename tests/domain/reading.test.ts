import { expect, test } from 'vitest';
import { parseResult } from '../../src/domain/reading.ts';

const plain = { states: [], unitOfMeasurement: undefined };

test.each([
  ['6 nye tiltak', 6, 'nye tiltak'],
  ['523', 523, undefined],
  ['0', 0, undefined],
  ['9,6', 9.6, undefined],
  ['4.9', 4.9, undefined],
  ['93,6 %', 93.6, '%'],
  ['1,04%', 1.04, '%'],
  ['93,6\u00A0%', 93.6, '%'],
  ['95 prosent', 95, '%'],
  ['107 500', 107500, undefined],
  ['138\u00A0000', 138000, undefined],
  ['138\u2009000', 138000, undefined],
  ['1\u202F234\u202F567,5', 1234567.5, undefined],
  ['53.625', 53625, undefined],
  ['1.234.567', 1234567, undefined],
  ['1.234,5', 1234.5, undefined],
  ['1,234.5', 1234.5, undefined],
  ['0.625', 0.625, undefined],
  ['12.345 %', 12.345, '%'],
  ['20794', 20794, undefined],
  ['-21 %', -21, '%'],
  ['−0,30 %', -0.3, '%'],
  ['–4,5 %', -4.5, '%'],
  ['+ 3 mnd.', 3, 'mnd.'],
  ['Minus 10 personer', -10, 'personer'],
  ['34,9 poeng', 34.9, 'poeng'],
  ['0,15 km', 0.15, 'km'],
  ['200 m²', 200, 'm²'],
  ['kr 500,-', 500, 'kr'],
  ['40 mill. kroner', 40, 'mill. kroner'],
  ['ca. 14', 14, undefined],
  ['12 per 1000 innbyggere', 12, 'per 1000 innbyggere'],
  ['92,5 % *', 92.5, '%'],
  ['92,5 % ¹⁾', 92.5, '%'],
  ['Ingen avvik', 0, undefined],
])('«%s» is a number', (text, value, unit) => expect(parseResult(text, plain)).toEqual({ kind: 'number', value, unit }));

test.each([
  ['98 % (37 av 39)', 98, '%', 37, 39],
  ['80 % (8 av 10)', 80, '%', 8, 10],
  ['523 av 800', 523, undefined, 523, 800],
  ['37 av 39 ledere', 37, 'ledere', 37, 39],
  ['1 av 5 (20 %)', 20, '%', 1, 5],
])('«%s» says of how many', (text, value, unit, part, whole) =>
  expect(parseResult(text, plain)).toEqual({ kind: 'number', value, unit, share: { part, whole } }),
);

test.each([
  ['Innført', 'Innført'],
  ['I arbeid', 'I arbeid'],
  ['I\u00A0arbeid ', 'I arbeid'],
  ['innført.', 'Innført'],
  ['Ikkje starta', 'Ikke startet'],
])('«%s» is one of the usual states', (text, state) => expect(parseResult(text, plain)).toEqual({ kind: 'state', state }));

test("a municipality's own states are read as it spells them, layout hyphens or not", () => {
  const indicator = { states: ['Ervervet tomt', 'Forprosjekt', 'I arbeid', 'Ferdig'], unitOfMeasurement: undefined };
  expect(parseResult('For-prosjekt', indicator)).toEqual({ kind: 'state', state: 'Forprosjekt' });
  expect(parseResult('Innført', indicator)).toEqual({ kind: 'unread' });
});

test.each([
  ['ja', true],
  ['***)ja', true],
  ['Nei', false],
])('«%s» is yes or no', (text, value) => expect(parseResult(text, plain)).toEqual({ kind: 'yesNo', value }));

test('two values in one cell are both kept', () => {
  expect(parseResult('5,1/5,3', plain)).toEqual({ kind: 'several', values: [5.1, 5.3], unit: undefined });
});

test.each(['Ikke målt', 'Ikke målt etter felles mal', 'Ikkje målt', 'ikke målt i 2017'])('«%s» is not measured', (text) =>
  expect(parseResult(text, plain)).toEqual({ kind: 'notMeasured' }),
);

test.each([undefined, '', ' ', '\u00A0', '-', '–', ' — '])('%j is blank', (text) =>
  expect(parseResult(text, plain)).toEqual({ kind: 'blank' }),
);

test.each([
  'kr ,-',
  'Ervervet tomt',
  'mange',
  'Ingen',
  '8/10',
  '50-60',
  '5 ikke målt',
  'Ikke målt, men 4,2',
  '17.09.2010',
  '2015 523',
  '12 34',
  '1e5',
  '4,2,1',
  '--5',
  '5 og 6',
  'NaN',
  'Infinity',
])('«%s» is unread, and never zero', (text) => expect(parseResult(text, plain)).toEqual({ kind: 'unread' }));

test('a point before three digits is a decimal point where the indicator is a percentage or on a scale', () => {
  expect(parseResult('4.125', { states: [], unitOfMeasurement: 'skala 1–6' })).toEqual({
    kind: 'number',
    value: 4.125,
    unit: undefined,
  });
});
