import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { Tag } from '../../ui/Tag.tsx';
import type { UpdateLine } from './updatesView.ts';

/** One thing that waits: its head is the button that opens it, and what it takes to be rid of it stands beneath. */
export function UpdateCard({
  line,
  open,
  focused,
  onOpen,
  children,
}: {
  readonly line: UpdateLine;
  readonly open: boolean;
  /** It was led here: from the one before, or by a link. */
  readonly focused: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open && focused) card.current?.scrollIntoView({ block: 'nearest' });
  }, [open, focused]);
  return (
    <li ref={card} className={mergeClasses(styles.card, line.late && styles.late, open && styles.open)}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.head} aria-expanded={open} onClick={onOpen}>
          <span className={styles.title}>{line.title}</span>
          <span className={styles.line}>
            <Tag tone={line.late ? 'danger' : 'neutral'}>{line.due}</Tag>
            <span className={styles.quiet}>{[line.what, line.where].filter((part) => part !== '').join(' · ')}</span>
          </span>
          {line.onBehalfOf !== undefined && <span className={styles.quiet}>{line.onBehalfOf}</span>}
        </button>
      </h3>
      {open && <div className={styles.body}>{children}</div>}
    </li>
  );
}

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    scrollMargin: tokens.spacingVerticalXXL,
  },
  late: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusDangerBorderActive}` },
  open: { boxShadow: tokens.shadow4 },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { ':hover': { backgroundColor: 'transparent' } },
  },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});
