import fc from 'fast-check';
import { hostileText } from '../support/hostileText.ts';
import { actingTexts } from './actingTexts.ts';

const atATime = 1000;

/** Puts so many hostile texts in every place where the product puts texts, and throws the first that becomes more than text. */
export async function playStrings({ strings, seed }: { readonly strings: number; readonly seed: number }): Promise<{
  readonly strings: number;
}> {
  let played = 0;
  while (played < strings) {
    const numRuns = Math.min(atATime, strings - played);
    const acted = await actingTexts(fc.sample(hostileText, { numRuns, seed: seed + played }));
    if (acted.length > 0) throw new Error(`from seed ${seed + played}: ${acted.slice(0, 5).join('\n')}`);
    played += numRuns;
  }
  return { strings: played };
}
