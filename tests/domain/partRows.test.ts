import { expect, test } from 'vitest';
import { heightOf, isOffScale, parsePart } from '../../src/domain/part.ts';
import { partRowsOf, weakestPartsOf } from '../../src/domain/partRows.ts';
import type { Period } from '../../src/domain/period.ts';
import { withheldOf } from '../../src/domain/withheld.ts';
import { evaluated, ofFive, partOf, partsOf } from '../support/evaluationThings.ts';

const shown = (...given: Parameters<typeof evaluated>) =>
  evaluated(...given).map((each) => ({ ...each, withheld: withheldOf(each, 5) }));
const years = (...texts: readonly (readonly string[])[]) =>
  texts.flatMap((each, index) => partsOf(each, { period: String(2020 + 2 * index) as Period }));

test('E5: a part’s change is told by goodness, between the two latest evaluations that have it', () => {
  const rows = partRowsOf(shown(years(['40', '50', '60'], ['45', '50', '55']), {}), 'higher');
  expect(rows.map(({ change }) => change)).toEqual([
    { by: 5, since: '2020', movement: 'better' },
    { by: 0, since: '2020', movement: 'same' },
    { by: -5, since: '2020', movement: 'worse' },
  ]);
  const lower = partRowsOf(shown(years(['40'], ['45']), {}), 'lower');
  expect(lower[0]?.change).toMatchObject({ by: 5, movement: 'worse' });
  expect(partRowsOf(shown(years(['40'], ['45']), {}), undefined)[0]?.change).toMatchObject({ by: 5, movement: undefined });
});

test('E5: a part only earlier evaluations had stands last, and has no change to today', () => {
  const parts = [partOf('Gammel', '40', { period: '2020' as Period }), partOf('Ny', '50')];
  const rows = partRowsOf(shown(parts, {}), 'higher');
  expect(rows.map(({ name, cells, change }) => [name, cells.map((part) => part?.text), change])).toEqual([
    ['Ny', [undefined, '50'], undefined],
    ['Gammel', ['40', undefined], undefined],
  ]);
});

test('E6: a hidden part has no change, and is not named the weakest', () => {
  const parts = years(['40', '50', '60'], ['30', '50', '65']).map((part) => ({
    ...part,
    answers: part.name === 'A' && part.period === '2022' ? 4 : 20,
  }));
  const evaluations = shown(parts, {});
  const rows = partRowsOf(evaluations, 'higher');
  expect(rows.map(({ name, change }) => [name, change?.by])).toEqual([
    ['A', undefined],
    ['B', undefined],
    ['C', 5],
  ]);
  const [, latest] = evaluations;
  expect(latest && weakestPartsOf(latest, 'higher')).toEqual([]);
});

test('E5: the weakest part is found by goodness and by each part’s own scale; among equals all are named, and none where all are', () => {
  const weakest = (texts: readonly string[], direction: 'higher' | 'lower' | 'within') =>
    shown(partsOf(texts), {}).flatMap((each) => weakestPartsOf(each, direction).map(({ name }) => name));
  expect(weakest(['40', '30', '30'], 'higher')).toEqual(['B', 'C']);
  expect(weakest(['40', '30', '30'], 'lower')).toEqual(['A']);
  expect(weakest(['30', '30'], 'higher')).toEqual([]);
  expect(weakest(['30', '40'], 'within')).toEqual([]);
  const mixed = [partOf('Av hundre', '60'), partOf('Av fem', '3', { scale: ofFive, order: 2 })];
  expect(shown(mixed, {}).flatMap((each) => weakestPartsOf(each, 'higher').map(({ name }) => name))).toEqual(['Av fem']);
});

test('a part is read as a result is, and what its scale does not have is known', () => {
  expect(parsePart('4.125', ofFive)).toMatchObject({ kind: 'number', value: 4.125 });
  expect(parsePart('4,1', ofFive)).toMatchObject({ kind: 'number', value: 4.1 });
  expect(parsePart('Ikke målt', ofFive)).toEqual({ kind: 'notMeasured' });
  expect(isOffScale(partOf('A', '112'))).toBe(true);
  expect(isOffScale(partOf('A', '100'))).toBe(false);
  expect([heightOf(partOf('A', '3', { scale: ofFive })), heightOf(partOf('A', 'høyt'))]).toEqual([0.5, undefined]);
});
