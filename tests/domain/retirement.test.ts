import { expect, test } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { isRetired } from '../../src/domain/retirement.ts';

const card = (period: string, archived = false) => ({ period: period as Period, archived });
const ending = (endsAfter: string | undefined) => ({ endsAfter: endsAfter as Period | undefined });

test.each([
  ['one without an end', undefined, card('2026'), false],
  ['one that ends after the report year', '2026', card('2026'), false],
  ['one that ended the year before', '2025', card('2026'), true],
  ['on an older card it is still there', '2025', card('2025'), false],
  ['one that ended within the year', '2026-T1', card('2026'), true],
  ['any on a card that is put away', undefined, card('2026', true), true],
])('F9: %s', (_, endsAfter, scorecard, retired) => {
  expect(isRetired(ending(endsAfter), scorecard)).toBe(retired);
});
