import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** The arrow of what can be opened in place: it turns when it is. 12 px, not on paper. */
export function FoldArrow({ open, className }: { readonly open: boolean; readonly className?: string }) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.arrow, open && styles.turned, className)} viewBox="0 0 12 12" aria-hidden="true">
      <path
        d="M4 2.5 7.5 6 4 9.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

const useStyles = makeStyles({
  arrow: {
    width: '12px',
    height: '12px',
    flexShrink: 0,
    '@media (prefers-reduced-motion: no-preference)': {
      transitionProperty: 'transform',
      transitionDuration: tokens.durationFast,
    },
    '@media print': { display: 'none' },
  },
  turned: { transform: 'rotate(90deg)' },
});
