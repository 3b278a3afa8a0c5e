import { expect, test } from 'vitest';
import { demandOf } from '../../src/domain/demand.ts';
import { parseTarget } from '../../src/domain/requirement.ts';
import type { Reading } from '../../src/domain/result.ts';

const number = (value: number): Reading => ({ kind: 'number', value, unit: undefined });
const demanded = (text: string, unit?: string, name = 'Ventelister') =>
  demandOf(parseTarget(text, { name, states: [], unitOfMeasurement: unit }), unit, {
    previous: number(40),
    readingOf: (period) => (period === '2015' ? number(21) : undefined),
  });

test.each([
  ['8,0 %', '%', { kind: 'values', values: [8] }],
  ['> 4,5', undefined, { kind: 'values', values: [4.5] }],
  ['5,1/5,3', undefined, { kind: 'values', values: [5.1, 5.3] }],
  ['6,0 – 4,6', undefined, { kind: 'band', low: 4.6, high: 6 }],
  ['+/- 2 mnd.', undefined, { kind: 'band', low: -2, high: 2 }],
  ['av 800', undefined, { kind: 'maximum', value: 800 }],
  ['nivå som 2015', undefined, { kind: 'values', values: [21] }],
  ['Minus 10 personer', undefined, { kind: 'values', values: [30] }],
  ['Reduksjon på 5 %', undefined, { kind: 'values', values: [38] }],
] as const)('«%s» is laid beside the results', (text, unit, demand) => {
  expect(demanded(text, unit)).toEqual(demand);
});

test.each(['Innført', 'ja', 'Økende', '> lands-snitt', 'nivå som 2011', '', 'så godt som mulig'])(
  '«%s» is no number to draw',
  (text) => {
    expect(demanded(text)).toBeUndefined();
  },
);

test('a target in weeks is not laid beside results in percent', () => {
  expect(demandOf({ kind: 'number', value: 4, unit: 'uker' }, '%', { previous: undefined, readingOf: () => undefined })).toBe(
    undefined,
  );
});

test('a change counts from nothing where nothing was measured before', () => {
  const change = { kind: 'change', by: -10, relative: false, unit: undefined } as const;
  expect(demandOf(change, undefined, { previous: undefined, readingOf: () => undefined })).toBeUndefined();
});
