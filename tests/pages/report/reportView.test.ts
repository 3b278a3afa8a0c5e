import { expect, test } from 'vitest';
import type { UnitCode } from '../../../src/domain/id.ts';
import type { Narrative } from '../../../src/domain/narrative.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { ReportBlock } from '../../../src/domain/report.ts';
import { overviewBasis } from '../../../src/pages/overview/overviewBasis.ts';
import { everything } from '../../../src/pages/overview/overviewChoice.ts';
import { overviewView } from '../../../src/pages/overview/overviewView.ts';
import { basisOfMany, basisOfUnit } from '../../../src/pages/report/reportBasis.ts';
import { reportView } from '../../../src/pages/report/reportView.ts';
import { textsOf, type Language } from '../../../src/text/texts.ts';
import { reportText } from '../../../src/wire/reportText.ts';
import type { Unit } from '../../../src/domain/unit.ts';
import type { UnitPage } from '../../../src/queries/unitPage.ts';
import { measureOf } from '../../support/scorecardThings.ts';
import { twoYears } from '../../support/yearThings.ts';
import { seededMunicipality, seededPage } from '../seededPage.ts';

const day = '2026-11-22';

function reportOf(code: string, period: string, { language = 'nb' as Language, narratives = [] as readonly Narrative[] } = {}) {
  const page = seededPage(code);
  const texts = textsOf(language);
  return reportView(basisOfUnit(page, { unit: page.unit, period: period as Period, narratives }, texts), day, texts);
}

function blocksOf(report: ReturnType<typeof reportOf>): readonly ReportBlock[] {
  return report.articles.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks));
}

function municipality(period: string) {
  const all = seededMunicipality();
  return {
    ...all,
    period: period as Period,
    countable: true,
    scorecards: all.scorecards.filter((card) => card.period === (period as Period)),
  };
}

test('D4: the sections stand in the municipality’s order, and the målekort in its columns', () => {
  const report = reportOf('KRS', '2017');
  expect(report.articles[0]?.sections.map(({ heading }) => heading)).toEqual([
    'Fakta',
    'Mål og resultater',
    'Utfordringer og planer',
  ]);
  const [table] = blocksOf(report).filter((block) => block.kind === 'table');
  expect(table?.grid.columns.map(({ heading }) => heading)).toEqual([
    'Suksessfaktor (delmål)',
    'Måleindikator',
    'Resultatkrav',
    'Resultat 2015',
    'Resultat 2016',
    'Resultat 2017',
    'Endring fra sist måling',
  ]);
  expect(table?.grid.groups[0]?.heading).toBe('Effektive arbeidsprosesser');
  expect(table?.grid.groups[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['Optimalisering', '5', '6 nye tiltak', '6 nye tiltak', '5 nye tiltak', 'Strek, akseptabelt resultat'],
    ['Samhandling', '3', '3 nye tiltak', '3 nye tiltak', '7 nye tiltak', 'Ønsket resultat'],
    ['Digitalisering', '10', '8 nye tiltak', '13 nye tiltak', '11 nye tiltak', 'Strek, akseptabelt resultat'],
  ]);
});

test('D3: blank is a dash, «Ikke målt» is itself, and a result is as written', () => {
  const [table] = blocksOf(reportOf('KRS', '2017')).filter((block) => block.kind === 'table');
  const rows = table?.grid.groups.flatMap((group) => group.rows.map((row) => row.map(({ text }) => text))) ?? [];
  expect(rows.slice(3)).toEqual([
    ['Innføre metodeverk', 'Innført', '–', 'I arbeid', 'Innført', 'Ønsket resultat'],
    ['Innføre ny organisasjonsmodell', 'Innført', '–', '–', '–', 'Strek, akseptabelt resultat'],
    ['God forvaltningspraksis', '800', 'Ikke målt', '523', 'Ikke målt', 'Ikke målt'],
  ]);
});

test('N11: the same figures in bokmål and nynorsk, by form and by word', () => {
  const [nb, nn] = [reportText(reportOf('KRS', '2017')), reportText(reportOf('KRS', '2017', { language: 'nn' }))];
  expect(nb).toContain('Av 6 indikatorer er');
  expect(nn).toContain('Av 6 indikatorar er');
  const figures = (text: string) => text.match(/\d+/g);
  expect(figures(nn)).toEqual(figures(nb));
});

test('D7: when it was read stands first', () => {
  expect(reportOf('KRS', '2017').notes[0]).toBe('Lest 22. nov. 2026 kl. 10.02 fra kommunens lister i SharePoint.');
});

test('D4: what the leader wrote stands word for word in a block of its own, with name and day', () => {
  const narrative: Narrative = {
    stored: { itemId: '1', version: '"1"' },
    unitCode: 'KRS-KULTUR' as UnitCode,
    period: '2026' as Period,
    section: 'plans',
    text: 'Det skal:\n- innføres <b>billett</b>\n- =1+1',
    writtenBy: { id: 'x' as never, name: 'Leder, Kultur' },
    writtenAt: '2026-10-15T09:00:00Z',
    source: undefined,
    demonstration: false,
  };
  expect(blocksOf(reportOf('KRS-KULTUR', '2026', { narratives: [narrative] })).filter(({ kind }) => kind === 'written')).toEqual([
    {
      kind: 'written',
      by: 'Skrevet av Leder, Kultur 15. okt. 2026',
      blocks: [
        { kind: 'paragraph', text: 'Det skal:' },
        {
          kind: 'list',
          items: [
            { text: 'innføres <b>billett</b>', under: [] },
            { text: '=1+1', under: [] },
          ],
        },
      ],
    },
  ]);
});

test('the whole municipality is counted as on the overview', () => {
  const page = municipality('2026');
  const texts = textsOf('nb');
  const { unit } = seededPage('KRS');
  const basis = basisOfMany(page, { unit, period: '2026' as Period, measures: page.measures, narratives: [] }, texts);
  const { total } = overviewView(overviewBasis(page, unit.code), everything, day);
  expect(reportText(reportView(basis, day, texts))).toContain(`${texts.report.summary}\n\n${texts.overview.sentence(total)}`);
});

test('N5: units the person cannot see are left out, and it is said how many', () => {
  const page = municipality('2026');
  const hidden = { ...page, units: page.units.filter(({ code }) => code !== ('KRS-KULTUR' as UnitCode)) };
  const { unit } = seededPage('KRS');
  const texts = textsOf('nb');
  const basis = basisOfMany(hidden, { unit, period: '2026' as Period, measures: page.measures, narratives: [] }, texts);
  const text = reportText(reportView(basis, day, texts));
  expect(text).toMatch(/\d+ av \d+ enheter er synlige for deg/);
  expect(text).not.toContain('Nytt renholdsopplegg på badet');
});

test('a report of a year tells of that year’s tiltak', () => {
  expect(reportText(reportOf('KRS-KULTUR', '2015'))).not.toContain('Nytt renholdsopplegg på badet');
  expect(reportText(reportOf('KRS-KULTUR', '2026'))).toContain('Nytt renholdsopplegg på badet');
});

test('C1: a tiltak linked on last year’s card is told of with this year’s indicator', () => {
  const records = twoYears({ 2026: { 2026: '60 %' }, 2027: { 2027: '50 %' } });
  const [last, now] = records.editions;
  const [unit] = records.units as [Unit];
  const measures = [measureOf('running', { indicatorId: last.id, status: 'inProgress' })];
  const page: UnitPage = { ...records, unit, measures, issues: [], missing: [], readAt: new Date(day) };
  const basis = basisOfUnit(page, { unit, period: '2027' as Period, narratives: [] }, textsOf('nb'));
  expect(basis.units[0]?.measures.map(({ id, indicatorId }) => [id, indicatorId])).toEqual([['running', now.id]]);
});
