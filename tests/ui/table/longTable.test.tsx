// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { textsOf } from '../../../src/text/texts.ts';
import { TextsContext } from '../../../src/ui/Language.tsx';
import { LongTable } from '../../../src/ui/table/LongTable.tsx';
import { sortRows } from '../../../src/ui/table/sortRows.ts';
import type { TableColumn, TableGroup, TableSort } from '../../../src/ui/table/tableColumn.ts';
import { laidOut, print } from '../../support/laidOut.ts';

type Row = { readonly id: string; readonly name: string; readonly days: number | undefined };

const columns: readonly TableColumn<Row>[] = [
  {
    key: 'name',
    name: 'Tiltak',
    cell: ({ name }) => (
      <button type="button" data-walk="name">
        {name}
      </button>
    ),
    sortBy: ({ name }) => name,
  },
  { key: 'days', name: 'Dager', cell: ({ days }) => days, sortBy: ({ days }) => days, numeric: true },
  {
    key: 'do',
    name: 'Gjør',
    cell: ({ name }) => (
      <button type="button" data-walk="do">
        Endre {name}
      </button>
    ),
  },
];
const keyOf = ({ id }: Row) => id;
const rowsOf = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, k) => ({ id: `r${k}`, name: `Rad ${k}`, days: k % 7 === 0 ? undefined : k }));

type ShownProps = { readonly groups: readonly TableGroup<Row>[]; readonly open?: string; readonly printedAtMost?: number };

function Shown({ groups, open, printedAtMost = 5_000 }: ShownProps) {
  const [sort, setSort] = useState<TableSort>();
  const sorted = groups.map(({ heading, rows }) => ({ heading, rows: sortRows(rows, columns, sort) }));
  return (
    <LongTable
      label="Prøve"
      columns={columns}
      groups={sorted}
      keyOf={keyOf}
      rowHeader="name"
      sort={sort}
      onSort={setSort}
      printedAtMost={printedAtMost}
      isOpen={({ id }) => id === open}
      details={({ name }) => <p>Mer om {name}</p>}
    />
  );
}

function show(groups: readonly TableGroup<Row>[], more: Omit<ShownProps, 'groups'> = {}): HTMLElement {
  laidOut(40);
  render(
    <TextsContext value={textsOf('nb')}>
      <Shown groups={groups} {...more} />
    </TextsContext>,
  );
  return screen.getByRole('table', { name: 'Prøve' });
}

const many = (count: number) => [{ heading: undefined, rows: rowsOf(count) }];
const placeOf = (element: Element | null | undefined) => element?.closest('tr')?.getAttribute('aria-rowindex');

test.each([5_000, 50_000])('%i rows are at most 500 nodes, and a screen reader is told how many rows there are', (count) => {
  const table = show(many(count));
  expect(table.querySelectorAll('*').length).toBeLessThanOrEqual(500);
  expect(table.getAttribute('aria-rowcount')).toBe(String(count + 1));
  expect(within(table).getAllByRole('rowheader').length).toBeGreaterThan(15);
});

test('each cell has its column’s heading and its row’s name', () => {
  const table = show(many(5));
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => head.getAttribute('scope')),
  ).toEqual(['col', 'col', 'col']);
  expect(within(table).getByRole('rowheader', { name: 'Rad 3' }).getAttribute('scope')).toBe('row');
});

test('the keys go to the next row, ten on, to the end and back, and a row has its true number', async () => {
  show(many(5_000));
  const keys = userEvent.setup();
  act(() => screen.getByRole('button', { name: 'Rad 0' }).focus());
  await keys.keyboard('{ArrowDown}{PageDown}');
  expect(document.activeElement?.textContent).toBe('Rad 11');
  await keys.keyboard('{End}');
  expect(document.activeElement?.textContent).toBe('Rad 4999');
  expect(placeOf(document.activeElement)).toBe('5001');
  await keys.keyboard('{ArrowUp}');
  expect(document.activeElement?.textContent).toBe('Rad 4998');
  await keys.keyboard('{Home}');
  expect(document.activeElement?.textContent).toBe('Rad 0');
});

test('sideways the keys go among one row’s controls, and down they stay with the control', async () => {
  show(many(500));
  act(() => screen.getByRole('button', { name: 'Rad 0' }).focus());
  await userEvent.setup().keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Endre Rad 1');
});

test('Tab goes on from the last row in sight', async () => {
  show(many(500));
  const last = screen.getAllByRole('button', { name: /^Endre/ }).at(-1)!;
  act(() => last.focus());
  await userEvent.setup().keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe(`Rad ${Number(placeOf(last)) - 1}`);
});

test('a heading sorts and says so, and pressed again it turns the order', async () => {
  show(many(300));
  const person = userEvent.setup();
  const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  await person.click(screen.getByRole('button', { name: 'Dager' }));
  expect(screen.getByRole('columnheader', { name: 'Dager' }).getAttribute('aria-sort')).toBe('ascending');
  expect(names().slice(0, 2)).toEqual(['Rad 1', 'Rad 2']);
  await person.click(screen.getByRole('button', { name: 'Dager' }));
  expect(screen.getByRole('columnheader', { name: 'Dager' }).getAttribute('aria-sort')).toBe('descending');
  expect(names().slice(0, 2)).toEqual(['Rad 299', 'Rad 298']);
  expect(screen.getByRole('columnheader', { name: 'Tiltak' }).hasAttribute('aria-sort')).toBe(false);
});

test('rows without anything to sort by come last, whichever way', () => {
  const rows = rowsOf(9);
  const daysOf = (descending: boolean) => sortRows(rows, columns, { column: 'days', descending }).map(({ days }) => days);
  expect(daysOf(false)).toEqual([1, 2, 3, 4, 5, 6, 8, undefined, undefined]);
  expect(daysOf(true)).toEqual([8, 6, 5, 4, 3, 2, 1, undefined, undefined]);
});

test('names are sorted as Norwegians do, and numbers in them by size', () => {
  const rows = ['Åpent', 'Ærlig', 'Rad 10', 'Øvelse', 'Rad 9'].map((name, k) => ({ id: String(k), name, days: k }));
  const sorted = sortRows(rows, columns, { column: 'name', descending: false });
  expect(sorted.map(({ name }) => name)).toEqual(['Rad 9', 'Rad 10', 'Ærlig', 'Øvelse', 'Åpent']);
});

test('groups say how many they are, and the heading of the rows in sight stays', async () => {
  show([
    { heading: 'Innført', rows: rowsOf(300) },
    { heading: 'Avlyst', rows: rowsOf(200).map((row) => ({ ...row, id: `b${row.id}`, name: `Avlyst ${row.name}` })) },
  ]);
  expect(screen.getByRole('rowheader', { name: 'Innført (300)' })).toBeTruthy();
  act(() => screen.getByRole('button', { name: 'Rad 0' }).focus());
  await userEvent.setup().keyboard('{End}');
  expect(document.activeElement?.textContent).toBe('Avlyst Rad 199');
  expect(placeOf(document.activeElement)).toBe('503');
  expect(screen.getByRole('rowheader', { name: 'Avlyst (200)' })).toBeTruthy();
});

test('what stands open beneath a row far down stays in the page', () => {
  show(many(5_000), { open: 'r4000' });
  expect(placeOf(screen.getByText('Mer om Rad 4000'))).toBe('4003');
  expect(placeOf(screen.getByRole('button', { name: 'Rad 4000' }))).toBe('4002');
});

test('on paper all rows stand, and of too many it is said how many', () => {
  const table = show(many(150));
  act(() => print('beforeprint'));
  expect(within(table).getAllByRole('rowheader')).toHaveLength(150);
  act(() => print('afterprint'));
  expect(within(table).getAllByRole('rowheader').length).toBeLessThan(40);
});

test('more lines than go on paper are cut there, and the paper says so', () => {
  const table = show(many(150), { printedAtMost: 120 });
  act(() => print('beforeprint'));
  expect(within(table).getAllByRole('rowheader')).toHaveLength(120);
  expect(within(table).getByText('De første 120 av 150 linjer er skrevet ut.')).toBeTruthy();
  act(() => print('afterprint'));
  expect(within(table).queryByText(/skrevet ut/)).toBeNull();
});
