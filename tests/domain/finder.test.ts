import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFinder } from '../../src/domain/finder.ts';

const rows = ['Åpent bibliotek', 'Digital påmelding', 'Nytt\u00A0renhold på badet', 'Felles bil\u00ADlett'];

test('every word must be found, in any order, whatever the case, spaces and hyphens', () => {
  const find = createFinder(rows, (row) => row);
  expect(find('badet RENHOLD')).toEqual([rows[2]]);
  expect(find('nytt renhold')).toEqual([rows[2]]);
  expect(find('billett')).toEqual([rows[3]]);
  expect(find('biblio åpent')).toEqual([rows[0]]);
  expect(find('finnes ikke')).toEqual([]);
});

test('nothing asked for is everything', () => {
  expect(createFinder(rows, (row) => row)('  ')).toBe(rows);
});

test('whatever has been typed before, what is found is what a new finder finds', () => {
  const typed = fc.array(fc.stringMatching(/^[abå ]{0,4}$/), { maxLength: 8 });
  const texts = fc.array(fc.stringMatching(/^[abcå ]{0,8}$/), { maxLength: 12 });
  fc.assert(
    fc.property(texts, typed, (all, queries) => {
      const find = createFinder(all, (row) => row);
      for (const query of queries) expect(find(query)).toEqual(createFinder(all, (row) => row)(query));
    }),
  );
});
