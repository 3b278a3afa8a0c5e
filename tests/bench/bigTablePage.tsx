import {
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  FluentProvider,
  teamsLightTheme,
} from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { createFinder } from '../../src/domain/finder.ts';
import { textsOf } from '../../src/text/texts.ts';
import { TextsContext } from '../../src/ui/Language.tsx';
import { LongTable } from '../../src/ui/table/LongTable.tsx';
import type { TableColumn } from '../../src/ui/table/tableColumn.ts';

/* The page of the bench: the same rows in our long table and in Fluent's DataGrid, each mounted and filtered by one keystroke. */

type Row = { readonly id: string; readonly cells: readonly string[] };

const names = ['Tiltak', 'Ansvarlig', 'Vikar', 'Start', 'Frist', 'Status', 'Fase', 'Måleindikator'] as const;
const nameOf = ({ cells }: Row) => cells.join(' ');
const idOf = ({ id }: Row) => id;

function rowsOf(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, k) => ({
    id: `T-${k}`,
    cells: [
      `Tiltak nummer ${k}`,
      `Leder ${k % 40}`,
      'Vikar, Kultur',
      '02.02.2026',
      '31.12.2026',
      'I arbeid',
      'Utføre',
      `Nærvær ${k % 90}`,
    ],
  }));
}

/** What the bench types: it leaves a tenth of the rows, so that both sides have as much to show. */
let type: (query: string) => void = () => undefined;

function useFound(rows: readonly Row[]): readonly Row[] {
  const [query, setQuery] = useState('');
  const find = useMemo(() => createFinder(rows, nameOf), [rows]);
  useLayoutEffect(() => {
    type = setQuery;
  }, []);
  return find(query);
}

const ourColumns = names.map((name, at): TableColumn<Row> => ({
  key: name,
  name,
  cell: ({ cells }) => cells[at],
  sortBy: ({ cells }) => cells[at],
}));

function Ours({ rows }: { readonly rows: readonly Row[] }) {
  const found = useFound(rows);
  const groups = useMemo(() => [{ heading: undefined, rows: found }], [found]);
  return <LongTable label="Tiltak" columns={ourColumns} groups={groups} keyOf={idOf} rowHeader="Tiltak" />;
}

const gridColumns = names.map((name, at) =>
  createTableColumn<Row>({
    columnId: name,
    renderHeaderCell: () => name,
    renderCell: ({ cells }) => cells[at],
    compare: (a, b) => (a.cells[at] ?? '').localeCompare(b.cells[at] ?? '', 'nb'),
  }),
);

function Fluents({ rows }: { readonly rows: readonly Row[] }) {
  const found = useFound(rows);
  return (
    <DataGrid items={[...found]} columns={gridColumns} sortable getRowId={idOf} aria-label="Tiltak">
      <DataGridHeader>
        <DataGridRow>{({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}</DataGridRow>
      </DataGridHeader>
      <DataGridBody<Row>>
        {({ item, rowId }) => (
          <DataGridRow<Row> key={rowId}>{({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}</DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
  );
}

let root: Root | undefined;

/** Milliseconds until what was asked for has been painted, from the beginning of a frame: what a person waits, and never less than one frame. */
async function timed(change: () => void): Promise<number> {
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  flushSync(change);
  await new Promise<void>((painted) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => painted();
      port2.postMessage(undefined);
    }),
  );
  return performance.now() - start;
}

/** Milliseconds of work a change is, until all is laid out: without the wait for a frame, which is the screen's. */
function workOf(change: () => void): number {
  const start = performance.now();
  flushSync(change);
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

function mount(children: ReactNode): Promise<number> {
  root?.unmount();
  root = createRoot(document.getElementById('root')!);
  const page = (
    <FluentProvider theme={teamsLightTheme}>
      <TextsContext value={textsOf('nb')}>{children}</TextsContext>
    </FluentProvider>
  );
  return timed(() => root?.render(page));
}

Object.assign(window, {
  /** Mounts one side with so many rows, then types one letter after another; each side is asked for the same. */
  async measure(side: 'ours' | 'fluent', count: number) {
    const rows = rowsOf(count);
    const mounted = await mount(side === 'ours' ? <Ours rows={rows} /> : <Fluents rows={rows} />);
    const nodes = document.querySelectorAll('#root *').length;
    await timed(() => type('n'));
    const keystroke = await timed(() => type('nærvær 1'));
    await timed(() => type('n'));
    const work = workOf(() => type('nærvær 1'));
    return { mount: mounted, keystroke, work, nodes };
  },
});
