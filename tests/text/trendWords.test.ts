import { expect, test } from 'vitest';
import { indicatorSeriesOf } from '../../src/domain/indicatorSeries.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import { textsOf } from '../../src/text/texts.ts';
import { trendWords } from '../../src/text/trendWords.ts';
import { indicatorOf, resultOf, targetFrom } from '../support/scorecardThings.ts';

function told(
  more: Partial<Indicator>,
  target: string,
  results: Readonly<Record<string, string>>,
  language: 'nb' | 'nn' | 'en' = 'nb',
) {
  const indicator = indicatorOf(more);
  const records = {
    units: [],
    scorecards: [],
    indicators: [indicator],
    targets: [targetFrom(indicator, '2010', target)],
    results: Object.entries(results).map(([year, text]) => resultOf(indicator, year, text)),
  };
  return trendWords(indicatorSeriesOf(indicator, records, 'KRS' as UnitCode), textsOf(language));
}

test('A4: sick leave that rises is told as worse, and one that falls as better', () => {
  const sickLeave = { direction: 'lower', unitOfMeasurement: '%' } as const;
  expect(told(sickLeave, '8,5 %', { 2017: '9,6', 2018: '10,2' })).toBe(
    'Utvikling fra 2017 til 2018. 2017: 9,6. 2018: 10,2. Dårligere.',
  );
  expect(told(sickLeave, '8,5 %', { 2017: '9,6', 2018: '8,2' }, 'nn')).toBe(
    'Utvikling frå 2017 til 2018. 2017: 9,6. 2018: 8,2. Betre.',
  );
});

test('a year that was not measured is told apart; a blank one is not mentioned, and one measurement is no development', () => {
  expect(told({}, '800', { 2015: 'Ikke målt', 2016: '523', 2017: '' })).toBe('Målt i 2016. 2016: 523. Ikke målt: 2015.');
  expect(told({}, '10', { 2016: 'Ikke målt' }, 'en')).toBe('Nothing to draw yet.');
});

test('of many measurements the latest six are read out', () => {
  const years = Object.fromEntries(Array.from({ length: 12 }, (_, year) => [String(2005 + year), String(year)]));
  expect(told({}, '10', years).match(/\d{4}: /g)).toEqual(['2011: ', '2012: ', '2013: ', '2014: ', '2015: ', '2016: ']);
});
