import { expect, test } from 'vitest';
import { indicatorRow } from '../../src/wire/indicatorRow.ts';
import { parseRows } from '../../src/wire/parseRows.ts';
import { indicatorItem } from './listItems.ts';

test('good rows are read, and the bad one is named by list, item and column', () => {
  const { rows, issues } = parseRows(indicatorRow, [
    indicatorItem('1'),
    indicatorItem('2', { Title: 17 }),
    indicatorItem('3', { Title: 'Nærvær' }),
  ]);
  expect(rows.map(({ name }) => name)).toEqual(['Sykefravær', 'Nærvær']);
  expect(issues).toEqual([
    {
      list: 'Måleindikatorer',
      itemId: '2',
      column: 'Title',
      columnTitle: 'Tittel',
      problem: 'wrongType',
      text: '17',
      setAside: true,
    },
  ]);
});

test.each([
  ['a needed cell that is empty', { Nokkel: undefined }, 'Nokkel', 'empty', undefined],
  ['a needed cell with nothing but spaces', { Nokkel: '  ' }, 'Nokkel', 'empty', undefined],
  ['a needed cell that is null', { EnhetKode: null }, 'EnhetKode', 'empty', undefined],
  ['a needed cell of another type', { EnhetKode: ['KRS'] }, 'EnhetKode', 'wrongType', '["KRS"]'],
])('%s costs the row', (_, fields, column, problem, text) => {
  const { rows, issues } = parseRows(indicatorRow, [indicatorItem('7', fields)]);
  expect(rows).toEqual([]);
  expect(issues).toMatchObject([{ itemId: '7', column, problem, setAside: true }]);
  expect(issues[0]?.text).toBe(text);
});

test.each([
  ['a word nobody knows', { Retning: 'Opp' }, 'Retning', 'unknownWord', 'Opp'],
  ['a number where a word should be', { Retning: 3 }, 'Retning', 'wrongType', '3'],
  ['a text where a number should be', { Rekkefolge: 'først' }, 'Rekkefolge', 'wrongType', 'først'],
  ['a text where yes or no should be', { TellerTiltak: 'Ja' }, 'TellerTiltak', 'wrongType', 'Ja'],
])('%s in an optional column is named, and the row stands', (_, fields, column, problem, text) => {
  const { rows, issues } = parseRows(indicatorRow, [indicatorItem('7', fields)]);
  expect(rows).toHaveLength(1);
  expect(issues).toMatchObject([{ itemId: '7', column, problem, text, setAside: false }]);
});

test('an empty optional cell is no fault, whether it is left out, null or an empty text', () => {
  const items = [
    indicatorItem('1', { Retning: undefined }),
    indicatorItem('2', { Retning: null }),
    indicatorItem('3', { Retning: '' }),
  ];
  const { rows, issues } = parseRows(indicatorRow, items);
  expect(rows.map(({ direction }) => direction)).toEqual([undefined, undefined, undefined]);
  expect(issues).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'x'],
  ['an item without fields', { id: '5' }],
  ['an item without id', { fields: {} }],
])('%s is not an item, and is said to be unreadable', (_, item) => {
  const { rows, issues } = parseRows(indicatorRow, [item]);
  expect(rows).toEqual([]);
  expect(issues).toMatchObject([{ list: 'Måleindikatorer', column: '', problem: 'unreadable', setAside: true }]);
});

test('a word that every object has by birth is unknown like any other', () => {
  expect(parseRows(indicatorRow, [indicatorItem('1', { Retning: 'toString' })]).issues).toMatchObject([
    { problem: 'unknownWord' },
  ]);
});
