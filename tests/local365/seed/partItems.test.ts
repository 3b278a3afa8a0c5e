import { expect, test } from 'vitest';
import { kristiansundSeed } from '../../../src/local365/seed/kristiansund.ts';
import { itemsOf } from './itemsOf.ts';

const seed = kristiansundSeed();
const parts = itemsOf(seed, 'parts');
const indicators = itemsOf(seed, 'indicators');
const results = itemsOf(seed, 'results');
const valuesOf = (indicator: string, year: string) =>
  parts
    .filter(({ IndikatorNokkel, Periode }) => IndikatorNokkel === indicator && Periode === year)
    .map(({ Verdi }) => Number(String(Verdi).replace(',', '.')));
const resultOf = (indicator: string, year: string) =>
  results.find(({ IndikatorNokkel, Periode }) => IndikatorNokkel === indicator && Periode === year)?.Resultat;
const sumOf = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);

test('every part is demonstration, hangs on an indicator that is there, and has a key of its own', () => {
  expect(parts).toHaveLength(3 * 8 + 2 * 10);
  expect(new Set(parts.map(({ Nokkel }) => Nokkel)).size).toBe(parts.length);
  const keys = new Set(indicators.map(({ Nokkel }) => Nokkel));
  for (const { IndikatorNokkel, Demonstrasjon } of parts) {
    expect(keys.has(IndikatorNokkel)).toBe(true);
    expect(Demonstrasjon).toBe(true);
  }
});

test('Kommunekompasset has eight areas of 100 in 2019, 2021 and 2024, and they come to the total', () => {
  const kompass = 'demo-2026-laering-04';
  for (const year of ['2019', '2021', '2024']) {
    expect(valuesOf(kompass, year)).toHaveLength(8);
    expect(String(sumOf(valuesOf(kompass, year)))).toBe(resultOf(kompass, year));
  }
});

test('10-faktor has ten factors, and their mean is the result to its decimal', () => {
  for (const year of ['2024', '2026']) {
    const values = valuesOf('demo-2026-kultur-08', year);
    expect(values).toHaveLength(10);
    expect((sumOf(values) / 10).toFixed(1).replace('.', ',')).toBe(resultOf('demo-2026-kultur-08', year));
  }
});

test('the published 523 of 800 has no parts: nobody printed them', () => {
  expect(resultOf('krs-2017-laering-06', '2016')).toBe('523');
  expect(parts.filter(({ IndikatorNokkel }) => String(IndikatorNokkel).startsWith('krs-'))).toEqual([]);
});
