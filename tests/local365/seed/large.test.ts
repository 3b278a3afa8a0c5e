import { expect, test } from 'vitest';
import { kristiansundSeed } from '../../../src/local365/seed/kristiansund.ts';
import { kristiansundWithResults } from '../../../src/local365/seed/kristiansundWithResults.ts';
import { largeSeed } from '../../../src/local365/seed/large.ts';
import type { TenantSeed } from '../../../src/local365/seed/tenantSeed.ts';
import { faultsOf } from './faultsOf.ts';
import { itemsOf, type Item } from './itemsOf.ts';

const resultCount = itemsOf(kristiansundSeed(), 'results').length;
const faultsIn = (seed: TenantSeed) => seed.sites.flatMap(({ lists }) => lists.flatMap(faultsOf));
const orphansIn = (seed: TenantSeed): Item[] => {
  const units = itemsOf(seed, 'units');
  const codes = new Set(units.map(({ Kode }) => Kode));
  const cards = new Set(itemsOf(seed, 'scorecards').map(({ Nokkel }) => Nokkel));
  const indicators = itemsOf(seed, 'indicators');
  const keys = new Set(indicators.map(({ Nokkel }) => Nokkel));
  return [
    ...units.filter(({ Overordnet }) => Overordnet !== undefined && !codes.has(Overordnet)),
    ...indicators.filter(({ MalekortNokkel, EnhetKode }) => !cards.has(MalekortNokkel) || !codes.has(EnhetKode)),
    ...itemsOf(seed, 'targets').filter(({ IndikatorNokkel }) => !keys.has(IndikatorNokkel)),
    ...itemsOf(seed, 'results').filter(({ IndikatorNokkel, EnhetKode }) => !keys.has(IndikatorNokkel) || !codes.has(EnhetKode)),
  ];
};

test.each([0, 1, 7, 99, 101, 2_503])(
  'a tenant with %i invented results has exactly those more, all well formed and in their places',
  (rows) => {
    const seed = largeSeed(rows);
    expect(itemsOf(seed, 'results')).toHaveLength(resultCount + rows);
    expect(faultsIn(seed)).toEqual([]);
    expect(orphansIn(seed)).toEqual([]);
  },
);

test('the same number gives the same rows, and a list can be gone through twice', () => {
  const seed = largeSeed(250);
  expect(itemsOf(seed, 'results')).toEqual(itemsOf(largeSeed(250), 'results'));
  expect(itemsOf(seed, 'results')).toEqual(itemsOf(seed, 'results'));
});

test('invented results look like measurements: spread out, and a few not measured', () => {
  const invented = itemsOf(largeSeed(2_000), 'results')
    .slice(resultCount)
    .map(({ Resultat }) => String(Resultat));
  expect(new Set(invented).size).toBeGreaterThan(300);
  expect(invented.filter((text) => text === 'Ikke målt').length).toBeGreaterThan(50);
  expect(invented.filter((text) => text === 'Ikke målt').length).toBeLessThan(200);
});

test.each([1, 7, 50, 5_000])('a fuller Kristiansund has %i results more, and not one of them in KRS or Kultur', (count) => {
  const seed = kristiansundWithResults(count);
  expect(itemsOf(seed, 'results')).toHaveLength(resultCount + count);
  expect(faultsIn(seed)).toEqual([]);
  expect(orphansIn(seed)).toEqual([]);
  for (const code of ['KRS', 'KRS-KULTUR'])
    for (const list of ['results', 'indicators', 'targets', 'scorecards'] as const)
      expect(itemsOf(seed, list).filter(({ EnhetKode }) => EnhetKode === code)).toEqual(
        itemsOf(kristiansundSeed(), list).filter(({ EnhetKode }) => EnhetKode === code),
      );
});
