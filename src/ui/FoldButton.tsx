import { makeStyles, tokens } from '@fluentui/react-components';
import type { FocusEventHandler, KeyboardEventHandler } from 'react';
import { FoldArrow } from './FoldArrow.tsx';

/** Folds and unfolds what stands under a name: the arrow alone, `label` says what of. */
export function FoldButton({
  open,
  label,
  onFold,
  ...keys
}: {
  readonly open: boolean;
  readonly label: string;
  readonly onFold: () => void;
  readonly onFocus?: FocusEventHandler;
  readonly onKeyDown?: KeyboardEventHandler;
}) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.fold} aria-expanded={open} aria-label={label} onClick={onFold} {...keys}>
      <FoldArrow open={open} className={styles.arrow} />
    </button>
  );
}

const useStyles = makeStyles({
  fold: {
    width: '24px',
    minHeight: '28px',
    flexShrink: 0,
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  arrow: { display: 'block', margin: 'auto' },
});
