import { makeStyles, tokens } from '@fluentui/react-components';

/** Grey lines with the measures of what is coming, so that nothing shifts when it comes. `waiting` is what is being waited for. */
export function Skeleton({ rows, waiting }: { readonly rows: number; readonly waiting: string }) {
  const styles = useStyles();
  return (
    <div className={styles.stack} role="status" aria-busy="true">
      <span className={styles.words}>{waiting}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  line: {
    height: '40px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { opacity: 1 }, '50%': { opacity: 0.55 }, to: { opacity: 1 } },
      animationDuration: '1.6s',
      animationIterationCount: 'infinite',
    },
  },
  words: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '1s',
    animationFillMode: 'both',
  },
});
