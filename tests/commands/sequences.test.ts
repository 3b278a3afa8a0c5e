import { expect, test } from 'vitest';
import { playFaults } from '../soak/playFaults.ts';
import { playPairs } from '../soak/playPairs.ts';
import { playSequences } from '../soak/playSequences.ts';

/* A short run of `npm run soak`, from the same seed every time; what breaks is told as the shortest sequence that shows it. */

const patience = 240_000;
const seed = 20_261_122;

test('two hundred random sequences of four tabs break no invariant', { timeout: patience }, async () => {
  expect((await playSequences({ sequences: 200, seed })).sequences).toBeGreaterThanOrEqual(200);
});

test('of two leaders who change one row at once, neither loses a word', { timeout: patience }, async () => {
  const { pairs, merged, asked } = await playPairs({ pairs: 300, seed });
  expect(pairs).toBe(300);
  expect(Math.min(merged, asked)).toBeGreaterThan(0);
});

test('faulted reports are stored once each', { timeout: patience }, async () => {
  expect(await playFaults({ each: 200, seed })).toEqual({ creates: 200, saves: 200 });
});
