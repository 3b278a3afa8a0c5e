import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Level } from '../../domain/assessment.ts';
import type { LevelCounts } from '../../domain/standing.ts';
import { LevelShape } from '../../ui/LevelShape.tsx';
import { useTexts } from '../../ui/Language.tsx';

const always = ['desired', 'acceptable', 'unacceptable', 'notMeasured'] as const;
const seldom = ['unassessed', 'unread'] as const;

/** Counts that filter: press one to see only the units that have it, press again to see all. The last two are there when there are any. */
export function LevelCountButtons({
  counts,
  chosen,
  onChoose,
}: {
  readonly counts: LevelCounts;
  readonly chosen: Level | undefined;
  readonly onChoose: (level: Level) => void;
}) {
  const styles = useStyles();
  const { assessment, overview } = useTexts();
  return (
    <div className={styles.counts} role="group" aria-label={overview.countsLabel}>
      {[...always, ...seldom.filter((level) => counts[level] > 0)].map((level) => (
        <button
          key={level}
          type="button"
          className={mergeClasses(styles.count, level === chosen && styles.chosen)}
          aria-pressed={level === chosen}
          onClick={() => onChoose(level)}
        >
          <LevelShape level={level} />
          <span className={styles.number}>{counts[level]}</span>
          <span>
            {assessment.level[level]}
            {level === 'notMeasured' && counts.notReported > 0 && `, ${overview.notReported(counts.notReported)}`}
          </span>
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    // Two and two where there is less than 600 px, so that none stands alone.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(max(150px, (600px - 100%) * 999), 44%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  count: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '& > :last-child': { gridColumnStart: 2, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
  },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});
