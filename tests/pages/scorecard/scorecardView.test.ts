import { describe, expect, test } from 'vitest';
import { usualRule, type AssessmentRule } from '../../../src/domain/assessmentRule.ts';
import type { IndicatorId } from '../../../src/domain/id.ts';
import { usualSettings } from '../../../src/domain/settings.ts';
import { scorecardView } from '../../../src/pages/scorecard/scorecardView.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { resultOf } from '../../support/scorecardThings.ts';
import { reader, seededPage } from '../seededPage.ts';

function view(unit: string, scorecardId: string, person: Parameters<typeof reader>[0] = 'employee') {
  const page = seededPage(unit);
  const scorecard = page.scorecards.find(({ id }) => id === scorecardId);
  if (scorecard === undefined) throw new Error(`No scorecard ${scorecardId}`);
  return scorecardView(page, page.unit, scorecard, reader(person), textsOf('nb'));
}

describe('A1 Kristiansund 2017, Læring og fornying', () => {
  const k2017 = view('KRS', 'krs-2017-laering');
  const lines = k2017.groups.flatMap((group) => group.lines);

  test('has its three years, and four success factors of which the first spans three indicators', () => {
    expect(k2017.periods).toEqual(['2015', '2016', '2017']);
    expect(k2017.groups.map(({ successFactor, lines: own }) => [successFactor, own.length])).toEqual([
      ['Effektive arbeidsprosesser', 3],
      ['Kunnskapsbasert praksis og forbedringsarbeid', 1],
      ['Hensiktsmessig organisering', 1],
      ['Lærende og utviklingsorientert organisasjon', 1],
    ]);
  });

  test('shows targets, results and marks as the municipality printed them', () => {
    expect(lines.map(({ name, target, cells, words }) => [name, target, ...cells.map(({ text }) => text), words])).toEqual([
      ['Optimalisering', '5', '6 nye tiltak', '6 nye tiltak', '5 nye tiltak', 'Strek, akseptabelt resultat'],
      ['Samhandling', '3', '3 nye tiltak', '3 nye tiltak', '7 nye tiltak', 'Ønsket resultat'],
      ['Digitalisering', '10', '8 nye tiltak', '13 nye tiltak', '11 nye tiltak', 'Strek, akseptabelt resultat'],
      ['Innføre metodeverk', 'Innført', '–', 'I arbeid', 'Innført', 'Ønsket resultat'],
      ['Innføre ny organisasjonsmodell', 'Innført', '–', '–', '–', 'Strek, akseptabelt resultat'],
      ['God forvaltningspraksis', '800', 'Ikke målt', '523', 'Ikke målt', 'Ikke målt'],
    ]);
  });

  test('says of two rows that the printed table does not tell where their values belong', () => {
    expect(lines.filter(({ unsure }) => unsure !== undefined).map(({ name }) => name)).toEqual([
      'Innføre metodeverk',
      'Innføre ny organisasjonsmodell',
    ]);
  });

  test('cannot be reported by anybody: it is published', () => {
    expect(
      view('KRS', 'krs-2017-laering', 'director')
        .groups.flatMap((group) => group.lines)
        .every(({ report }) => report === undefined),
    ).toBe(true);
  });
});

test('a leader may report their own unit, the deputy between their dates, and an employee may not', () => {
  const mayReport = (person: Parameters<typeof reader>[0]) =>
    view('KRS-KULTUR', 'demo-2026-kultur', person)
      .groups.flatMap((group) => group.lines)
      .some(({ report }) => report !== undefined);
  expect([mayReport('leader'), mayReport('deputy'), mayReport('employee')]).toEqual([true, true, false]);
});

test('a card whose years were all blank keeps its columns, and no row is green', () => {
  const { periods, groups } = view('KRS-SENTRALADM', 'krs-2015-sentraladm');
  expect(periods).toEqual(['2013', '2014', '2015']);
  expect(groups.flatMap((group) => group.lines).map(({ level }) => level)).toEqual(['notMeasured', 'notMeasured']);
});

test('N2 what has been published can no longer be reported over, and no rule or limit changes its text, level or symbol', () => {
  const page = seededPage('KRS-KULTUR');
  const card = page.scorecards.find(({ id }) => id === 'demo-2026-kultur');
  if (card === undefined) throw new Error('No scorecard');
  const published = { level: 'acceptable', change: 'holding' } as const;
  const results = page.results.map((each) =>
    each.indicatorId === 'demo-2026-kultur-06' && each.period === '2026' ? { ...each, published } : each,
  );
  const lineIn = (rule: AssessmentRule) => {
    const units = page.units.map((unit) => (unit.code === 'KRS' ? { ...unit, settings: { ...usualSettings, rule } } : unit));
    const lines = scorecardView({ ...page, results, units }, page.unit, card, reader('leader'), textsOf('nb')).groups.flatMap(
      (group) => group.lines,
    );
    return lines.find(({ id }) => id === 'demo-2026-kultur-06');
  };
  for (const rule of [usualRule, { ...usualRule, basis: 'target' as const }]) {
    expect(lineIn(rule)).toMatchObject({ words: 'Strek, akseptabelt resultat', level: 'acceptable', report: undefined });
    expect(lineIn(rule)?.cells.map(({ text }) => text)).toEqual(['8,4 %', '8,8 %', '9,1 %']);
    expect(lineIn(rule)?.difference?.note).toBe('Publisert; beregnet: Pil ned, uakseptabelt resultat');
  }
});

test('what is reported by the tertial shows its latest one in the year’s cell, in words, and its row reports the next', () => {
  const page = seededPage('KRS-KULTUR');
  const id = 'demo-2026-kultur-01' as IndicatorId;
  const indicators = page.indicators.map((each) => (each.id === id ? { ...each, frequency: 'tertial' as const } : each));
  const indicator = indicators.find((each) => each.id === id)!;
  const results = [...page.results, resultOf(indicator, '2026-T1', '80 %'), resultOf(indicator, '2026-T2', '82 %')];
  const scorecard = page.scorecards.find((each) => each.id === indicator.scorecardId)!;
  const shown = scorecardView({ ...page, indicators, results }, page.unit, scorecard, reader('leader'), textsOf('nb'));
  const line = shown.groups.flatMap(({ lines }) => lines).find((each) => each.id === id);
  expect(line?.cells.map(({ text }) => text)).toEqual(['77 %', '79 %', '2. tertial: 82 %']);
  expect([line?.words, line?.report?.period, line?.report?.levelBefore]).toEqual([
    'Pil opp, ønsket resultat',
    '2026-T3',
    'desired',
  ]);
});
