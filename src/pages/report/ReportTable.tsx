import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReportCell, ReportGrid } from '../../domain/report.ts';
import { LevelMark } from '../../ui/LevelMark.tsx';

/** A report's table with its caption; the heading row is repeated on each printed page, and no row is torn in two. */
export function ReportTable({ grid, printed }: { readonly grid: ReportGrid; readonly printed: boolean }) {
  const styles = useStyles();
  const { caption, columns, groups } = grid;
  const whole = columns.reduce((sum, { room }) => sum + room, 0);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <colgroup>
        {columns.map(({ room }, at) => (
          <col key={at} width={`${Math.round((100 * room) / whole)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ heading, figures }, at) => (
            <th key={at} scope="col" className={mergeClasses(styles.cell, styles.head, figures && styles.figures)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ heading, rows }, group) => (
        <tbody key={group}>
          {rows.map((row, index) => (
            <tr key={index} className={styles.row}>
              {heading !== undefined && index === 0 && (
                <th scope="rowgroup" rowSpan={rows.length} className={mergeClasses(styles.cell, styles.over)}>
                  {heading}
                </th>
              )}
              {row.map((cell, at) => {
                const figures = columns[at + (heading === undefined ? 0 : 1)]?.figures ?? false;
                const look = mergeClasses(styles.cell, figures && styles.figures);
                return at === 0 ? (
                  <th key={at} scope="row" className={look}>
                    {cell.text}
                  </th>
                ) : (
                  <td key={at} className={look}>
                    <CellText cell={cell} printed={printed} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function CellText({ cell: { text, level }, printed }: { readonly cell: ReportCell; readonly printed: boolean }) {
  return level === undefined || printed ? text : <LevelMark level={level} words={text} />;
}

const line = '1px solid currentColor';

const useStyles = makeStyles({
  table: { width: '100%', margin: '10px 0 14px', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: '0.93em' },
  caption: { captionSide: 'top', textAlign: 'start', fontWeight: 600, paddingBottom: '4px' },
  cell: {
    padding: '5px 8px',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: 400,
    borderBottom: '1px solid #8a8a8a66',
    hyphens: 'auto',
  },
  head: { verticalAlign: 'bottom', fontWeight: 600, borderBottom: line },
  over: { fontWeight: 600 },
  figures: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  row: { breakInside: 'avoid' },
});
