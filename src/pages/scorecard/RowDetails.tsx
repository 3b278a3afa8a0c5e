import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { isUnreported } from '../../domain/standing.ts';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { LimitList } from './LimitList.tsx';
import { LastSave } from './LastSave.tsx';
import type { Opened } from './opened.ts';
import { ReportForm } from './ReportForm.tsx';
import type { IndicatorLine } from './indicatorLine.ts';

/** What stands behind a row: the explanation in one sentence, then who, why and from where; and the way to report. */
export function RowDetails({ line, opened }: { readonly line: IndicatorLine; readonly opened: Opened }) {
  const styles = useStyles();
  const { scorecardPage, indicatorPage, dates } = useTexts();
  const go = useGo();
  const way = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!opened.arriveAt(line.id)) return;
    way.current?.focus({ preventScroll: true });
    way.current?.scrollIntoView({ block: 'center' });
  }, [opened, line.id]);
  return (
    <div className={styles.details}>
      {opened.saved === line.id && line.report && <LastSave report={line.report} />}
      <p className={styles.explanation}>{line.explanation}</p>
      <LimitList limits={line.limits} />
      {line.counted?.why !== undefined && <p className={styles.plain}>{line.counted.why}</p>}
      {line.unsure !== undefined && (
        <p className={styles.plain}>
          <strong>{scorecardPage.unsure}:</strong> {line.unsure}
        </p>
      )}
      {line.facts.length > 0 && (
        <dl className={styles.facts}>
          {line.facts.map(({ name, text }) => (
            <div key={name}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.text}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {line.report !== undefined && opened.reporting === line.id && (
        <ReportForm key={line.id} report={line.report} onDone={opened.endReport} />
      )}
      <div className={styles.actions}>
        {line.report !== undefined && opened.reporting !== line.id && (
          <Button
            appearance={isUnreported(line.report.standing) ? 'primary' : 'secondary'}
            onClick={() => opened.report(line.id)}
            aria-label={scorecardPage.reportAbout(line.name, dates.period(line.report.period))}
          >
            {isUnreported(line.report.standing) ? scorecardPage.report : scorecardPage.change} {dates.period(line.report.period)}
          </Button>
        )}
        <button
          ref={way}
          type="button"
          className={styles.way}
          aria-label={indicatorPage.openNamed(line.name)}
          onClick={() => go({ unit: line.unitCode, section: 'indikator', row: line.id })}
        >
          {indicatorPage.open}
        </button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL, minHeight: '32px' },
  way: {
    minHeight: '32px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { display: 'none' },
  },
  explanation: { margin: 0, maxWidth: '72ch', fontSize: tokens.fontSizeBase300 },
  plain: { margin: 0, maxWidth: '72ch', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
  },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  text: { margin: 0, maxWidth: '60ch' },
});
