import { makeStyles, tokens } from '@fluentui/react-components';
import type { LevelCounts } from '../../domain/standing.ts';
import { useTexts } from '../../ui/Language.tsx';
import { LevelShape } from '../../ui/LevelShape.tsx';
import { StackedBar } from '../../ui/StackedBar.tsx';

const levels = ['desired', 'acceptable', 'unacceptable', 'unassessed', 'notMeasured', 'unread'] as const;

/** A unit's counts where there is no room for columns: as a bar, as numbers with shapes and words, and with the denominator. */
export function CountsLine({ counts }: { readonly counts: LevelCounts }) {
  const styles = useStyles();
  const { assessment, overview } = useTexts();
  if (counts.total === 0) return <span className={styles.quiet}>{overview.noIndicators}</span>;
  return (
    <span className={styles.line}>
      <StackedBar counts={counts} />
      <span className={styles.counts}>
        {levels
          .filter((level) => counts[level] > 0)
          .map((level) => (
            <span key={level} className={styles.count} title={assessment.level[level]}>
              <LevelShape level={level} />
              {counts[level]}
              <span className={styles.said}> {assessment.levelShort[level]}</span>
            </span>
          ))}
        <span className={styles.quiet}>{overview.coverage(counts.measured, counts.total)}</span>
      </span>
    </span>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontVariantNumeric: 'tabular-nums',
  },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
