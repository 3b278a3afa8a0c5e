import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../../ui/Language.tsx';
import { PartBar } from '../../ui/chart/PartBar.tsx';
import type { PartCell, PartLine, PartsView } from './partsView.ts';

/** The parts as a table with a column for each year there was an evaluation; `bars` where nothing else draws them. */
export function PartTable({
  view,
  label,
  bars,
  onMeasure,
}: {
  readonly view: PartsView;
  readonly label: string;
  readonly bars: boolean;
  /** Leads on to a measure about a part; undefined for who may not make one. */
  readonly onMeasure: ((part: string) => void) | undefined;
}) {
  const styles = useStyles();
  const { parts } = useTexts();
  const moved = view.lines.some(({ change }) => change !== undefined);
  const last = view.periods.length - 1;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {parts.part}
          </th>
          {view.periods.map((period, index) => (
            <th
              key={period}
              scope="col"
              colSpan={bars && index === last ? 2 : 1}
              className={mergeClasses(styles.head, !(bars && index === last) && styles.number, index === last && styles.latest)}
            >
              {period}
            </th>
          ))}
          {moved && (
            <th scope="col" className={styles.head}>
              {parts.change}
            </th>
          )}
          {onMeasure && <td className={mergeClasses(styles.head, styles.action)} />}
        </tr>
      </thead>
      <tbody>
        {view.lines.map((line) => (
          <tr key={line.name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {line.name}
            </th>
            {line.cells.map((cell, index) => (
              <Figure key={view.periods[index]} cell={cell} strong={index === last} />
            ))}
            {bars && (
              <td className={mergeClasses(styles.cell, styles.bar)}>
                <PartBar height={line.cells.at(-1)?.height} />
              </td>
            )}
            {moved && <Change line={line} />}
            {onMeasure && (
              <td className={mergeClasses(styles.cell, styles.action)}>
                <button
                  type="button"
                  className={styles.way}
                  aria-label={parts.makeMeasureOf(line.name)}
                  onClick={() => onMeasure(line.name)}
                >
                  {parts.makeMeasure}
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {view.totals.map(({ name, cells }, row) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.total, row === 0 && styles.above)}>
              {name}
            </th>
            {cells.map((cell, index) => (
              <Figure key={view.periods[index]} cell={cell} strong={index === last} above={row === 0} />
            ))}
            {bars && <td className={mergeClasses(styles.cell, row === 0 && styles.above)} />}
            {moved && <td className={mergeClasses(styles.cell, row === 0 && styles.above)} />}
            {onMeasure && <td className={mergeClasses(styles.cell, styles.action, row === 0 && styles.above)} />}
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

function Figure({
  cell,
  strong,
  above = false,
}: {
  readonly cell: PartCell;
  readonly strong: boolean;
  readonly above?: boolean;
}) {
  const styles = useStyles();
  const looks = [styles.cell, styles.number, strong && styles.latest, cell.quiet && styles.quiet, above && styles.above];
  return <td className={mergeClasses(...looks)}>{cell.text}</td>;
}

function Change({ line: { change } }: { readonly line: PartLine }) {
  const styles = useStyles();
  return (
    <td className={mergeClasses(styles.cell, styles.change)}>
      {change && (
        <>
          {change.mark !== '' && <span aria-hidden="true">{change.mark} </span>}
          {change.words}
        </>
      )}
    </td>
  );
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'baseline',
  },
  name: { fontWeight: tokens.fontWeightRegular, overflowWrap: 'break-word' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  latest: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  quiet: {
    minWidth: '64px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  bar: { width: '20%', minWidth: '72px', paddingTop: '11px', verticalAlign: 'top' },
  change: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  total: { fontWeight: tokens.fontWeightSemibold },
  above: { borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}` },
  action: { textAlign: 'end', whiteSpace: 'nowrap', '@media print': { display: 'none' } },
  way: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
