import { expect, test } from 'vitest';
import type { RowIssue } from '../../src/domain/rowIssue.ts';
import type { Refusal, RefusalKind } from '../../src/text/refusalTexts.ts';
import { en, nb, nn } from '../../src/text/refusalTexts.ts';

const every: Readonly<Record<RefusalKind, true>> = {
  signedOut: true,
  consentNeeded: true,
  noAccess: true,
  readOnly: true,
  missingList: true,
  missingColumns: true,
  notFound: true,
  changedMeanwhile: true,
  alreadyExists: true,
  throttled: true,
  tooLarge: true,
  unavailable: true,
  offline: true,
  uncertain: true,
  malformed: true,
  locked: true,
  unexpected: true,
};
const kinds = Object.keys(every) as RefusalKind[];

function refusal(kind: RefusalKind, more: Partial<Refusal> = {}): Refusal {
  return { kind, source: 'Resultater', columns: [], retryAfterSeconds: undefined, details: 'GET … 403 accessDenied', ...more };
}

test.each([
  ['bokmål', nb],
  ['nynorsk', nn],
  ['English', en],
])('every refusal says what, why and what to do, without a technical word: %s', (_, texts) => {
  for (const kind of kinds) {
    const { what, why, todo } = texts.words(refusal(kind, { columns: ['Krav'] }), 'IKT-avdelingen');
    expect([what, why, todo].filter((sentence) => sentence.length < 8)).toEqual([]);
    expect(`${what} ${why} ${todo}`).not.toMatch(/undefined|HTTP|Graph|403|token|scope|ETag/i);
  }
});

test('a person is told whom to ask, which list it is, and when to come back', () => {
  expect(nb.words(refusal('readOnly'), 'IKT-avdelingen')).toEqual({
    what: 'Du har lesetilgang til «Resultater», men kan ikke endre',
    why: 'Ingenting ble lagret. Du er ikke blant dem som kan endre her.',
    todo: 'Spør IKT-avdelingen om skrivetilgang, eller be den ansvarlige gjøre det.',
  });
  expect(nn.words(refusal('missingList', { source: 'Tiltak' }), 'IKT-avdelinga').what).toBe('Lista «Tiltak» finst ikkje');
  expect(nb.words(refusal('throttled', { retryAfterSeconds: 30 })).todo).toBe('Prøv igjen om 30 sekunder.');
  expect(nb.words(refusal('missingColumns', { columns: ['Krav', 'GjelderFra'] })).why).toBe('Dette mangler: Krav, GjelderFra.');
});

const issue: RowIssue = {
  list: 'Tiltak',
  itemId: '4',
  column: 'Status',
  columnTitle: 'Status',
  problem: 'unknownWord',
  text: 'Ferdig',
  setAside: true,
};

test('an unreadable cell is named by row, list and column, with what stands there and what it cost', () => {
  expect(nb.issue(issue)).toBe('Rad 4 i «Tiltak»: «Status» har et ord vi ikke kjenner: «Ferdig». Raden vises ikke.');
  expect(nn.issue({ ...issue, setAside: false })).toBe(
    'Rad 4 i «Tiltak»: «Status» har eit ord vi ikkje kjenner: «Ferdig». Resten av rada blir vist.',
  );
  expect(nb.issue({ ...issue, column: '', problem: 'unreadable' })).toBe('Rad 4 i «Tiltak» kunne ikke leses.');
  expect(en.issue({ ...issue, problem: 'empty', text: undefined })).toBe(
    'Row 4 in “Tiltak”: “Status” is empty, but must be filled in. The row is not shown.',
  );
});

test('cells are counted list by list', () => {
  expect(nb.issues([issue, issue, { ...issue, list: 'Resultater' }])).toBe(
    '2 celler i «Tiltak» kunne ikke leses. 1 celle i «Resultater» kunne ikke leses.',
  );
});
