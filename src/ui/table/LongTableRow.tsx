import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLongTableStyles } from './longTableStyles.ts';
import type { TableColumn } from './tableColumn.ts';
import type { TableLine } from './tableLines.ts';

/** One line of a long table: a heading over its group, a row with its cells, or what stands open beneath one. */
export function LongTableRow<Row>({
  line,
  index,
  columns,
  rowHeader,
  counted,
  marked,
  details,
  groupCount,
  measure,
}: {
  readonly line: TableLine<Row>;
  readonly index: number;
  readonly columns: readonly TableColumn<Row>[];
  /** The column whose cell names the row. */
  readonly rowHeader: string;
  readonly counted: boolean;
  readonly marked: boolean;
  readonly details: ((row: Row) => ReactNode) | undefined;
  /** How many rows a group has, in words. */
  readonly groupCount: (count: number) => string;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
}) {
  const styles = useLongTableStyles();
  const place = { ref: measure, 'data-index': index, 'aria-rowindex': counted ? index + 2 : undefined };
  if (line.kind === 'group')
    return (
      <tr {...place}>
        <th scope="rowgroup" colSpan={columns.length} className={styles.group}>
          {line.heading} <span className={styles.groupCount}>{groupCount(line.count)}</span>
        </th>
      </tr>
    );
  if (line.kind === 'details')
    return (
      <tr {...place}>
        <td colSpan={columns.length} className={styles.details}>
          {details?.(line.row)}
        </td>
      </tr>
    );
  return (
    <tr {...place} data-marked={marked || undefined} className={mergeClasses(styles.row, marked && styles.marked)}>
      {columns.map(({ key, cell, numeric }) =>
        key === rowHeader ? (
          <th key={key} scope="row" className={styles.name}>
            {cell(line.row)}
          </th>
        ) : (
          <td key={key} className={mergeClasses(styles.cell, numeric && styles.numeric)}>
            {cell(line.row)}
          </td>
        ),
      )}
    </tr>
  );
}
