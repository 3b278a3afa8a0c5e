import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { useTexts } from '../../ui/Language.tsx';
import type { LimitWords } from './limitWords.ts';
import { useFocusedRow, type RowInFocus } from './rowInFocus.ts';

const levels = ['desired', 'acceptable', 'unacceptable', 'notMeasured'] as const;

/**
 * Resultatgrense: what the marks mean, always in sight with the table, and the limits of the row one points at, is in, or has opened. It has
 * one height whatever it says, so that nothing moves.
 */
export function Legend({
  rows,
  opened,
  rowInFocus,
}: {
  readonly rows: ReadonlyMap<string, LimitWords>;
  /** The row that was opened last. */
  readonly opened: string | undefined;
  readonly rowInFocus: RowInFocus;
}) {
  const styles = useStyles();
  const { assessment, scorecardPage } = useTexts();
  const { limits } = scorecardPage.table;
  const row = rows.get(useFocusedRow(rowInFocus) ?? '') ?? rows.get(opened ?? '');
  const words = new Map<string, string>(row?.levels.map((each) => [each.level, each.words]));
  const about = row === undefined ? limits.hint : row.levels.length === 0 ? `${row.of}. ${row.none}` : row.of;
  return (
    <div className={styles.legend} role="group" aria-label={limits.heading}>
      <div className={styles.part}>
        <span className={styles.title}>{limits.heading}</span>
        <span className={styles.words} title={about}>
          {about}
        </span>
      </div>
      {levels.map((level) => (
        <div key={level} className={styles.part}>
          <LevelMark level={level} words={assessment.level[level]} />
          <span className={mergeClasses(styles.words, styles.under)} title={words.get(level)}>
            {words.get(level)}
          </span>
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  legend: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.3fr) repeat(3, minmax(min(158px, 24%), 1.1fr)) 92px',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    paddingTop: tokens.spacingVerticalS,
    height: 'var(--legend-height)',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '@media print': { position: 'static', display: 'flex', flexWrap: 'wrap', height: 'auto' },
  },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: '20px' },
  words: {
    minHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    '@media print': { display: 'none' },
  },
  under: { paddingInlineStart: '28px', fontVariantNumeric: 'tabular-nums' },
});
