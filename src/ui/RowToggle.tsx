import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FoldArrow } from './FoldArrow.tsx';

/** The name of a row as a button that opens the row in place; the arrow turns, the name stays where it was. */
export function RowToggle({
  open,
  label,
  onToggle,
  walk,
  children,
}: {
  readonly open: boolean;
  readonly label: string;
  readonly onToggle: () => void;
  /** Which control of its row it is, in a table the keys go about in. */
  readonly walk?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.toggle} aria-expanded={open} data-walk={walk} title={label} onClick={onToggle}>
      <FoldArrow open={open} className={styles.arrow} />
      <span>{children}</span>
    </button>
  );
}

const useStyles = makeStyles({
  toggle: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: tokens.spacingVerticalXS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { minHeight: 0, padding: 0, overflowWrap: 'break-word' },
  },
  arrow: { marginTop: '4px' },
});
