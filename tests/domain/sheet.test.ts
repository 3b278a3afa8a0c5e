import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatOf, numberOfFormat } from '../../src/domain/numberFormat.ts';
import { cellOfText, textOfNumber, type WrittenNumber } from '../../src/domain/sheet.ts';

test.each([
  ['523', 523],
  ['0', 0],
  ['8,5 %', 8.5],
  ['8,50\u00A0%', 8.5],
  ['-5,2', -5.2],
  ['−5,2', -5.2],
  ['1 234 567,5', 1_234_567.5],
  ['6 nye tiltak', 6],
])('«%s» is the number %d', (text, value) => {
  expect(cellOfText(text)).toMatchObject({ value });
});

test.each(['', '–', 'Ikke målt', 'I arbeid', '98 % (37 av 39)', '5,1/5,3', '007', '1 23', 'kr ,-', '=1', '+5', '-', '1e5', '6,'])(
  '«%s» stays text',
  (text) => {
    expect(cellOfText(text)).toBe(text);
  },
);

const written = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.stringMatching(/^[-−]?\d{1,3}([ \u00A0]\d{3}){0,3}(,\d{1,4})?( ?%| nye tiltak| kr)?$/u),
);

test('a text that became a number is written again to its last character, through its format too', () => {
  fc.assert(
    fc.property(written, (text) => {
      const cell = cellOfText(text);
      if (typeof cell === 'string') {
        expect(cell).toBe(text);
        return;
      }
      const kept = cell as WrittenNumber;
      const back = numberOfFormat(kept.value, formatOf(kept));
      expect([textOfNumber(kept), back && textOfNumber(back)]).toEqual([text, text]);
    }),
    { numRuns: 5_000 },
  );
});
