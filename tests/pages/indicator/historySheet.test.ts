import { expect, test } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import { resultChangesOf, type ResultVersion } from '../../../src/domain/resultHistory.ts';
import { historySheet } from '../../../src/pages/indicator/historySheet.ts';
import { historyView } from '../../../src/pages/indicator/historyView.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { csvHeading, csvRow } from '../../../src/wire/csv.ts';
import { readCsv } from '../../support/readCsv.ts';
import { indicatorOf, personOf, resultOf } from '../../support/scorecardThings.ts';

const made: ResultVersion = {
  number: 1,
  savedBy: 'Rolle leder',
  savedAt: '2026-01-20T09:00:00',
  text: '8,8 %',
  comment: undefined,
  published: undefined,
  operationId: 'o-1',
  reportedBy: personOf('leder'),
  reportedAt: '2026-01-20T09:00:00',
};
const outside: ResultVersion = {
  ...made,
  number: 2,
  savedBy: 'Administrator',
  savedAt: '2026-02-03T14:05:00',
  text: '=1+1',
  comment: 'Rettet; "etter" telling',
};
const changes = resultChangesOf('2025' as Period, [made, outside]);

test('N9: the history leaves as a table, and says of every change whether it was made outside the scorecard', () => {
  const sheet = historySheet(changes, textsOf('nb'));
  const csv = csvHeading(sheet.columns) + [...sheet.rows].map(csvRow).join('');
  const [heading, ...rows] = readCsv(csv);
  expect(heading?.at(-1)).toBe('Endret utenfor målekortet');
  expect(rows.map((row) => [row[0], row[1], row[2], row[4], row[5], row[6], row[8]])).toEqual([
    ['2025', 'Endret', 'Resultat', "'=1+1", 'Administrator', '3. feb. 2026 kl. 14.05', 'ja'],
    ['2025', 'Endret', 'Kommentar', 'Rettet; "etter" telling', 'Administrator', '3. feb. 2026 kl. 14.05', 'ja'],
    ['2025', 'Lagt inn', 'Resultat', '8,8 %', 'Rolle leder', '20. jan. 2026 kl. 09.00', 'nei'],
  ]);
});

test('N9: a report that changed nothing is a line too', () => {
  const again = { ...made, number: 3, operationId: 'o-3', reportedAt: '2026-03-01T09:00:00', savedAt: '2026-03-01T09:00:00' };
  const rows = [...historySheet(resultChangesOf('2025' as Period, [made, again]), textsOf('nb')).rows];
  expect(rows[0]?.slice(1, 3)).toEqual(['Rapportert på nytt, uendret', undefined]);
});

test('F2: what can be put back is what the result does not say now, with its comment', () => {
  const now = resultOf(indicatorOf(), '2025', '=1+1');
  const lines = historyView({ changes }, textsOf('nb'), [{ ...now, comment: 'Rettet; "etter"  telling' }]);
  expect(lines.map(({ earlier }) => earlier)).toEqual([undefined, { period: '2025', text: '8,8 %', comment: undefined }]);
  expect(historyView({ changes }, textsOf('nb'), []).every(({ earlier }) => earlier === undefined)).toBe(true);
});
