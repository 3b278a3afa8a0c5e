import { expect, test } from 'vitest';
import type { Narrative, NarrativeSection } from '../../../src/domain/narrative.ts';
import type { Period } from '../../../src/domain/period.ts';
import { narrativeView } from '../../../src/pages/scorecard/narrativeView.ts';
import { textsOf, type Language } from '../../../src/text/texts.ts';
import { reader, seededPage } from '../seededPage.ts';

const page = seededPage('KRS-KULTUR');
const written = (section: NarrativeSection, more: Partial<Narrative> = {}): Narrative => ({
  stored: { itemId: '1', version: '"1"' },
  unitCode: page.unit.code,
  period: '2026' as Period,
  section,
  text: 'Badet er nytt.',
  writtenBy: undefined,
  writtenAt: '2026-10-15T09:00:00Z',
  source: undefined,
  demonstration: false,
  ...more,
});

function view(
  narratives: readonly Narrative[],
  person: Parameters<typeof reader>[0],
  period = '2026',
  language: Language = 'nb',
  locked = false,
) {
  const unit = { ...page.unit, languageForm: language === 'nb' ? page.unit.languageForm : ('nn' as const) };
  return narrativeView(narratives, { page, unit, period: period as Period, locked }, reader(person), textsOf('nb'));
}

test('the leader and the deputy may write every section of an open year; others see only what is written', () => {
  const facts = [written('facts')];
  for (const person of ['leader', 'deputy'] as const)
    expect(view(facts, person).parts.map(({ section, mayWrite }) => [section, mayWrite])).toEqual([
      ['facts', true],
      ['results', true],
      ['plans', true],
    ]);
  expect(view(facts, 'employee').parts.map(({ section, mayWrite }) => [section, mayWrite])).toEqual([['facts', false]]);
});

test('what was published is not written over, and nobody writes in a year that was only published', () => {
  const published = [written('facts', { source: 'årsrapport' })];
  expect(view(published, 'leader').parts[0]?.mayWrite).toBe(false);
  expect(view([], 'leader', '2015').parts).toEqual([]);
});

test('B7: in a locked year what is written is read, and nobody writes', () => {
  expect(
    view([written('facts')], 'leader', '2026', 'nb', true).parts.map(({ section, mayWrite }) => [section, mayWrite]),
  ).toEqual([['facts', false]]);
});

test('how many work there stands beside the latest year, and not beside an older one', () => {
  expect(view([], 'employee').staff).toBe('48,5\u00A0årsverk, 61\u00A0ansatte');
  expect(view([written('facts', { period: '2015' as Period })], 'employee', '2015').staff).toBeUndefined();
});

test('B6: one old text among newer ones is said to be old by itself; only when all are is it said of the article', () => {
  const old = { writtenAt: '2024-01-20T09:00:00Z' };
  const some = view([written('facts', old), written('plans')], 'employee');
  expect([some.stale, some.parts.map(({ stale }) => stale)]).toEqual([false, [true, false]]);
  expect(view([written('facts', old), written('plans', old)], 'employee').stale).toBe(true);
});

test('B6: a nynorsk unit’s article is said to be old in nynorsk, to a reader of bokmål too', () => {
  expect(view([], 'employee', '2026', 'nn').staleWords).toBe(
    'Denne artikkelen er over eitt år gamal og kan innehalde utdatert informasjon.',
  );
});
