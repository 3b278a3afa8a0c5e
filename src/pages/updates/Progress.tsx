import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../ui/Language.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { UpdatesView } from './updatesView.ts';

/** «3 av 7 gjort», said whenever it changes; and when all is done, a thank-you and what is next. */
export function Progress({ view }: { readonly view: UpdatesView }) {
  const styles = useStyles();
  const { updates } = useTexts();
  const { doneCount, total, overdue, next } = view;
  const all = doneCount === total;
  const thanks = useRef<HTMLHeadingElement>(null);
  const before = useRef(all);
  useEffect(() => {
    // The last one was just finished, and what had the focus is gone.
    if (all && !before.current) thanks.current?.focus();
    before.current = all;
  }, [all]);
  return (
    <section className={styles.section} aria-label={updates.progress(doneCount, total)}>
      {all && (
        <h2 ref={thanks} tabIndex={-1} className={styles.thanks}>
          <svg className={styles.shape} viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="11" fill="currentColor" />
            <path d="m6.5 12.5 3.5 3.5 7.5-8" fill="none" stroke={tokens.colorNeutralBackground1} strokeWidth="2.4" />
          </svg>
          {updates.allDone.title}
        </h2>
      )}
      <p className={styles.line} role="status">
        <strong>{updates.progress(doneCount, total)}</strong>
        {overdue > 0 && <Tag tone="danger">{updates.overdueCount(overdue)}</Tag>}
      </p>
      <ProgressBar value={doneCount} max={total} thickness="large" aria-hidden="true" />
      {all && (
        <p className={styles.text}>
          {updates.allDone.text(total)} {next ?? updates.nextNone}
        </p>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  thanks: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  shape: { width: '28px', height: '28px', flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
