import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isExpectedIn } from '../../domain/expectation.ts';
import type { Period } from '../../domain/period.ts';
import { isUnreported } from '../../domain/standing.ts';
import type { Unit } from '../../domain/unit.ts';
import { useLocks } from '../../queries/rounds.ts';
import { useServices } from '../../queries/services.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { Differences } from './Differences.tsx';
import { EndedIndicators } from './EndedIndicators.tsx';
import { endedView } from './endedView.ts';
import { Legend } from './Legend.tsx';
import { LegendLine } from './LegendLine.tsx';
import type { LimitWords } from './limitWords.ts';
import { Narratives } from './Narratives.tsx';
import { mayWriteNarratives } from './narrativeView.ts';
import { useOpened } from './opened.ts';
import { useRowInFocus } from './rowInFocus.ts';
import { ScorecardSection } from './ScorecardSection.tsx';
import { scorecardView } from './scorecardView.ts';
import { withoutReports } from './withoutReports.ts';

/** A unit's scorecards of one report year, as the municipality knows them; beneath them what differs, what has ended, and what the unit tells of the year. */
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
  const { scorecardPage } = texts;
  const { person, now } = useServices();
  const opened = useOpened(row);
  const narrow = useWidth() === 'narrow';
  const day = now().toISOString().slice(0, 10);
  const [back, setBack] = useState<Readonly<Record<string, number>>>({});
  const { area, rowInFocus } = useRowInFocus<HTMLDivElement>();
  const open = useMemo(
    () =>
      page.scorecards
        .filter((scorecard) => scorecard.period === period && !scorecard.archived)
        .sort((a, b) => a.order - b.order)
        .map((scorecard) => scorecardView(page, unit, scorecard, { person, day, back: back[scorecard.id] ?? 0 }, texts)),
    [page, unit, period, person, day, back, texts],
  );
  // Only those who may report ask whether they still may.
  const mayReport = open.some(({ groups }) => groups.some((group) => group.lines.some(({ report }) => report !== undefined)));
  const writes = period !== undefined && mayWriteNarratives({ page, unit, period }, { person, day });
  const lockOf = useLocks(page.units, mayReport || writes);
  const lockedRound = period && lockOf({ unitCode: unit.code, period });
  const views = useMemo(
    () => open.map((view) => withoutReports(view, (each) => lockOf({ unitCode: unit.code, period: each }) !== undefined)),
    [open, lockOf, unit.code],
  );
  const lines = useMemo(() => views.flatMap(({ groups }) => groups.flatMap((group) => group.lines)), [views]);
  const limits = useMemo(() => new Map<string, LimitWords>(lines.map((line) => [line.id, line.limits])), [lines]);
  const ended = useMemo(() => endedView(page, unit, period, texts), [page, unit, period, texts]);
  const left = lines.filter(
    ({ report }) =>
      report !== undefined &&
      isUnreported(report.standing) &&
      isExpectedIn(report.indicator, report.period, report.standing.previous?.period),
  );
  const [next] = left;
  return (
    <>
      <IssueNotes issues={page.issues} missing={page.missing} />
      {lockedRound?.lock && (
        <Notice>
          {texts.updates.locked(lockedRound.lock.by?.name ?? texts.frame.unknown, texts.dates.day(lockedRound.lock.at))}
        </Notice>
      )}
      {left.length > 0 && period !== undefined && (
        <div className={styles.left}>
          <span>{scorecardPage.leftToReport(left.length, texts.dates.period(period))}</span>
          {next && opened.reporting === undefined && (
            <Button appearance="primary" onClick={() => opened.report(next.id)}>
              {scorecardPage.reportNext}
            </Button>
          )}
        </div>
      )}
      {views.length === 0 && page.missing.length === 0 && <EmptyNote {...scorecardPage.noScorecard} />}
      <div ref={area} className={mergeClasses(styles.tables, narrow && styles.narrow)}>
        {lines.length > 0 && (narrow ? <LegendLine /> : <Legend rows={limits} opened={opened.last} rowInFocus={rowInFocus} />)}
        {views.map((view) => (
          <ScorecardSection
            key={view.scorecard.id}
            view={view}
            opened={opened}
            narrow={narrow}
            onSlide={(steps) =>
              setBack((before) => ({ ...before, [view.scorecard.id]: (before[view.scorecard.id] ?? 0) + steps }))
            }
          />
        ))}
      </div>
      <Differences lines={lines} />
      <EndedIndicators lines={ended} unit={unit} />
      {period !== undefined && (
        <Narratives
          page={page}
          unit={unit}
          period={period}
          reader={{ person, day }}
          locked={lockedRound !== undefined}
          begin={lines.length === 0}
        />
      )}
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
  tables: { '--legend-height': '56px' },
  narrow: { '--legend-height': '0px' },
});
