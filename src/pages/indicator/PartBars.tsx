import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PartBar } from '../../ui/chart/PartBar.tsx';
import { yearLooks, type YearLook } from '../../ui/chart/yearStyles.ts';
import { useTexts } from '../../ui/Language.tsx';
import type { PartsView } from './partsView.ts';

/** The parts where there is no room for a table: each with a bar and its figure for the latest evaluations, latest first, and what they come to. */
export function PartBars({
  view,
  onMeasure,
}: {
  readonly view: PartsView;
  readonly onMeasure: ((part: string) => void) | undefined;
}) {
  const styles = useStyles();
  const { parts } = useTexts();
  const first = Math.max(0, view.periods.length - yearLooks);
  const columns = view.periods
    .map((period, index) => ({ period, index }))
    .slice(first)
    .toReversed();
  return (
    <ul className={styles.list}>
      {view.lines.map((line) => (
        <li key={line.name} className={styles.part}>
          <div className={styles.name}>{line.name}</div>
          {columns.map(({ period, index }, place) => {
            const cell = line.cells[index];
            return (
              <div key={period} className={styles.year}>
                <span className={styles.period}>{period}</span>
                {cell?.height === undefined ? null : <PartBar height={cell.height} look={place as YearLook} />}
                <span
                  className={mergeClasses(styles.value, cell?.height === undefined && styles.wide, cell?.quiet && styles.quiet)}
                >
                  {cell?.text}
                </span>
              </div>
            );
          })}
          <div className={styles.foot}>
            <span className={styles.change}>
              {line.change && line.change.mark !== '' && <span aria-hidden="true">{line.change.mark} </span>}
              {line.change?.words}
            </span>
            {onMeasure && (
              <button
                type="button"
                className={styles.way}
                aria-label={parts.makeMeasureOf(line.name)}
                onClick={() => onMeasure(line.name)}
              >
                {parts.makeMeasure}
              </button>
            )}
          </div>
        </li>
      ))}
      {view.totals.map(({ name, cells }) => (
        <li key={name} className={mergeClasses(styles.part, styles.total)}>
          <div className={styles.name}>{name}</div>
          {columns.map(({ period, index }) => (
            <div key={period} className={styles.year}>
              <span className={styles.period}>{period}</span>
              <span className={mergeClasses(styles.value, styles.wide, cells[index]?.quiet && styles.quiet)}>
                {cells[index]?.text}
              </span>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  part: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  total: { borderBottomStyle: 'none', paddingBottom: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  year: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr) 48px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '20px',
  },
  period: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  value: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  wide: { gridColumn: '2 / -1' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  change: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  way: {
    minHeight: '32px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { display: 'none' },
  },
});
