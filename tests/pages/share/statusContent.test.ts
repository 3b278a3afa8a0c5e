import { expect, test } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import { statusContent } from '../../../src/pages/share/statusContent.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { seededPage } from '../seededPage.ts';

const parts = (code: string, period: string) => ({
  page: seededPage(code),
  unit: seededPage(code).unit,
  period: period as Period,
  ownWords: '  Vi er i rute.  ',
  url: 'https://teams.microsoft.com/l/entity/app/KRS',
  day: '2026-11-22',
});

test('D1 the message tells K2017 with its denominator, in both written forms, by the same numbers', () => {
  expect(statusContent(parts('KRS', '2017'), textsOf('nb'))?.summary).toBe(
    '6 indikatorer: 2 ønsket, 3 akseptabelt, 0 uakseptabelt, 1 ikke målt.',
  );
  expect(statusContent(parts('KRS', '2017'), textsOf('nn'))?.summary).toBe(
    '6 indikatorar: 2 ønskt, 3 akseptabelt, 0 uakseptabelt, 1 ikkje målt.',
  );
});

test('overdue measures, own words and the word of invented figures are in the message', () => {
  const content = statusContent(parts('KRS-KULTUR', '2026'), textsOf('nb'));
  expect(content?.ownWords).toBe('Vi er i rute.');
  expect(content?.sections.map(({ heading, lines }) => [heading, lines.length])).toEqual([
    ['Måleindikatorer', 8],
    ['2 tiltak over frist', 2],
  ]);
  expect(content?.demonstration).toMatch(/oppdiktet/i);
});

test('a unit with nothing to measure has nothing to tell', () => {
  expect(statusContent(parts('KRS-PPT', '2026'), textsOf('nb'))).toBeUndefined();
});
