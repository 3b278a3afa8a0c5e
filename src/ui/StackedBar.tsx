import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LevelCounts } from '../domain/standing.ts';
import { useLevelColors } from './levelColors.ts';

const levels = ['desired', 'acceptable', 'unacceptable', 'unassessed', 'notMeasured', 'unread'] as const;

/** How many stand where, as lengths. It only repeats the counts beside it, so a screen reader passes it over; the parts keep one order. */
export function StackedBar({ counts }: { readonly counts: LevelCounts }) {
  const styles = useStyles();
  const colors = useLevelColors();
  return (
    <span className={styles.bar} aria-hidden="true">
      {levels
        .filter((level) => counts[level] > 0)
        .map((level) => (
          <span
            key={level}
            className={mergeClasses(
              styles.part,
              colors[level],
              level === 'desired' || level === 'acceptable' || level === 'unacceptable' ? styles.full : styles.empty,
            )}
            style={{ flexGrow: counts[level] }}
          />
        ))}
    </span>
  );
}

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: '2px', height: '8px', width: '100%' },
  part: {
    flexBasis: 0,
    minWidth: '3px',
    boxSizing: 'border-box',
    borderRadius: '2px',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
    '@media print': { border: '1px solid #000' },
  },
  full: { backgroundColor: 'currentColor' },
  empty: { border: `1px dashed ${tokens.colorNeutralStroke1}` },
});
