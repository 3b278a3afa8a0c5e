import { expect, test } from 'vitest';
import { indicatorView, type IndicatorView } from '../../../src/pages/indicator/indicatorView.ts';
import { scorecardView } from '../../../src/pages/scorecard/scorecardView.ts';
import { textsOf, type Language } from '../../../src/text/texts.ts';
import { reader, seededMunicipality, seededPage } from '../seededPage.ts';

const all = seededMunicipality();

/** Every unit's page, out of one reading of the seed. */
const pages = all.units.map((unit) => {
  const own = <T extends { readonly unitCode: string }>(rows: readonly T[]) =>
    rows.filter(({ unitCode }) => unitCode === unit.code);
  const { scorecards, indicators, targets, results, measures } = all;
  return {
    ...all,
    unit,
    scorecards: own(scorecards),
    indicators: own(indicators),
    targets: own(targets),
    results: own(results),
    measures: own(measures),
  };
});

function viewOf(unit: string, key: string, language: Language = 'nb'): IndicatorView {
  const page = seededPage(unit);
  const view = indicatorView(page, page.unit, key, textsOf(language));
  if (view === undefined) throw new Error(`${unit} has no ${key}`);
  return view;
}

test('the headline says result, target, level and why in one sentence', () => {
  const { headline, explanation } = viewOf('KRS-KULTUR', 'demo-2026-kultur-06');
  expect([headline.label, headline.value, headline.target, headline.words]).toEqual([
    'Resultat 2026',
    '9,1 %',
    '8,0 %',
    'Pil ned, uakseptabelt resultat',
  ]);
  expect(explanation).toContain('prosentpoeng fra 2025');
});

test('a year nobody has reported yet shows the last measurement, and says that it is the last', () => {
  const { headline, lines } = viewOf('KRS-KULTUR', 'demo-2026-kultur-01');
  expect([headline.label, headline.value, headline.words]).toEqual(['Sist målt i 2025', '79 %', '2026: Ikke rapportert']);
  expect(lines.map(({ period, text, target, words }) => [period, text, target, words])).toEqual([
    ['2026', '–', '80 %', 'Ikke rapportert'],
    ['2025', '79 %', '75 %', 'Pil opp, ønsket resultat'],
    ['2024', '77 %', '75 %', 'Akseptabelt resultat'],
  ]);
});

test('A7: a difference of percentages is told in percentage points, and none as unchanged', () => {
  const [latest] = viewOf('KRS-KULTUR', 'demo-2026-kultur-06').lines;
  expect(latest?.movement).toBe('Opp 0,3 prosentpoeng fra 2025 (lavere er bedre), fortsatt over kravet');
  expect(viewOf('KRS', 'krs-2018-medarbeidere-02').lines[0]?.movement).toBe('Uendret fra 2017, fortsatt på kravet');
});

test('A9: each period keeps the target of its own time', () => {
  const { lines, facts } = viewOf('ELV', 'elverum-2017-01');
  expect(lines.map(({ period, target, card }) => [period, target, card])).toEqual([
    ['2017', '21200', undefined],
    ['2016', '21200', undefined],
    ['2015', '21200', undefined],
    ['2014', '20700', 'Målekort 2014'],
    ['2013', '20700', 'Målekort 2014'],
    ['2012', '20700', 'Målekort 2014'],
  ]);
  expect(facts.find(({ name }) => name === 'Resultatkrav')?.texts).toEqual(['20700 fra 2012', '21200 fra 2015']);
});

test('a target to come is told as one', () => {
  expect(viewOf('ELV-KULTUR', 'elverum-2016-kultur-plan-03').lines.at(-1)?.target).toBe('76 000 gjelder først fra 2016');
});

test('C19: every period says who reported it when, and the comment', () => {
  const [latest] = viewOf('KRS-KULTUR', 'demo-2026-kultur-06').lines;
  expect([latest?.comment, latest?.reported]).toEqual([
    'Flere lengre fravær i vår; oppfølging er satt i gang.',
    'Leder, Kultur, 15. okt. 2026',
  ]);
});

test('the definition sheet says what nobody has described', () => {
  const quiet = viewOf('ELV', 'elverum-2017-01').facts.filter((fact) => fact.quiet);
  expect(quiet.map(({ name, texts }) => `${name}: ${texts.join()}`)).toEqual([
    'Hva som måles: Ikke beskrevet',
    'Datakilde: Ikke beskrevet',
    'Ansvarlig: Ingen ansvarlig',
  ]);
  const limits = viewOf('KRS-KULTUR', 'demo-2026-kultur-06').facts.find(({ name }) => name === 'Resultatgrenser');
  expect(limits?.texts).toEqual(['6,5 for ønsket, 8 for akseptabelt fra 2024']);
});

test('every indicator there is has its page in all three languages, and never says a number that is none', () => {
  for (const language of ['nb', 'nn', 'en'] as const)
    for (const page of pages) {
      for (const { id } of page.indicators) {
        const view = indicatorView(page, page.unit, id, textsOf(language));
        expect(view, id).toBeDefined();
        expect(JSON.stringify([view?.headline, view?.lines, view?.facts]), id).not.toMatch(/NaN|undefined|Infinity|Invalid/);
      }
    }
});

test('the page says of every indicator what its row on the scorecard says', () => {
  for (const page of pages) {
    const texts = textsOf('nb');
    for (const scorecard of page.scorecards)
      for (const line of scorecardView(page, page.unit, scorecard, reader('employee'), texts).groups.flatMap(
        ({ lines }) => lines,
      )) {
        const view = indicatorView(page, page.unit, line.id, texts);
        const told = view?.lines.find(({ period }) => period === scorecard.period);
        expect([told?.level, told?.words, view?.explanation, view?.headline.level], line.id).toEqual([
          line.level,
          line.words,
          line.explanation,
          line.level,
        ]);
      }
  }
});

test('an indicator the unit does not have is no page', () => {
  const page = seededPage('KRS-KULTUR');
  expect(indicatorView(page, page.unit, 'elverum-2017-01', textsOf('nb'))).toBeUndefined();
});
