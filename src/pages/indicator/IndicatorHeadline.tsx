import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../ui/Language.tsx';
import { unbroken } from '../../text/unbroken.ts';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { IndicatorView } from './indicatorView.ts';

/** What the indicator is, where it stands, and why, before anything else; the heading takes the focus of whoever came by a link. */
export function IndicatorHeadline({ view }: { readonly view: IndicatorView }) {
  const styles = useStyles();
  const { indicatorPage, scorecardPage, frame } = useTexts();
  const { indicator, headline, explanation, opposite } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [indicator.id]);
  return (
    <header className={styles.header}>
      <p className={styles.factor}>
        {indicator.successFactor}
        {indicator.demonstration && <Tag tone="brand">{frame.demonstration}</Tag>}
        {indicator.ambiguity !== undefined && <Tag tone="warning">{scorecardPage.unsure}</Tag>}
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.name}>
        {indicator.name}
      </h2>
      <div className={styles.standing}>
        <div>
          <span className={styles.label}>{headline.label}</span>
          <span className={mergeClasses(styles.value, headline.quiet && styles.quiet)}>{unbroken(headline.value)}</span>
        </div>
        <div className={styles.judgement}>
          <LevelMark level={headline.level} words={headline.words} differs={headline.differs} />
          <span className={styles.target}>{indicatorPage.targetIs(headline.target)}</span>
        </div>
      </div>
      <p className={styles.explanation}>{explanation}</p>
      {opposite !== undefined && <p className={mergeClasses(styles.explanation, styles.opposite)}>{opposite}</p>}
    </header>
  );
}

const useStyles = makeStyles({
  header: { overflowWrap: 'anywhere' },
  factor: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
  standing: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
  },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    display: 'block',
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 639px)': { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  judgement: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, paddingBottom: '6px' },
  target: { paddingInlineStart: '28px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  explanation: { margin: 0, maxWidth: '72ch' },
  opposite: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
});
