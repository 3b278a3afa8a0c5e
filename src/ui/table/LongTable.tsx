import { Fragment, useCallback, useMemo, type ReactNode } from 'react';
import { useTexts } from '../Language.tsx';
import { RowGap } from '../RowGap.tsx';
import { useArrival } from '../useArrival.ts';
import { usePageRows } from '../usePageRows.ts';
import { usePrinting } from '../usePrinting.ts';
import { LongTableHead } from './LongTableHead.tsx';
import { LongTableRow } from './LongTableRow.tsx';
import { useLongTableStyles } from './longTableStyles.ts';
import type { TableColumn, TableGroup, TableSort } from './tableColumn.ts';
import { tableLines, type TableLines } from './tableLines.ts';
import { useWalk } from './useWalk.ts';

/** What a long table shows. Groups come sorted and filtered; keep `groups`, `columns` and `isOpen` the same between renders where rows are many. */
export type LongTableProps<Row> = {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly groups: readonly TableGroup<Row>[];
  readonly keyOf: (row: Row) => string;
  /** The column whose cell names the row. */
  readonly rowHeader: string;
  readonly sort?: TableSort | undefined;
  readonly onSort?: (sort: TableSort) => void;
  readonly isOpen?: (row: Row) => boolean;
  readonly details?: (row: Row) => ReactNode;
  /** The key of the row a link led to: it is marked, stays, and is brought into sight. */
  readonly marked?: string | undefined;
  /** About how high a row is, in pixels. */
  readonly rowHeight?: number;
  /** So many lines go on paper; what is longer is cut there, and says so. */
  readonly printedAtMost?: number;
};

/**
 * A table of any length, which scrolls with the page: of a long one only the rows in sight are there, and it says how many there are. Arrow keys,
 * PageUp, PageDown, Home and End go from row to row; headings sort; on paper all rows stand.
 */
export function LongTable<Row>({
  label,
  columns,
  groups,
  keyOf,
  rowHeader,
  sort,
  onSort = () => undefined,
  isOpen,
  details,
  marked,
  rowHeight = 33,
  printedAtMost = 5_000,
}: LongTableProps<Row>) {
  const styles = useLongTableStyles();
  const { list: words } = useTexts();
  const printing = usePrinting();
  const lines = useMemo(() => tableLines(groups, isOpen), [groups, isOpen]);
  const count = printing ? Math.min(lines.count, printedAtMost) : lines.count;
  const keyAt = useCallback((index: number) => keyOfLine(lines, index, keyOf), [lines, keyOf]);
  const led = useMemo(() => indexOfKey(lines, marked, keyOf), [lines, marked, keyOf]);
  const kept = useMemo(() => (led < 0 ? lines.open : [...lines.open, led]), [lines, led]);
  const { list, long, rows, rest, measure, focusRow } = usePageRows<HTMLTableSectionElement>({
    count,
    rowHeight: (index) => heightOf(lines.special(index), rowHeight),
    keyOf: keyAt,
    kept,
    headOf: (index) => lines.at(index)?.head ?? index,
  });
  useWalk(list, { count, isRow: useCallback((index: number) => lines.rowAt(index) !== undefined, [lines]), focusRow });
  useArrival(list);
  return (
    <table className={styles.table} aria-label={label} aria-rowcount={long ? count + 1 : undefined}>
      {count < lines.count && <caption className={styles.only}>{words.printedFirst(count, lines.count)}</caption>}
      <colgroup>
        {columns.map(({ key, width }) => (
          <col key={key} style={{ width }} />
        ))}
      </colgroup>
      <LongTableHead columns={columns} sort={sort} onSort={onSort} counted={long} />
      <tbody ref={list}>
        {rows.map(({ index, gap }) => {
          const line = lines.at(index);
          return (
            line && (
              <Fragment key={keyAt(index)}>
                <RowGap height={gap} span={columns.length} />
                <LongTableRow
                  line={line}
                  index={index}
                  columns={columns}
                  rowHeader={rowHeader}
                  counted={long}
                  marked={index === led}
                  details={details}
                  groupCount={words.count}
                  measure={measure}
                />
              </Fragment>
            )
          );
        })}
        <RowGap height={rest} span={columns.length} />
      </tbody>
    </table>
  );
}

function keyOfLine<Row>({ rowAt, special }: TableLines<Row>, index: number, keyOf: (row: Row) => string): string {
  const row = rowAt(index);
  if (row !== undefined) return keyOf(row);
  const line = special(index);
  if (line === undefined) return '';
  return line.kind === 'group' ? `heading ${line.heading}` : `${keyOf(line.row)} details`;
}

/** Where a row of a key stands; -1 where no key is asked for, or it is not there. */
function indexOfKey<Row>({ count, rowAt }: TableLines<Row>, key: string | undefined, keyOf: (row: Row) => string): number {
  for (let index = 0; key !== undefined && index < count; index++) {
    const row = rowAt(index);
    if (row !== undefined && keyOf(row) === key) return index;
  }
  return -1;
}

function heightOf<Row>(line: ReturnType<TableLines<Row>['special']>, rowHeight: number): number {
  if (line === undefined) return rowHeight;
  return line.kind === 'group' ? 48 : 200;
}
