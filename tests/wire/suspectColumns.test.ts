import { expect, test } from 'vitest';
import { columnNames } from '../../src/wire/columnNames.ts';
import { resultRow } from '../../src/wire/resultRow.ts';
import { suspectColumns } from '../../src/wire/suspectColumns.ts';
import { resultItem } from './listItems.ts';

const withoutResult = { Resultat: undefined };
const stripped = (id: string) => JSON.parse(JSON.stringify(resultItem(id, withoutResult))) as unknown;

test('a column that no row has is suspect; one that some row has is merely empty elsewhere', () => {
  expect(suspectColumns(resultRow([]), [stripped('1'), stripped('2')])).toEqual(['Resultat']);
  expect(suspectColumns(resultRow([]), [stripped('1'), resultItem('2')])).toEqual([]);
});

test('no rows, no suspicion', () => {
  expect(suspectColumns(resultRow([]), [])).toEqual([]);
});

test('a comment nobody has written makes nothing suspect', () => {
  expect(suspectColumns(resultRow([]), [resultItem('1', { Kommentar: undefined })])).toEqual([]);
});

test('what is not a column is passed over', () => {
  expect(columnNames([{ name: 'Resultat' }, { displayName: 'x' }, null])).toEqual(new Set(['Resultat']));
});
