// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { playFiles } from './playFiles.ts';
import { playStrings } from './playStrings.ts';

/* A short run of the hostile half of `npm run soak`, from the same seed every time. */

const seed = 20_261_122;

test('R8: of 2 000 hostile texts none becomes markup, a mention, a card, a formula or a path', { timeout: 120_000 }, async () => {
  expect(await playStrings({ strings: 2000, seed })).toEqual({ strings: 2000 });
});

test('R9: 200 bad files are refused, for every reason such files have', { timeout: 120_000 }, () => {
  const { refused, reasons } = playFiles({ files: 200, seed });
  expect(refused).toBe(200);
  expect(Object.keys(reasons).toSorted()).toEqual(
    expect.arrayContaining(['broken', 'formula', 'hostile', 'wrongType']) as string[],
  );
});
