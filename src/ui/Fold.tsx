import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { FoldArrow } from './FoldArrow.tsx';

/** A part of a page under a heading that folds it; folded, its beginning may show. On paper it always stands open. */
export function Fold({
  title,
  first,
  begin = false,
  children,
}: {
  readonly title: string;
  /** How it begins, in one line; seen while it is folded. */
  readonly first?: string | undefined;
  /** Whether it stands open to begin with. */
  readonly begin?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(begin);
  return (
    <section className={styles.fold} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen((now) => !now)}
        >
          <FoldArrow open={open} />
          <span className={styles.title}>{title}</span>
        </button>
      </h2>
      {!open && first !== undefined && first !== '' && (
        <p className={styles.first} aria-hidden="true">
          {first}
        </p>
      )}
      <div id={id} className={mergeClasses(styles.content, !open && styles.folded)}>
        {children}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  fold: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { ':hover': { textDecorationLine: 'underline' } },
  first: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: '20px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    '@media print': { display: 'none' },
  },
  content: { paddingInlineStart: '20px', paddingBottom: tokens.spacingVerticalXL, '@media print': { paddingInlineStart: 0 } },
  folded: { display: 'none', '@media print': { display: 'block' } },
});
