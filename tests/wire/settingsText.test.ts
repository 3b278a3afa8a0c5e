import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualRule, type AssessmentRule } from '../../src/domain/assessmentRule.ts';
import { termLanguages, termNames, usualSettings, type Settings } from '../../src/domain/settings.ts';
import { parseRows } from '../../src/wire/parseRows.ts';
import { parseSettings, settingsText } from '../../src/wire/settingsText.ts';
import { unitRow } from '../../src/wire/unitRow.ts';
import { listItem } from './listItems.ts';

test('F8: what an administrator writes in «Innstillinger», a line for each, is the rule and the municipality’s own words', () => {
  const { settings, unread } = parseSettings(
    [
      '# Vedtatt i rådmannens ledergruppe',
      'Vurderingsregel: krav',
      'vurderingsregel : forbedring',
      '  første måling som når kravet:  Ønsket ',
      'Bedre enn sist, men når ikke kravet: akseptabelt',
      '',
      'Ord enhet: virksomhet',
      'Ord enhet (nynorsk): verksemd',
      'Ord kommunedirektør: rådmann',
    ].join('\r\n'),
  );
  expect(settings?.rule).toEqual({ ...usualRule, basis: 'target', firstAndMet: 'desired', improvedButMissed: 'acceptable' });
  expect(settings?.terms).toEqual({ nb: { unit: 'virksomhet', director: 'rådmann' }, nn: { unit: 'verksemd' }, en: {} });
  expect(unread).toEqual(['vurderingsregel : forbedring']); // said once already
});

test('F8: a line nobody can read is named by list, column and text, and the others count', () => {
  const text = 'Vurderingsregel: gullstjerner\nOrd enhet: avdeling\nFarge: blå\nheisann';
  const { rows, issues } = parseRows(unitRow, [
    listItem('7', { Title: 'Hele kommunen', Kode: 'KRS', Type: 'Kommune', Innstillinger: text }),
  ]);
  expect(rows[0]?.settings).toEqual({ ...usualSettings, terms: { nb: { unit: 'avdeling' }, nn: {}, en: {} } });
  const named = { list: 'Enheter', itemId: '7', column: 'Innstillinger', columnTitle: 'Innstillinger', setAside: false };
  expect(issues).toEqual(
    ['Vurderingsregel: gullstjerner', 'Farge: blå', 'heisann'].map((line) => ({ ...named, problem: 'unreadable', text: line })),
  );
});

test('settings that say nothing leave the unit to those above it', () => {
  expect(['', '# bare en merknad', 'uten mening'].map((text) => parseSettings(text).settings)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('F8: saving keeps remarks and lines nobody could read, and does not make them worse the next time', () => {
  const before = '# Vedtak 12/26\nVurderingsregel: gullstjerner\nFarge: blå\nOrd enhet: avdeling';
  const once = settingsText({ ...usualSettings, terms: { ...usualSettings.terms, nb: { unit: 'virksomhet' } } }, before);
  expect(once.split('\n')).toEqual([
    'Vurderingsregel: forbedring',
    'Første måling som når kravet: akseptabelt',
    'Bedre enn sist, men når ikke kravet: uakseptabelt',
    'Uendret, og når ikke kravet: uakseptabelt',
    'Ord enhet: virksomhet',
    '# Vedtak 12/26',
    '# Vurderingsregel: gullstjerner',
    'Farge: blå',
  ]);
  const { settings, unread } = parseSettings(once);
  expect(unread).toEqual(['Farge: blå']);
  expect(settings && settingsText(settings, once)).toBe(once);
});

test.each([
  ['10', 10],
  ['3', 3],
  ['2', undefined],
  ['0', undefined],
  ['-7', undefined],
  ['4,5', undefined],
  ['101', undefined],
  ['fem', undefined],
])(
  'E6: «Færrest svar som vises: %s» is %s; what is below three or no number is named and decides nothing',
  (value, minimumAnswers) => {
    const line = `Færrest svar som vises: ${value}`;
    const { settings, unread } = parseSettings(`${line}\nOrd enhet: avdeling`);
    expect(settings?.minimumAnswers).toBe(minimumAnswers);
    expect(unread).toEqual(minimumAnswers === undefined ? [line] : []);
  },
);

test('whatever is chosen is read back as it was written', () => {
  const word = fc.stringMatching(/^[a-zæøå][a-zæøå :-]{0,40}[a-zæøå]$/).map((text) => text.replace(/ +/g, ' '));
  const terms = fc.record(Object.fromEntries(termNames.map((name) => [name, word])), { requiredKeys: [] });
  const rule: fc.Arbitrary<AssessmentRule> = fc.record({
    basis: fc.constantFrom('improvement', 'target'),
    firstAndMet: fc.constantFrom('desired', 'acceptable'),
    improvedButMissed: fc.constantFrom('acceptable', 'unacceptable'),
    unchangedAndMissed: fc.constantFrom('acceptable', 'unacceptable'),
  });
  const minimumAnswers = fc.option(fc.integer({ min: 3, max: 100 }), { nil: undefined });
  const settings = fc.record({
    rule,
    minimumAnswers,
    terms: fc.record(Object.fromEntries(termLanguages.map((language) => [language, terms]))),
  });
  fc.assert(
    fc.property(settings, fc.string(), (chosen, before) => {
      const written = settingsText(chosen as Settings, before);
      expect(parseSettings(written).settings).toEqual(chosen);
    }),
  );
});
