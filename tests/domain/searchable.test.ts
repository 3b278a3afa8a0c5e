import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasWords, searchable, searchWords } from '../../src/domain/searchable.ts';

test.each([
  ['capital æøå', 'ØKONOMI, ÆRLIGHET OG ÅPENHET', 'økonomi, ærlighet og åpenhet'],
  ['å as two characters', 'A\u030Apenhet', 'åpenhet'],
  ['no-break spaces', '53\u00A0625\u202F% av\u00A0alle', '53 625 % av alle'],
  ['a hyphen and one that does not break', 'e\u2010post og e\u2011post', 'e-post og e-post'],
  ['dashes and minus', 'barn – familie — helse −1', 'barn - familie - helse -1'],
  ['soft hyphens and zero-width', 'helse\u00ADinnovasjon\u200Bs\uFEFFenter', 'helseinnovasjonsenter'],
  ['line breaks', ' Barn\n  og\tunge ', 'barn og unge'],
])('F10 search does not mind %s', (_, written, sought) => {
  expect(searchable(written)).toBe(sought);
});

test('F10 æ, ø and å stay letters of their own: «sor» does not find «sør»', () => {
  expect(hasWords(searchWords('sor'), searchable('Sør'))).toBe(false);
});

test('F10 every word must be found, in whichever text', () => {
  const texts = [searchable('Kultur'), searchable('Sykefravær')];
  expect(hasWords(searchWords('SYKEFRAVÆR  kul'), ...texts)).toBe(true);
  expect(hasWords(searchWords('sykefravær helse'), ...texts)).toBe(false);
  expect(hasWords(searchWords('\u00A0'), ...texts)).toBe(true);
});

test('F10 what is searchable stays as it is when it is made so again, and a text is found by itself in any case', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'Ø', 'å', 'A\u030A', ' ', '\u00A0', '\u2011', '\u00AD', '-', 'é', 'I', '1'),
  });
  fc.assert(
    fc.property(text, (written) => {
      const once = searchable(written);
      expect(searchable(once)).toBe(once);
      expect(hasWords(searchWords(written.toUpperCase()), once)).toBe(true);
    }),
    { seed: 11, numRuns: 500 },
  );
});
