import { mergeClasses } from '@fluentui/react-components';
import { useLongTableStyles } from './longTableStyles.ts';
import type { TableColumn, TableSort } from './tableColumn.ts';

/** The headings of a long table. A heading that can be sorted by is a button; pressed again it turns the order. */
export function LongTableHead<Row>({
  columns,
  sort,
  onSort,
  counted,
}: {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort) => void;
  /** Whether rows are numbered, since only some of them are in the page. */
  readonly counted: boolean;
}) {
  const styles = useLongTableStyles();
  return (
    <thead>
      <tr aria-rowindex={counted ? 1 : undefined}>
        {columns.map(({ key, name, head, sortBy, numeric }) => {
          const mine = sort?.column === key ? sort : undefined;
          return (
            <th
              key={key}
              scope="col"
              className={mergeClasses(styles.head, numeric && styles.numeric)}
              aria-sort={mine && (mine.descending ? 'descending' : 'ascending')}
            >
              {sortBy === undefined ? (
                <span className={styles.headText}>{head ?? name}</span>
              ) : (
                <button
                  type="button"
                  className={mergeClasses(styles.sort, numeric && styles.sortNumeric)}
                  onClick={() => onSort({ column: key, descending: mine !== undefined && !mine.descending })}
                >
                  {name}
                  {mine && (
                    <svg
                      className={mergeClasses(styles.arrow, mine.descending && styles.arrowDown)}
                      viewBox="0 0 12 12"
                      aria-hidden="true"
                    >
                      <path d="M6 10V2.5M2.8 5.5 6 2.3l3.2 3.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
                    </svg>
                  )}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
