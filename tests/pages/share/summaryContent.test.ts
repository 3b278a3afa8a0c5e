import { expect, test } from 'vitest';
import type { Measure } from '../../../src/domain/measure.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Place } from '../../../src/domain/place.ts';
import { summaryContent } from '../../../src/pages/share/summaryContent.ts';
import { countLevels } from '../../../src/domain/standing.ts';
import { unitStandingsOf } from '../../../src/domain/unitStanding.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { seededMunicipality } from '../seededPage.ts';

const period = '2026' as Period;

function municipality(visible: (code: string) => boolean = () => true) {
  const all = seededMunicipality();
  const scorecards = all.scorecards.filter((card) => card.period === period);
  const ids = new Set(scorecards.map(({ id }) => id));
  const indicators = all.indicators.filter(({ scorecardId }) => ids.has(scorecardId));
  return { ...all, units: all.units.filter(({ code }) => visible(code)), scorecards, indicators, period, countable: true };
}

const linkTo = (place: Place) => ['https://a.no', place.unit, place.section, place.row].join('/');

function summaryOf(code: string, language: 'nb' | 'nn' = 'nb', page = municipality()) {
  const unit = page.units.find((each) => each.code === code);
  if (unit === undefined) throw new Error(`No unit ${code}`);
  const words = { form: 'whole' as const, ownWords: '', asks: '', mentions: [] };
  const parts = { unit, period, words, linkTo, day: '2026-11-22', last: undefined };
  return summaryContent(page, page.measures, parts, textsOf(language));
}

test('D1 the summary counts every indicator of every unit once, and says how much is measured', () => {
  const standings = unitStandingsOf(municipality()).filter(({ unit }) => unit.code.startsWith('KRS'));
  const { desired, measured, total } = countLevels(standings.map(({ standing }) => standing));
  const summary = summaryOf('KRS')?.summary;
  expect(summary).toMatch(new RegExp(`^${total} indikatorer: ${desired} ønsket, `));
  expect(summary).toMatch(new RegExp(`Målt ${measured} av ${total}\\.$`));
});

test('the summary tells what is unacceptable, what moved, who has not reported, what is overdue and how each part stands', () => {
  const headings = summaryOf('KRS')?.sections.map(({ heading }) => heading.replaceAll(/\d+/g, 'n'));
  expect(headings).toEqual([
    'Uakseptabelt nå (n)',
    'Svekket siden forrige måling (n)',
    'Mest forbedret siden forrige måling (n)',
    'n enheter har ikke rapportert alt',
    'n tiltak over frist',
    'Enhetene',
  ]);
});

test('two units of one name that have not reported are two', () => {
  const page = municipality();
  const named = { ...page, units: page.units.map((unit) => (/PPT|PLAN/.test(unit.code) ? { ...unit, name: 'SFO' } : unit)) };
  const waiting = summaryOf('KRS', 'nb', named)?.sections.find(({ heading }) => heading.includes('har ikke rapportert'));
  expect(waiting?.lines.filter(({ text }) => text.startsWith('SFO'))).toHaveLength(2);
});

test('N11 the same summary in both written forms, from the same numbers', () => {
  const [nb, nn] = [summaryOf('KRS', 'nb'), summaryOf('KRS', 'nn')];
  const numbers = (text = '') => text.match(/\d+/g);
  expect(numbers(nn?.summary)).toEqual(numbers(nb?.summary));
  expect(nn?.sections.map(({ lines }) => lines.length)).toEqual(nb?.sections.map(({ lines }) => lines.length));
  expect(nn?.sections.at(-1)?.heading).toBe('Einingane');
  expect(nn?.told).toEqual(nb?.told);
});

test('N5 units the sharer cannot see are counted nowhere, and the message says so', () => {
  const hidden = 'KRS-KULTUR';
  const seen = summaryOf(
    'KRS',
    'nb',
    municipality((code) => code !== hidden),
  );
  expect(seen?.notices[0]).toMatch(/^Bygger på \d+ av \d+ enheter\./);
  expect(JSON.stringify([seen?.summary, seen?.sections, [...(seen?.told.keys() ?? [])]])).not.toContain('Kultur');
  expect([...(seen?.told.keys() ?? [])].some((key) => key.includes('kultur'))).toBe(false);
  expect(seen?.told.size).toBeLessThan(summaryOf('KRS')?.told.size ?? 0);
});

test('C25: a summary leads to a new measure at the unit that has done nothing about what is unacceptable there', () => {
  const page = municipality();
  const [first, ...others] = summaryOf('KRS')?.measureLinks ?? [];
  expect(others).toHaveLength(2); // three at most
  const [, , , unit = '', section, row] = (first?.url ?? '').split('/');
  expect(section).toBe('nytt-tiltak');
  const measure = { ...page.measures[0], unitCode: unit, indicatorId: row, status: 'notStarted', archived: false } as Measure;
  const elsewhere = { ...measure, unitCode: 'KRS' } as Measure;
  const links = (more: Measure) => summaryOf('KRS', 'nb', { ...page, measures: [...page.measures, more] })?.measureLinks;
  expect(links(elsewhere)?.[0]).toEqual(first);
  expect(links(measure)?.slice(0, 2)).toEqual(others);
  expect(links({ ...measure, status: 'implemented' })?.[0]).toEqual(first);
});
