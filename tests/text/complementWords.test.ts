import { expect, test } from 'vitest';
import { complementWords } from '../../src/text/complementWords.ts';
import { textsOf, type Language } from '../../src/text/texts.ts';
import { standingOfRow } from '../support/scorecardThings.ts';

const told = (
  name: string,
  cells: { readonly target: string; readonly result: string; readonly unit?: string },
  language: Language = 'nb',
) =>
  complementWords(
    standingOfRow({
      indicator: { name, unitOfMeasurement: cells.unit ?? '%' },
      target: cells.target,
      results: { 2017: cells.result },
    }),
    textsOf(language),
  );

test('nærvær is told as sykefravær, and the other way, in each language', () => {
  const presence = { target: '92,5 %', result: '93 %' };
  expect(told('Nærvær', presence)).toBe('Som sykefravær: 7\u00A0% (krav 7,5\u00A0%).');
  expect(told('Nærvær', presence, 'nn')).toBe('Som sjukefråvær: 7\u00A0% (krav 7,5\u00A0%).');
  expect(told('Sykefravær', { target: '8,5 %', result: '10,2' }, 'en')).toBe('As attendance: 89,8\u00A0% (target 91,5\u00A0%).');
});

test('nothing is said of what has no opposite, is no percentage or has no number', () => {
  expect(told('Brukertilfredshet', { target: '80 %', result: '79 %' })).toBeUndefined();
  expect(told('Sykefravær', { target: '10', result: '12', unit: 'dager' })).toBeUndefined();
  expect(told('Sykefravær', { target: '8,5 %', result: 'Ikke målt' })).toBeUndefined();
});
