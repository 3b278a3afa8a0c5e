import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Period } from '../../domain/period.ts';
import { isUnreported } from '../../domain/standing.ts';
import type { Unit } from '../../domain/unit.ts';
import { useServices } from '../../queries/services.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { Legend } from './Legend.tsx';
import { useOpened } from './opened.ts';
import { ScorecardCards } from './ScorecardCards.tsx';
import { ScorecardTable } from './ScorecardTable.tsx';
import { scorecardView } from './scorecardView.ts';

/** A unit's scorecards of one report year, as the municipality knows them. */
export function ScorecardPage({
  page,
  unit,
  period,
  row,
}: {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly period: Period | undefined;
  readonly row: string | undefined;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { scorecardPage, frame } = texts;
  const { person, now } = useServices();
  const opened = useOpened(row);
  const narrow = useWidth() === 'narrow';
  const reader = { person, day: now().toISOString().slice(0, 10) };
  const scorecards = page.scorecards.filter((scorecard) => scorecard.period === period).sort((a, b) => a.order - b.order);
  const views = scorecards.map((scorecard) => scorecardView(page, unit, scorecard, reader, texts));
  const left = views
    .flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))
    .filter(({ report }) => report !== undefined && isUnreported(report.standing));
  const [next] = left;
  return (
    <>
      <IssueNotes issues={page.issues} missing={page.missing} />
      {left.length > 0 && period !== undefined && (
        <div className={styles.left}>
          <span>{scorecardPage.leftToReport(left.length, period)}</span>
          {next && opened.reporting === undefined && (
            <Button appearance="primary" onClick={() => opened.report(next.id)}>
              {scorecardPage.reportNext}
            </Button>
          )}
        </div>
      )}
      {views.length === 0 && page.missing.length === 0 && <EmptyNote {...scorecardPage.noScorecard} />}
      {views.some(({ groups }) => groups.length > 0) && <Legend />}
      {views.map((view) => (
        <section key={view.scorecard.id} className={styles.card} aria-labelledby={view.scorecard.id}>
          <h2 id={view.scorecard.id} className={styles.title}>
            {view.title}
          </h2>
          <p className={styles.kind}>
            <Tag>{view.scorecard.kind === 'shared' ? scorecardPage.shared : scorecardPage.own}</Tag>{' '}
            {view.scorecard.demonstration && <Tag tone="brand">{frame.demonstration}</Tag>}
          </p>
          {view.scorecard.mainGoal !== undefined && (
            <p className={styles.goal}>
              {scorecardPage.mainGoal}: {view.scorecard.mainGoal}
            </p>
          )}
          {view.groups.length === 0 ? (
            <EmptyNote {...scorecardPage.noIndicator} />
          ) : narrow ? (
            <ScorecardCards view={view} opened={opened} />
          ) : (
            <ScorecardTable view={view} opened={opened} />
          )}
          <footer className={styles.foot}>
            {view.scorecard.demonstration && <p className={styles.line}>{frame.demonstrationNote}</p>}
            {!view.scorecard.complete && <p className={styles.line}>{scorecardPage.incomplete}</p>}
            {view.scorecard.note !== undefined && (
              <p className={styles.line}>
                {scorecardPage.note}: {view.scorecard.note}
              </p>
            )}
            {view.scorecard.source !== undefined && (
              <p className={styles.line}>
                {scorecardPage.source}: {view.scorecard.source}
              </p>
            )}
          </footer>
        </section>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  left: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  card: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXXL}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  kind: { margin: `${tokens.spacingVerticalXS} 0` },
  goal: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '72ch' },
  foot: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { margin: 0, maxWidth: '90ch', overflowWrap: 'anywhere' },
});
