import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnitCode } from '../../../src/domain/id.ts';
import { sumCounts } from '../../../src/domain/standing.ts';
import { overviewBasis } from '../../../src/pages/overview/overviewBasis.ts';
import { resultCell, rolledCell } from '../../../src/pages/overview/sharedCell.ts';
import { totalCell } from '../../../src/pages/overview/totalCell.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { basisOf, shown, yearOfSeed } from './overviewThings.ts';

const nb = textsOf('nb');
const krs = basisOf('KRS', '2026');
const code = (text: string) => text as UnitCode;

test('2017 counts the six indicators of Læring og fornying with their denominator, and the two of Kommunalteknikk', () => {
  const { view, rows } = shown(basisOf('KRS', '2017'));
  expect(view.counts.own(code('KRS'))).toMatchObject({ total: 6, desired: 2, acceptable: 3, notMeasured: 1, measured: 5 });
  expect(view.total.total).toBe(8);
  expect(view.columns).toEqual([]);
  expect(rows.slice(0, 2).map(({ kind, counts }) => [kind, counts.total])).toEqual([
    ['branch', 8],
    ['own', 6],
  ]);
});

test('D5 the heat table has the shared indicators units report, and a mark for each of the seventeen rammeområder', () => {
  const { view } = shown(krs);
  expect(view.columns.map(({ indicator }) => indicator.name)).toEqual([
    'Lederavtale – alle enhetsledere',
    'Evalueringssamtale – alle enhetsledere',
    'Medarbeidertilfredshet',
    'Sykefravær',
  ]);
  const sick = view.columns[3]!.id;
  const cell = (unit: string) => resultCell(view.cellOf(code(unit), sick), nb);
  expect(cell('KRS-KULTUR')).toMatchObject({ level: 'unacceptable', text: '9,1 %', words: 'Pil ned, uakseptabelt resultat' });
  expect(cell('KRS-VELFERD')).toMatchObject({ level: 'notMeasured', text: '', words: 'Ikke målt' });
  expect(cell('KRS-PPT')).toMatchObject({ level: 'notMeasured', text: '–', words: 'Ikke rapportert' });
  expect(view.counts.ofColumn(code('KRS'), sick)).toMatchObject({ total: 17, measured: 11 });
});

test('D6 a branch is rolled up as the worst, as counts or as an average, each with its coverage, or not at all', () => {
  const { view } = shown(krs);
  const rolled = (kind: 'worst' | 'count' | 'average' | 'none') =>
    rolledCell(view, { unit: code('KRS'), column: view.columns[3]!, kind, order: krs.order }, nb);
  expect(rolled('worst')).toMatchObject({ level: 'unacceptable', text: '11 av 17' });
  expect(rolled('count').parts?.map(({ level, count }) => [level, count])).toEqual([
    ['desired', 4],
    ['acceptable', 2],
    ['unacceptable', 5],
    ['notMeasured', 6],
  ]);
  expect(rolled('average')).toMatchObject({ text: '7,5\u00A0%', title: 'Snitt 7,5\u00A0%, av 11 målt, 17 i alt' });
  expect(rolled('none')).toMatchObject({ level: undefined, text: '' });
  for (const kind of ['worst', 'count'] as const) expect(rolled(kind).title).toContain('målt 11 av 17');
});

test('D6 the weakest of a branch is the child with most of its worst level', () => {
  const { rows } = shown(krs);
  expect(rows[0]?.weakest).toMatchObject({ unit: { name: 'Barnehager' }, level: 'unacceptable', count: 5 });
});

test('a unit that has reported nothing is never green, and is counted among those that have not reported', () => {
  const { view } = shown(krs);
  expect(view.counts.own(code('KRS-PPT'))).toMatchObject({ total: 4, desired: 0, measured: 0, notReported: 4 });
  expect(view.unreported).toBe(4);
});

test('A3 a unit that has said «Ikke målt» has reported', () => {
  const page = yearOfSeed('2026');
  const ppt = page.units.find((unit) => unit.code === 'KRS-PPT');
  const [example] = page.results;
  if (ppt === undefined || example === undefined) throw new Error('The seed has no PPT, or no results.');
  const column = krs.columns[0]!.indicator;
  const nothing = { text: 'Ikke målt', reading: { kind: 'notMeasured' as const }, published: undefined };
  const said = { ...example, ...nothing, indicatorId: column.id, unitCode: ppt.code, period: page.period };
  const { view } = shown(overviewBasis({ ...page, results: [...page.results, said] }, code('KRS')));
  expect(view.counts.own(ppt.code)).toMatchObject({ total: 4, measured: 0, notReported: 3 });
  expect(view.unreported).toBe(3);
});

test('other municipalities’ units are not counted with Kristiansund’s', () => {
  expect(basisOf('KRS', '2014').units.every((unit) => unit.code.startsWith('KRS'))).toBe(true);
});

test('F10 search finds indicators in any case and keeps the parent they stand under', () => {
  const { names, view } = shown(krs, { query: 'FORELDRETILFREDSHET' });
  expect(names).toEqual(['Hele kommunen (kontekst)', 'Barnehager']);
  expect(view.total.total).toBe(1);
});

test('F10 search finds a unit by its name with other spaces and hyphens, with all it has', () => {
  const { names, view } = shown(krs, { query: 'barn\u00A0\u2011\u00A0FAMILIE' });
  expect(names).toEqual(['Hele kommunen (kontekst)', 'Barn - familie - helse']);
  expect(view.total.total).toBe(7);
});

test('what nobody can find leaves no rows and counts nothing', () => {
  const { names, view } = shown(krs, { query: 'romfart' });
  expect([names, view.total.total]).toEqual([[], 0]);
});

test('a focus area leaves only its own indicators, and a level only the units that have it, with whole denominators', () => {
  const area = shown(krs, { focusArea: 'Læring og fornying' });
  expect([area.names, area.view.total.total]).toEqual([['Hele kommunen'], 4]);
  const level = shown(krs, { level: 'unacceptable' });
  expect(level.names).not.toContain('Velferd');
  expect(level.names).toContain('Kultur');
  expect(level.view.total.total).toBe(shown(krs).view.total.total);
});

test('a folded branch hides those under it and keeps their counts', () => {
  const { rows } = shown(krs, {}, ['KRS']);
  expect(rows.map(({ kind, open, counts }) => [kind, open, counts.total])).toEqual([['branch', false, 108]]);
});

test('the best and the worst changes come first, and a unit with something too old before one that has only not reported', () => {
  const { view } = shown(krs);
  expect(view.worse[0]?.by).toBeLessThanOrEqual(view.worse.at(-1)?.by ?? 0);
  expect(view.better.map(({ by }) => by)).toEqual(view.better.map(({ by }) => by).sort((a, b) => b - a));
  const [first] = view.waiting;
  expect([first?.unit.name, first?.old]).toEqual(['Kommunalteknikk', 1]);
});

test('N5 units behind a person’s rights are told of, and not counted', () => {
  const page = yearOfSeed('2026');
  const partly = { ...page, units: page.units.filter(({ code: each }) => !['KRS-KULTUR', 'KRS-BRANN'].includes(each)) };
  const basis = overviewBasis(partly, code('KRS'));
  expect(nb.overview.visible(basis.visibility.visible, basis.visibility.known)).toBe(
    '25 av 27 enheter er synlige for deg. Det du ikke har tilgang til, er ikke regnet med.',
  );
  expect(shown(basis).view.total.total).toBe(108 - 12 - 7);
});

test('whatever is looked for, every row has its parents above it, and the rows’ own counts make the total', () => {
  const texts = fc.constantFrom('', 'syk', 'brann', 'tilfredshet', 'KOMMUNE', 'lederavtale kultur');
  const levels = fc.constantFrom(undefined, 'desired', 'acceptable', 'unacceptable', 'notMeasured');
  fc.assert(
    fc.property(texts, levels, fc.constantFrom(undefined, ...krs.focusAreas), (query, level, focusArea) => {
      const { rows, view } = shown(krs, { query, level: level as never, focusArea });
      rows.forEach(({ unit }, place) => {
        const parent = rows.findIndex((row) => row.unit.code === unit.parent);
        if (unit.code !== krs.root) expect(parent).toBeLessThan(place);
      });
      const sum = sumCounts(krs.units.map((unit) => view.counts.own(unit.code)));
      expect(sum).toEqual(view.total);
      expect(view.total.measured).toBeLessThanOrEqual(view.total.total);
    }),
    { seed: 31, numRuns: 120 },
  );
});

test('A10 the overview of an old year is of the tree as it was, and the one of now of the tree as it is', () => {
  const names = (period: string) => basisOf('KRS-SENTRALADM', period).units.map(({ name }) => name);
  expect(names('2024')).toEqual(['Sentraladministrasjon', 'Fellestjenester']);
  expect(names('2025')).toEqual(['Sentraladministrasjon', 'Servicetorget', 'Arkiv og post']);
  expect(shown(basisOf('KRS-SENTRALADM', '2024')).view.total.total).toBe(2);
});

test('A10 by line a unit counts where it stands, by subject with the one that answers for its subject', () => {
  const page = yearOfSeed('2025');
  const under = (root: string, by: 'line' | 'subject') => overviewBasis(page, root as UnitCode, by).units.map(({ name }) => name);
  expect(under('KRS-PLANBYGG', 'line')).toEqual(['Plan og byggesak']);
  expect(under('KRS-PLANBYGG', 'subject')).toEqual(['Plan og byggesak', 'Servicetorget']);
  expect(under('KRS-SENTRALADM', 'subject')).toEqual(['Sentraladministrasjon', 'Arkiv og post']);
  const counted = (by: 'line' | 'subject') => shown(overviewBasis(page, 'KRS' as UnitCode, by)).view.total;
  expect(counted('subject')).toEqual(counted('line')); // the municipality as a whole is the same whoever answers
});

test('D6 all indicators of a row are laid together as worst or as a weighted average with its coverage, or not at all', () => {
  const { view, rows } = shown(krs);
  const total = (name: string, kind: 'worst' | 'average' | 'count' | 'none') => {
    const row = rows.find(({ unit, kind: each }) => unit.name === name && each !== 'own');
    return row && totalCell(view, row, kind, nb);
  };
  const { measured, total: all } = view.total;
  expect(total('Hele kommunen', 'worst')).toMatchObject({
    level: 'unacceptable',
    title: `Verste nivå: Uakseptabelt resultat, målt ${measured} av ${all}`,
  });
  expect(total('Hele kommunen', 'average')?.title).toMatch(/^Vektet snitt \d+ av 100: ønsket er 100, .*, målt \d+ av \d+$/);
  expect([total('Hele kommunen', 'count'), total('Hele kommunen', 'none')]).toEqual([undefined, undefined]);
  expect(total('Arkiv og post', 'worst')).toMatchObject({ level: undefined, text: '', title: '' }); // nothing to measure: never green
});
