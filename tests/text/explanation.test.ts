import { expect, test } from 'vitest';
import { usualRule } from '../../src/domain/assessmentRule.ts';
import { isMeasured } from '../../src/domain/result.ts';
import { assessmentWords, explainStanding } from '../../src/text/explanation.ts';
import { textsOf } from '../../src/text/texts.ts';
import { publishedCards, standingsOfCard } from '../support/publishedRows.ts';
import { standingOfRow } from '../support/scorecardThings.ts';

const languages = ['nb', 'nn', 'en'] as const;
const k2017 = publishedCards.filter(({ id }) => id === 'krs-2017-laering').flatMap(standingsOfCard);

test('the rows of Læring og fornying 2017, explained in bokmål', () => {
  expect(k2017.map((standing) => explainStanding(standing, textsOf('nb')))).toEqual([
    '5 nye tiltak. Kravet er 5. Ned 1 fra 2016, på kravet: strek, akseptabelt.',
    '7 nye tiltak. Kravet er 3. Opp 4 fra 2016, over kravet: ønsket.',
    '11 nye tiltak. Kravet er 10. Ned 2 fra 2016, fortsatt over kravet: strek, akseptabelt.',
    'Innført. Kravet er Innført. Fra «I arbeid» i 2016, kravet er nådd: ønsket. Lesningen av den publiserte raden er usikker.',
    'Ingenting er rapportert for 2017. Kravet er Innført. Publisert: strek, akseptabelt. Lesningen av den publiserte raden er usikker.',
    'Ikke målt i 2017. Sist målt i 2016: 523. Høyeste mulige er 800.',
  ]);
});

test('the same rows in nynorsk', () => {
  expect(k2017.map((standing) => explainStanding(standing, textsOf('nn')))).toEqual([
    '5 nye tiltak. Kravet er 5. Ned 1 frå 2016, på kravet: strek, akseptabelt.',
    '7 nye tiltak. Kravet er 3. Opp 4 frå 2016, over kravet: ønskt.',
    '11 nye tiltak. Kravet er 10. Ned 2 frå 2016, framleis over kravet: strek, akseptabelt.',
    'Innført. Kravet er Innført. Frå «I arbeid» i 2016, kravet er nådd: ønskt. Lesinga av den publiserte rada er usikker.',
    'Ingenting er rapportert for 2017. Kravet er Innført. Publisert: strek, akseptabelt. Lesinga av den publiserte rada er usikker.',
    'Ikkje målt i 2017. Sist målt i 2016: 523. Høgst mogleg er 800.',
  ]);
});

test('the same rows in English', () => {
  expect(k2017.map((standing) => explainStanding(standing, textsOf('en')))).toEqual([
    '5 nye tiltak. The target is 5. Down 1 from 2016, on the target: dash, acceptable.',
    '7 nye tiltak. The target is 3. Up 4 from 2016, above the target: desired.',
    '11 nye tiltak. The target is 10. Down 2 from 2016, still above the target: dash, acceptable.',
    'Innført. The target is Innført. From “I arbeid” in 2016, the target is met: desired. The reading of the published row is uncertain.',
    'Nothing has been reported for 2017. The target is Innført. Published: dash, acceptable. The reading of the published row is uncertain.',
    'Not measured in 2017. Last measured in 2016: 523. The highest possible is 800.',
  ]);
});

test.each(languages)('every published row is explained in %s, whole and in sentences', (language) => {
  for (const standing of publishedCards.flatMap(standingsOfCard)) {
    const sentence = explainStanding(standing, textsOf(language));
    expect(sentence).not.toMatch(/undefined|NaN|null|\.\.|\s\s| [.,:]|^[a-zæøå]/);
    expect(sentence).toMatch(/\.$/);
    if (standing.result && isMeasured(standing.result.reading)) expect(sentence).toContain(standing.result.text);
  }
});

const nb = textsOf('nb');

test.each([
  [
    'sick leave that rises is an arrow down, in percentage points',
    { indicator: { direction: 'lower', unitOfMeasurement: '%' }, target: '8,5 %', results: { 2017: '9,6', 2018: '10,2' } },
    '10,2. Kravet er 8,5 %. Opp 0,6 prosentpoeng fra 2017 (lavere er bedre), fortsatt over kravet: pil ned, uakseptabelt.',
  ],
  [
    'nothing changed',
    { target: '100 %', results: { 2017: '100 %', 2018: '100 %' } },
    '100 %. Kravet er 100 %. Uendret fra 2017, fortsatt på kravet: strek, akseptabelt.',
  ],
  [
    'exactly on a strict limit',
    { target: '> 77 %', results: { 2014: '77 %' } },
    '77 %. Kravet er over 77\u00A0%. Første måling, akkurat på grensen, som ikke er nok: uakseptabelt.',
  ],
  [
    'a share that does not add up',
    { target: '100-85 %', results: { 2014: '87 % (20 av 23)', 2015: '98 % (37 av 39)' } },
    '98 % (37 av 39). Kravet er 100-85 %. Opp 11 prosentpoeng fra 2014, fortsatt innenfor kravet: pil opp, ønsket. Tallene stemmer ikke: 37 av 39 er 94,9\u00A0%.',
  ],
  [
    'explicit limits',
    { target: { text: '10', desired: 10, acceptable: 8 }, results: { 2017: '9' } },
    '9. Kravet er 10. Resultatgrensene er 10 for ønsket og 8 for akseptabelt. Første måling, under kravet: akseptabelt.',
  ],
  [
    'unread',
    { target: '5', results: { 2016: '6', 2017: 'mange' } },
    '«mange» kan ikke leses som et resultat, og får derfor ikke noe nivå. Kravet er 5.',
  ],
  [
    'no target',
    { target: '', results: { 2016: '5', 2017: '6' } },
    '6. Opp 1 fra 2016. Ikke noe krav gjelder, så resultatet får ikke noe nivå.',
  ],
  [
    'a tertial',
    { target: '5', results: { '2017-T1': '6', '2017-T2': '7' } },
    '7. Kravet er 5. Opp 1 fra 1. tertial 2017, fortsatt over kravet: pil opp, ønsket.',
  ],
] as const)('%s', (_, row, sentence) => expect(explainStanding(standingOfRow(row), nb)).toBe(sentence));

test('a published judgement that differs stands beside the computed one, with the reason', () => {
  const standing = standingOfRow({
    target: '10',
    results: { 2016: '13 nye tiltak', 2017: '11 nye tiltak' },
    published: { level: 'acceptable', change: 'holding' },
    rule: { ...usualRule, basis: 'target' },
  });
  expect(languages.map((language) => explainStanding(standing, textsOf(language)))).toEqual([
    '11 nye tiltak. Kravet er 10. Ned 2 fra 2016, fortsatt over kravet. Publisert: strek, akseptabelt; beregnet: strek, ønsket, fordi kravet er nådd.',
    '11 nye tiltak. Kravet er 10. Ned 2 frå 2016, framleis over kravet. Publisert: strek, akseptabelt; rekna ut: strek, ønskt, fordi kravet er nådd.',
    '11 nye tiltak. The target is 10. Down 2 from 2016, still above the target. Published: dash, acceptable; computed: dash, desired, because the target is met.',
  ]);
});

test('a mark is read out as symbol and level', () => {
  expect(assessmentWords({ level: 'acceptable', change: 'holding' }, nb)).toBe('Strek, akseptabelt resultat');
  expect(assessmentWords({ level: 'desired', change: undefined }, textsOf('nn'))).toBe('Ønskt resultat');
  expect(assessmentWords({ level: 'notMeasured', change: undefined }, nb)).toBe('Ikke målt');
});

test('E6: a result too few answered is told as one, and not as something nobody measured', () => {
  const standing = standingOfRow({ target: '4,0', results: { 2024: '3,9', 2026: 'Ikke målt' } });
  const withheld = { ...standing, ...(standing.result && { result: { ...standing.result, withheld: true as const } }) };
  expect(languages.map((language) => explainStanding(withheld, textsOf(language)).split('. ')[0])).toEqual([
    '2026: Resultatet vises ikke, fordi for få har svart',
    '2026: Resultatet blir ikkje vist, fordi for få har svart',
    '2026: The result is not shown, because too few answered',
  ]);
});
