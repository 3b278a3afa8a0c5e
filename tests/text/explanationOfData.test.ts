import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessmentWords, explainStanding } from '../../src/text/explanation.ts';
import { numberText } from '../../src/text/numbers.ts';
import { textsOf, type Language } from '../../src/text/texts.ts';
import { standingOfRow } from '../support/scorecardThings.ts';

/* N4: the sentence is the data in words. What it says is worked out here from the figures alone, and held against it. */

const words = {
  nb: {
    target: 'Kravet er',
    up: 'Opp',
    down: 'Ned',
    same: 'Uendret fra 2016',
    from: 'fra',
    sides: ['over', 'under', 'på'],
    demand: 'kravet',
  },
  nn: {
    target: 'Kravet er',
    up: 'Opp',
    down: 'Ned',
    same: 'Uendra frå 2016',
    from: 'frå',
    sides: ['over', 'under', 'på'],
    demand: 'kravet',
  },
  en: {
    target: 'The target is',
    up: 'Up',
    down: 'Down',
    same: 'Unchanged from 2016',
    from: 'from',
    sides: ['above', 'below', 'on'],
    demand: 'the target',
  },
} as const satisfies Record<Language, object>;

/** Tenths as people write them: 10,2 and 9. */
const written = (tenths: number) => numberText(tenths / 10).replaceAll('\u00A0', ' ');
const tenths = fc.integer({ min: 0, max: 9_999 });

test.each(['nb', 'nn', 'en'] as const)(
  'N4: whatever is measured, the sentence says the figures, the way and the mark as they are, %s',
  (language) => {
    const texts = textsOf(language);
    const { target: demand, up, down, same, from, sides, demand: the } = words[language];
    fc.assert(
      fc.property(tenths, tenths, tenths, fc.constantFrom('higher', 'lower'), (before, now, target, direction) => {
        const results = { 2016: written(before), 2017: written(now) };
        const standing = standingOfRow({ indicator: { direction }, target: written(target), results });
        const said = explainStanding(standing, texts).replaceAll('\u00A0', ' ');
        const moved = now === before ? same : `${now > before ? up : down} ${written(Math.abs(now - before))} ${from} 2016`;
        const side = `${now > target ? sides[0] : now < target ? sides[1] : sides[2]} ${the}`;
        const [mark = ''] = said.match(/[^:]+$/) ?? [];
        expect(said.startsWith(`${written(now)}. ${demand} ${written(target)}. ${moved}`)).toBe(true);
        expect(said).toContain(`${side}: `);
        // The mark at the end is the one in the row's own cell, which a screen reader hears.
        const cell = assessmentWords(standing.shown, texts).toLowerCase();
        expect(cell.startsWith(mark.trim().replace(/\.$/, ''))).toBe(true);
      }),
      { numRuns: 300 },
    );
  },
);

test('N4 A5: what a screen reader hears of a mark is its symbol and its level', () => {
  const row = { target: '10', results: { 2016: '13', 2017: '11' } };
  expect(assessmentWords(standingOfRow(row).shown, textsOf('nb'))).toBe('Strek, akseptabelt resultat');
});
