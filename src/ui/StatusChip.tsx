import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureStatus } from '../domain/measure.ts';

const share = { notStarted: 0, inProgress: 0.5, implemented: 1, cancelled: 0 } as const satisfies Record<MeasureStatus, number>;

/** A status in words with a small pie that fills: empty, half, whole; cancelled is crossed out. */
export function StatusChip({ status, words }: { readonly status: MeasureStatus; readonly words: string }) {
  const styles = useStyles();
  return (
    <span className={styles.chip}>
      <svg className={styles.pie} viewBox="0 0 16 16" aria-hidden="true">
        <circle
          cx="8"
          cy="8"
          r="6.5"
          fill={share[status] === 1 ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.4"
        />
        {share[status] === 0.5 && <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />}
        {status === 'cancelled' && <path d="M4 12 12 4" stroke="currentColor" strokeWidth="1.4" />}
      </svg>
      {words}
    </span>
  );
}

const useStyles = makeStyles({
  chip: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  pie: { width: '16px', height: '16px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
});
