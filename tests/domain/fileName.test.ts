import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/domain/fileName.ts';
import { hostileText } from '../support/hostileText.ts';

test.each([
  [['Årsrapport 2026: Kultur'], 'årsrapport-2026-kultur.xlsx'],
  [['Årsrapport 2026: Barn - familie - helse', 'Målekort'], 'årsrapport-2026-barn-familie-helse-målekort.xlsx'],
  [['../../etc/passwd'], 'etc-passwd.xlsx'],
  [['CON'], 'rapport-con.xlsx'],
  [['?*:'], 'rapport.xlsx'],
])('%j is called %s', (words, name) => {
  expect(fileNameOf(words, 'xlsx')).toBe(name);
});

test('R8: whatever a unit is called, its file has letters, figures and hyphens, and one full stop', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 3 }), (words) => {
      expect(fileNameOf(words, 'csv')).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,90}\.csv$/u);
    }),
    { numRuns: 20_000 },
  );
});
