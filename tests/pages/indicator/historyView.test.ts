import { expect, test } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import { resultChangesOf, type ResultVersion } from '../../../src/domain/resultHistory.ts';
import { historyView } from '../../../src/pages/indicator/historyView.ts';
import { textsOf, type Language } from '../../../src/text/texts.ts';
import { personOf } from '../../support/scorecardThings.ts';

const made: ResultVersion = {
  number: 1,
  savedBy: 'Administrator',
  savedAt: '2026-01-20T09:00:00',
  text: '8,8 %',
  comment: undefined,
  published: undefined,
  operationId: 'o-1',
  reportedBy: personOf('leder'),
  reportedAt: '2026-01-19T12:00:00',
};
const changed: ResultVersion = { ...made, number: 2, savedAt: '2026-02-03T14:05:00', text: '7,9 %', comment: 'Rettet.' };

const told = (language: Language, ...versions: readonly ResultVersion[]) =>
  historyView({ changes: resultChangesOf('2025' as Period, versions) }, textsOf(language));

test('an event says what, who, when, and from what to what', () => {
  const [latest, first] = told('nb', changed, made);
  expect(latest).toMatchObject({
    period: '2025',
    kind: 'Endret',
    who: 'Administrator',
    when: '3. feb. 2026 kl. 14.05',
    outside: true,
    cells: [
      { what: 'Resultat', from: '8,8 %', to: '7,9 %', main: true },
      { what: 'Kommentar', from: 'ingenting', to: 'Rettet.', main: false },
    ],
  });
  expect(first).toMatchObject({ kind: 'Lagt inn', cells: [{ what: 'Resultat', from: undefined, to: '8,8 %', main: true }] });
});

test('who reported is told where another saved the row, and never of a change made outside', () => {
  const [latest, first] = told('nb', changed, made);
  expect([latest?.reported, first?.reported]).toEqual([undefined, 'Rapportert av Rolle leder 19. jan. 2026']);
  expect(told('nb', { ...made, savedBy: 'Rolle leder' })[0]?.reported).toBeUndefined();
});

test('a version nobody signed is by somebody unknown, in three languages', () => {
  const nobody = { ...made, savedBy: undefined, reportedBy: undefined };
  expect((['nb', 'nn', 'en'] as const).map((language) => told(language, nobody)[0]?.who)).toEqual([
    'Ukjent',
    'Ukjend',
    'Unknown',
  ]);
});
