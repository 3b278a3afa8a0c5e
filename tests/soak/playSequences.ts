import fc from 'fast-check';
import type { Indicator } from '../../src/domain/indicator.ts';
import { indicatorsOf, periodOf } from './places.ts';
import { playSequence } from './playSequence.ts';
import { openSoakWorld, type SoakWorld } from './soakWorld.ts';
import { sequence } from './stories.ts';

/** Sequences in one tenant before a new one is opened. */
const perWorld = 200;

/** How many sequences were played, of how many steps in all. */
export type Played = { readonly sequences: number; readonly steps: number };

/** Plays so many sequences of steps, all from one seed, and throws the shortest that breaks an invariant. */
export async function playSequences({ sequences, seed }: { readonly sequences: number; readonly seed: number }): Promise<Played> {
  let world: SoakWorld | undefined;
  let indicators: readonly Indicator[] = [];
  let [played, steps] = [0, 0];
  try {
    await fc.assert(
      fc.asyncProperty(sequence, async (happened) => {
        if (world === undefined || played % perWorld === 0) {
          world?.close();
          world = await openSoakWorld();
          indicators = await indicatorsOf(world);
        }
        const places = indicators.slice(0, 3).map((indicator) => ({ indicator, period: periodOf(played) }));
        played += 1;
        steps += happened.length;
        const breaches = await playSequence(world, places, happened);
        if (breaches.length > 0) throw new Error(breaches.join('\n'));
      }),
      { seed, numRuns: sequences, includeErrorInReport: true },
    );
  } finally {
    world?.close();
  }
  return { sequences: played, steps };
}
