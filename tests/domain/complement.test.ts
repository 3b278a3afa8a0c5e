import { expect, test } from 'vitest';
import { complementMeasured, complementReading, complementRequirement } from '../../src/domain/complement.ts';
import { parseResult } from '../../src/domain/reading.ts';
import { parseTarget } from '../../src/domain/requirement.ts';
import { standingOfRow } from '../support/scorecardThings.ts';

const percent = { name: 'Nærvær', states: [], unitOfMeasurement: '%' };

test.each([
  ['Nærværsprosent', '%', 'presence'],
  ['Sjukefråvær', '%', 'absence'],
  ['Sykefravær, dager', 'dager', undefined],
  ['Innbyggertall', '%', undefined],
])('«%s» in %s measures %s', (name, unitOfMeasurement, measured) =>
  expect(complementMeasured({ name, unitOfMeasurement })).toBe(measured),
);

test('nærvær 92,5 % is sykefravær 7,5 %, to the decimal', () => {
  expect(complementReading(parseResult('92,5 %', percent))).toEqual({ kind: 'number', value: 7.5, unit: '%' });
  expect(complementReading(parseResult('Ikke målt', percent))).toEqual({ kind: 'notMeasured' });
});

test.each([
  ['minst 92,5 %', { kind: 'atMost', value: 7.5, strict: false, unit: '%' }],
  ['> 90 %', { kind: 'atMost', value: 10, strict: true, unit: '%' }],
  ['85-100 %', { kind: 'band', low: 0, high: 15, unit: '%' }],
  ['Økende', { kind: 'trend', rising: false }],
])('the target «%s» told as its opposite', (text, opposite) =>
  expect(complementRequirement(parseTarget(text, percent))).toEqual(opposite),
);

test('a unit gets the same mark whichever of the two it measures', () => {
  const presence = standingOfRow({
    indicator: { direction: 'higher' },
    target: '92,5 %',
    results: { 2016: '91 %', 2017: '93 %' },
  });
  const absence = standingOfRow({
    indicator: { direction: 'lower' },
    target: '7,5 %',
    results: { 2016: '9 %', 2017: '7 %' },
  });
  expect(absence.computed).toEqual(presence.computed);
});
