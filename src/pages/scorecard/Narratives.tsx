import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Period } from '../../domain/period.ts';
import type { Unit } from '../../domain/unit.ts';
import { useNarratives } from '../../queries/narratives.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { useInSight } from '../../ui/useInSight.ts';
import type { Reader } from './indicatorLine.ts';
import { NarrativePart } from './NarrativePart.tsx';
import { narrativeView } from './narrativeView.ts';

/** Fakta · Mål og resultater · Utfordringer og planer: what the unit tells of the year. Read when somebody comes near to it, and never before the tables. */
export function Narratives({
  page,
  unit,
  period,
  reader,
  locked,
  begin,
}: {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly period: Period;
  readonly reader: Reader;
  /** Nothing of the year is written any more. */
  readonly locked: boolean;
  /** Whether the texts stand open to begin with: where there is nothing else to read. */
  readonly begin: boolean;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { narrative } = texts.scorecardPage;
  const { seen, ref } = useInSight();
  const { read, reading, refusal, again } = useNarratives(unit.code, period, seen);
  const view = read && narrativeView(read.narratives, { page, unit, period, locked }, reader, texts);
  const demonstration = page.scorecards.some((each) => each.period === period && each.demonstration);
  return (
    <div ref={ref} className={styles.article} aria-busy={reading}>
      {reading && <p className={styles.quiet}>{narrative.reading}</p>}
      {refusal && (
        <>
          <RefusalNotice refusal={refusal} />
          <Button onClick={() => void again()}>{texts.frame.refresh}</Button>
        </>
      )}
      {read && <IssueNotes issues={read.issues} missing={read.missing} />}
      {view?.stale && <Notice tone="warning">{view.staleWords}</Notice>}
      {view?.parts.map((part) => (
        <NarrativePart
          key={part.section}
          part={part}
          unit={unit}
          period={period}
          staff={part.section === 'facts' ? view.staff : undefined}
          staleWords={view.stale ? undefined : view.staleWords}
          begin={begin}
          demonstration={demonstration}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  article: { minHeight: '44px', marginBottom: tokens.spacingVerticalXXL },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});
