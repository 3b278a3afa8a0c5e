import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LevelCounts } from '../../domain/standing.ts';
import { LevelShape } from '../../ui/LevelShape.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import type { UnitLine } from './overviewView.ts';

const levels = ['desired', 'acceptable', 'unacceptable', 'unassessed', 'notMeasured', 'unread'] as const;

function Counts({ counts }: { readonly counts: LevelCounts }) {
  const styles = useStyles();
  const { assessment, overview } = useTexts();
  if (counts.total === 0) return <span className={styles.quiet}>{overview.noIndicators}</span>;
  return (
    <span className={styles.counts}>
      {levels
        .filter((level) => counts[level] > 0)
        .map((level) => (
          <span key={level} className={styles.count} title={assessment.level[level]}>
            <LevelShape level={level} />
            {counts[level]} <span className={styles.word}>{assessment.level[level]}</span>
          </span>
        ))}
      <span className={styles.quiet}>{overview.coverage(counts.measured, counts.total)}</span>
    </span>
  );
}

/** The unit and those under it, each with its counts per level, its denominator, and the way in. */
export function UnitLines({ lines }: { readonly lines: readonly UnitLine[] }) {
  const styles = useStyles();
  const { overview } = useTexts();
  const go = useGo();
  return (
    <ul className={styles.list} aria-label={overview.units}>
      {lines.map(({ unit, depth, counts }) => (
        <li key={unit.code} className={styles.line}>
          <button
            type="button"
            className={mergeClasses(styles.unit, depth === 0 && styles.root)}
            style={{ paddingInlineStart: `${depth * 16}px` }}
            onClick={() => go({ unit: unit.code, section: 'malekort', row: undefined })}
          >
            {unit.name}
          </button>
          <Counts counts={counts} />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(180px, 1fr) 2fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { gridTemplateColumns: '1fr' },
  },
  unit: {
    minHeight: '32px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  root: { fontWeight: tokens.fontWeightSemibold },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontVariantNumeric: 'tabular-nums',
  },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  word: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
