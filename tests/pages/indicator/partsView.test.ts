import { expect, test } from 'vitest';
import { indicatorSeriesOf } from '../../../src/domain/indicatorSeries.ts';
import type { Part } from '../../../src/domain/part.ts';
import { entriesFor, faultOf, liveTotal, newEntries } from '../../../src/pages/indicator/partEntries.ts';
import { partsView } from '../../../src/pages/indicator/partsView.ts';
import type { Period } from '../../../src/domain/period.ts';
import { textsOf, type Language } from '../../../src/text/texts.ts';
import { parseRows } from '../../../src/wire/parseRows.ts';
import { partRow } from '../../../src/wire/partRow.ts';
import { kristiansundSeed } from '../../../src/local365/seed/kristiansund.ts';
import { itemsOf } from '../../local365/seed/itemsOf.ts';
import { ofFive, ofHundred } from '../../support/evaluationThings.ts';
import { seededPage } from '../seededPage.ts';

const seeded = parseRows(
  partRow,
  itemsOf(kristiansundSeed(), 'parts').map((fields, index) => ({ id: String(index), eTag: `"${index}"`, fields })),
).rows;

function told(
  unit: string,
  key: string,
  language: Language = 'nb',
  change: (parts: readonly Part[]) => readonly Part[] = (all) => all,
) {
  const page = seededPage(unit);
  const indicator = page.indicators.find(({ id }) => id === key);
  if (indicator === undefined) throw new Error(`${unit} has no ${key}`);
  const series = indicatorSeriesOf(indicator, page, page.unit.code);
  const parts = change(seeded.filter(({ indicatorId }) => indicatorId === key));
  const view = partsView(parts, { indicator, series, minimum: 5 }, textsOf(language));
  if (view === undefined) throw new Error(`${key} has no parts`);
  return { view, indicator, series, parts };
}
const kompass = (...more: [Language?, ((parts: readonly Part[]) => readonly Part[])?]) =>
  told('KRS', 'demo-2026-laering-04', ...more);
const survey = (...more: [Language?, ((parts: readonly Part[]) => readonly Part[])?]) =>
  told('KRS-KULTUR', 'demo-2026-kultur-08', ...more);

test('E5: the areas stand with the true years as columns, what they come to, and what the result says', () => {
  const { view } = kompass();
  expect(view.periods).toEqual(['2019', '2021', '2024']);
  expect(view.lines.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toContainEqual([
    'Kommunen som arbeidsgiver',
    '48',
    '51',
    '50',
  ]);
  expect(view.totals.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
    ['Sum av delene', '468', '483', '500'],
    ['Resultat', '468', '483', '500'],
  ]);
  expect(view.rings).toEqual(['25', '50', '75', '100']);
});

test('E5: the check of the total and the weakest part are said in three languages', () => {
  expect([kompass().view.checks, kompass().view.weakest]).toEqual([
    [{ tone: 'plain', text: 'Summen av delene stemmer med resultatet i 2019, 2021 og 2024.' }],
    'Svakest i 2024: «Kommunen som arbeidsgiver» (50 av 100).',
  ]);
  expect([kompass('nn').view.checks[0]?.text, kompass('nn').view.weakest]).toEqual([
    'Summen av delane stemmer med resultatet i 2019, 2021 og 2024.',
    'Svakast i 2024: «Kommunen som arbeidsgiver» (50 av 100).',
  ]);
  expect([survey('en').view.checks[0]?.text, survey('en').view.weakest]).toEqual([
    'The mean of the parts agrees with the result in 2024 and 2026.',
    'Weakest in 2026: “Relevant kompetanseutvikling” (3,4 of 5).',
  ]);
});

test('E5: a total that does not agree, and one that cannot be checked, are said and never silent', () => {
  const wrong = kompass('nb', (parts) =>
    parts.map((part) =>
      part.period === '2021' && part.order === 1
        ? { ...part, text: '94', reading: { kind: 'number', value: 94, unit: undefined } }
        : part,
    ),
  );
  expect(wrong.view.checks).toEqual([
    { tone: 'plain', text: 'Summen av delene stemmer med resultatet i 2019 og 2024.' },
    { tone: 'warning', text: '2021: Delene gir 513, men resultatet er 483. Forskjellen er 30.' },
  ]);
  const without = kompass('nb', (parts) => parts.filter(({ period, order }) => period !== '2024' || order !== 6));
  expect(without.view.checks.at(-1)).toEqual({
    tone: 'warning',
    text: '2024: Totalen kan ikke kontrolleres. Det mangler tall for «Kommunen som arbeidsgiver».',
  });
  expect(without.view.totals[0]?.cells.at(-1)?.text).toBe('–');
});

test('E5: a part’s change has a mark by goodness and words, never colour alone', () => {
  const changes = new Map(kompass().view.lines.map(({ name, change }) => [name, change]));
  expect(changes.get('Offentlighet og demokrati')).toEqual({ mark: '▲', words: 'Bedre, opp 2 fra 2021' });
  expect(changes.get('Kommunen som arbeidsgiver')).toEqual({ mark: '▼', words: 'Dårligere, ned 1 fra 2021' });
  expect(survey().view.lines.find(({ name }) => name === 'Fleksibilitetsvilje')?.change).toEqual({
    mark: '▬',
    words: 'Uendret fra 2024',
  });
});

test('E6: a factor with four answers is not shown, nor one more, and the rest and the mean are', () => {
  const { view } = survey();
  const of2024 = view.lines.map(({ name, cells }) => [name, cells[0]?.text]);
  expect(of2024.filter(([, text]) => text === 'Vises ikke (få svar)').map(([name]) => name)).toEqual([
    'Mestringsklima',
    'Nyttemotivasjon',
  ]);
  expect(view.lines.find(({ name }) => name === 'Nyttemotivasjon')).toMatchObject({
    change: undefined,
    cells: [{ height: undefined }, { text: '4,6' }],
  });
  expect(view.totals.map(({ cells }) => cells[0]?.text)).toEqual(['3,94', '3,9']);
  expect(view.withheld).toContain('færre enn 5 svar');
  expect(JSON.stringify(view.lines)).not.toContain('4,4');
});

test('E6: where too few answered on the whole, neither parts nor total nor check are shown', () => {
  const { view } = survey('nb', (parts) => parts.map((part) => (part.period === '2026' ? { ...part, answers: 4 } : part)));
  expect(view.lines.every(({ cells }) => cells[1]?.text === 'Vises ikke (få svar)')).toBe(true);
  expect(view.totals.map(({ cells }) => cells[1]?.text)).toEqual(['Vises ikke (få svar)', 'Vises ikke (få svar)']);
  expect(view.checks).toContainEqual({ tone: 'plain', text: '2026: Resultatet vises ikke, fordi for få har svart.' });
  expect(view.weakest).toBeUndefined();
});

test('a figure outside its scale is named', () => {
  const { view } = survey('nb', (parts) =>
    parts.map((part) =>
      part.period === '2026' && part.order === 1
        ? { ...part, text: '43', reading: { kind: 'number', value: 43, unit: undefined } }
        : part,
    ),
  );
  expect(view.checks.map(({ text }) => text)).toContain('Oppgavemotivasjon: 43 er utenfor skalaen 1–5.');
});

test('a form begins with what stands, and for a new year with the names and scales of the last', () => {
  const { parts } = survey();
  expect(entriesFor(parts, '2026' as Period).map(({ text, before }) => [text, before?.text])[0]).toEqual(['4,3', '4,3']);
  const fresh = entriesFor(parts, '2028' as Period);
  expect(fresh.map(({ name, order, scale, text, before }) => [name, order, scale, text, before])[9]).toEqual([
    'Nyttemotivasjon',
    10,
    ofFive,
    '',
    undefined,
  ]);
  const gap = entriesFor(
    parts.filter(({ period, order }) => period !== '2026' || order !== 6),
    '2026' as Period,
  );
  expect(gap.filter(({ before }) => before === undefined).map(({ name, order }) => [name, order])).toEqual([['Rolleklarhet', 6]]);
  expect(newEntries(['A', ' ', 'B '], ofHundred).map(({ name, order }) => [name, order])).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
});

test('what is typed is held against its scale, and the total is told as it comes', () => {
  expect(['', '4,1', 'Ikke målt', '6', 'fire'].map((text) => faultOf({ text, scale: ofFive }))).toEqual([
    undefined,
    undefined,
    undefined,
    'offScale',
    'unread',
  ]);
  const { indicator, series, parts } = kompass();
  const entries = entriesFor(parts, '2024' as Period);
  const result = series.standings.find(({ period }) => period === '2024')?.result;
  const draft = { indicator, unitCode: indicator.unitCode, period: '2024' as Period, entries, result, answers: undefined };
  expect(liveTotal(draft, series.targets, textsOf('nb'))).toEqual(['Sum 500 av 800.', 'Stemmer med resultatet 500.']);
  const [first, ...rest] = entries;
  const changed = first ? [{ ...first, text: '60' }, ...rest] : [];
  expect(liveTotal({ ...draft, entries: changed }, series.targets, textsOf('nb'))).toEqual([
    'Sum 494 av 800.',
    'Resultatet er 500: forskjellen er 6.',
  ]);
  const missing = first ? [{ ...first, text: '' }, ...rest] : [];
  expect(liveTotal({ ...draft, entries: missing }, series.targets, textsOf('nb'))).toEqual(['7 av 8 deler har tall.']);
});
