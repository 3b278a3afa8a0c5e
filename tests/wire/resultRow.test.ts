import { expect, test } from 'vitest';
import type { IndicatorId, PersonId, UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { indicatorRow } from '../../src/wire/indicatorRow.ts';
import { parseRows } from '../../src/wire/parseRows.ts';
import { reportFields, resultKey, resultRow } from '../../src/wire/resultRow.ts';
import { indicatorItem, resultItem } from './listItems.ts';

const states = parseRows(indicatorRow, [indicatorItem('1', { Tilstander: 'Ikke startet\nI arbeid\r\nInnført' })]).rows;

test.each([
  ['a number', '8,1 %', 'number'],
  ['Ikke målt', 'Ikke målt', 'notMeasured'],
  ['nothing at all', undefined, 'blank'],
  ['a text we cannot read', 'mye bedre enn i fjor', 'unread'],
  ['a cell of another type', 8.1, 'unread'],
])('%s is its own kind of reading', (_, Resultat, kind) => {
  expect(parseRows(resultRow([]), [resultItem('1', { Resultat })]).rows[0]?.reading.kind).toBe(kind);
});

test('a state is read by the words of its indicator, lowest first', () => {
  const { rows } = parseRows(resultRow(states), [resultItem('1', { Resultat: 'I arbeid' })]);
  expect(rows[0]?.reading).toEqual({ kind: 'state', state: 'I arbeid' });
  expect(states[0]?.states).toEqual(['Ikke startet', 'I arbeid', 'Innført']);
});

test('the text is kept as written, spaces and all', () => {
  expect(parseRows(resultRow([]), [resultItem('1', { Resultat: ' 8,1\u00a0% ' })]).rows[0]?.text).toBe(' 8,1\u00a0% ');
});

test('an unread cell keeps what stands there, and is named', () => {
  const { rows, issues } = parseRows(resultRow([]), [resultItem('1', { Resultat: 8.1 })]);
  expect(rows[0]).toMatchObject({ text: '8.1', reading: { kind: 'unread' } });
  expect(issues).toMatchObject([{ column: 'Resultat', problem: 'wrongType', setAside: false }]);
});

test('a period that is not one costs the row', () => {
  expect(parseRows(resultRow([]), [resultItem('4', { Periode: '2026/1' })])).toMatchObject({
    rows: [],
    issues: [{ itemId: '4', column: 'Periode', problem: 'unreadable', text: '2026/1', setAside: true }],
  });
});

test('what was published is a level, with a change where one was printed', () => {
  const published = (fields: object) => parseRows(resultRow([]), [resultItem('1', { ...fields })]).rows[0]?.published;
  expect(published({ PublisertNiva: 'Akseptabelt', PublisertEndring: 'Strek' })).toEqual({
    level: 'acceptable',
    change: 'holding',
  });
  expect(published({ PublisertNiva: 'Ønsket' })).toEqual({ level: 'desired', change: undefined });
  expect(published({ PublisertEndring: 'Pil opp' })).toBeUndefined();
  expect(published({})).toBeUndefined();
});

test('a report clears a comment that was emptied, and says who and when', () => {
  const by = { id: 'p-2' as PersonId, name: 'Leder, Kultur' };
  const at = '2026-11-22T08:15:00.000Z';
  expect(reportFields({ text: '7,9 %', comment: undefined, by, onBehalfOf: undefined, at })).toEqual({
    Resultat: '7,9 %',
    Kommentar: null,
    RapportertAvId: 'p-2',
    RapportertAvNavn: 'Leder, Kultur',
    RapportertTid: '2026-11-22T08:15:00.000Z',
    PaVegneAvId: null,
    PaVegneAvNavn: null,
  });
});

test('one key for each indicator, period and, where others report it too, unit', () => {
  const indicator = { id: 'krs-2026-medarbeidere-04' as IndicatorId, unitCode: 'KRS' as UnitCode };
  expect(resultKey(indicator, '2026-T2' as Period, indicator.unitCode)).toBe('krs-2026-medarbeidere-04|2026-T2');
  expect(resultKey(indicator, '2026-T2' as Period, 'KRS-KULTUR' as UnitCode)).toBe('krs-2026-medarbeidere-04|2026-T2|KRS-KULTUR');
});
