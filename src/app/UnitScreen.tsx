import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { currentPeriod, type Period } from '../domain/period.ts';
import { tabOf, type Place } from '../domain/place.ts';
import { treeOfPeriod } from '../domain/unitHistory.ts';
import { pathTo } from '../domain/unitTree.ts';
import { useUnsentPage } from '../commands/useUnsentPage.ts';
import { OutboxStatus, useOutboxView } from '../pages/outbox/OutboxStatus.tsx';
import { useUpdatesLeft } from '../queries/myUpdates.ts';
import { useServices } from '../queries/services.ts';
import { useRefreshUnitPage, useUnitPage } from '../queries/unitPage.ts';
import { useRefusalWords, useTexts } from '../ui/Language.tsx';
import { useGo } from '../ui/Navigation.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SectionTabs } from '../ui/SectionTabs.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { UnitHeader } from '../ui/UnitHeader.tsx';
import { UnitHistoryNote } from '../ui/UnitHistoryNote.tsx';
import { UnitTree } from '../ui/UnitTree.tsx';
import { useWidth } from '../ui/useWidth.ts';
import { periodsOf, periodToShow } from './unitPeriods.ts';

const ScorecardPage = lazy(async () => ({ default: (await import('../pages/scorecard/ScorecardPage.tsx')).ScorecardPage }));
const IndicatorPage = lazy(async () => ({ default: (await import('../pages/indicator/IndicatorPage.tsx')).IndicatorPage }));
const MeasuresPage = lazy(async () => ({ default: (await import('../pages/measures/MeasuresPage.tsx')).MeasuresPage }));
const OverviewPage = lazy(async () => ({ default: (await import('../pages/overview/OverviewPage.tsx')).OverviewPage }));
const UpdatesPage = lazy(async () => ({ default: (await import('../pages/updates/UpdatesPage.tsx')).UpdatesPage }));
const ReportPage = lazy(async () => ({ default: (await import('../pages/report/ReportPage.tsx')).ReportPage }));
const ImportPage = lazy(async () => ({ default: (await import('../pages/import/ImportPage.tsx')).ImportPage }));
const outboxList = async () => ({ default: (await import('../pages/outbox/OutboxList.tsx')).OutboxList });
const OutboxList = lazy(outboxList);
const AboutPage = lazy(async () => ({ default: (await import('../pages/about/AboutPage.tsx')).AboutPage }));
const LastShared = lazy(async () => ({ default: (await import('../pages/share/LastShared.tsx')).LastShared }));
const SharePage = lazy(async () => ({ default: (await import('../pages/share/SharePage.tsx')).SharePage }));

/** One unit: its header, the tree beside it where there is room, and the section the person is in. */
export function UnitScreen({ place, onShown }: { readonly place: Place; readonly onShown: () => void }) {
  const styles = useStyles();
  const { frame, dates } = useTexts();
  const wordsOf = useRefusalWords();
  const go = useGo();
  const today = useServices().now().toISOString().slice(0, 10);
  const read = useUnitPage(place.unit);
  // What is shared, printed or brought in stands on what the server has; the rest shows what is not sent yet too, and says so.
  const page = useUnsentPage(read);
  const { refresh, refreshing, refusal } = useRefreshUnitPage(place.unit);
  const [asked, setAsked] = useState<Period | undefined>();
  const [treeOpen, setTreeOpen] = useState(false);
  const [unsentOpen, setUnsentOpen] = useState(false);
  const unsent = useOutboxView();
  const updatesLeft = useUpdatesLeft();
  const wide = useWidth() === 'wide';
  useEffect(onShown, [onShown]);
  // Fetched while there is a network: what waits is looked at when there is none.
  useEffect(() => void outboxList().catch(() => undefined), []);

  const periods = periodsOf(page);
  const oneIndicator = place.section === 'indikator';
  // An indicator belongs to one report year, whichever was asked for before.
  const period = periodToShow(page, oneIndicator ? undefined : asked, place.row);
  const tree = (
    <UnitTree
      tree={treeOfPeriod(page.units, period ?? currentPeriod(today, 'yearly'), place.unit)}
      chosen={place.unit}
      onChoose={(unit) => {
        setTreeOpen(false);
        go({ unit, section: tabOf(place.section), row: undefined });
      }}
    />
  );
  if (page.unit === undefined)
    return (
      <div className={styles.page}>
        <main>
          <Notice tone="warning">{frame.unitMissing(place.unit)}</Notice>
        </main>
        {tree}
      </div>
    );
  const demonstration = page.scorecards.some((each) => each.period === period && each.demonstration);
  return (
    <div className={wide ? styles.beside : styles.page}>
      {wide && <aside className={styles.tree}>{tree}</aside>}
      <div className={styles.content}>
        <UnitHeader
          view={{
            unit: page.unit,
            path: pathTo(page.units, place.unit).slice(0, -1),
            periods,
            period,
            readAt: dates.time(page.readAt),
            onPaper: frame.onPaper(period && dates.period(period), dates.moment(page.readAt.toISOString())),
            reading: refreshing,
            demonstration,
          }}
          onPeriod={(chosen) => {
            setAsked(chosen);
            if (oneIndicator) go({ unit: place.unit, section: 'malekort', row: undefined });
          }}
          onRefresh={() => void refresh()}
          onPrint={() => window.print()}
          onShowUnits={wide ? undefined : () => setTreeOpen((open) => !open)}
          status={<OutboxStatus view={unsent} open={unsentOpen} onToggle={() => setUnsentOpen((open) => !open)} />}
        />
        {!wide && treeOpen && <div className={styles.panel}>{tree}</div>}
        {unsentOpen && unsent.items.length > 0 && (
          <Suspense>
            <OutboxList view={unsent} />
          </Suspense>
        )}
        <SectionTabs place={place} updatesLeft={updatesLeft} />
        <main className={styles.main}>
          {refusal && <Notice tone="warning">{frame.refreshFailed(wordsOf(refusal).why)}</Notice>}
          <UnitHistoryNote unit={page.unit} units={page.units} />
          <Suspense fallback={<Skeleton rows={6} waiting={frame.waitingForPage} />}>
            {place.section === 'malekort' && (
              <ScorecardPage
                key={`${place.unit} ${period} ${place.row}`}
                page={page}
                unit={page.unit}
                period={period}
                row={place.row}
              />
            )}
            {place.section === 'indikator' && place.row !== undefined && (
              <IndicatorPage key={place.unit} page={page} unit={page.unit} row={place.row} />
            )}
            {tabOf(place.section) === 'tiltak' && (
              <MeasuresPage
                key={place.unit}
                page={page}
                unit={page.unit}
                row={place.row}
                asked={place.section === 'nytt-tiltak'}
              />
            )}
            {place.section === 'oversikt' && (
              <OverviewPage key={place.unit} unit={page.unit} period={period ?? currentPeriod(today, 'yearly')} />
            )}
            {place.section === 'oppdateringer' && <UpdatesPage key={place.unit} page={page} unit={page.unit} />}
            {place.section === 'rapport' && (
              <ReportPage key={`${place.unit} ${period}`} page={read} unit={page.unit} period={period} />
            )}
            {place.section === 'import' && <ImportPage key={place.unit} page={read} unit={page.unit} period={period} />}
            {place.section === 'om' && <AboutPage key={place.unit} page={page} unit={page.unit} />}
            {place.section === 'del' && (
              <SharePage key={`${place.unit} ${period}`} page={read} unit={page.unit} period={period} />
            )}
          </Suspense>
          {place.section === 'malekort' && (
            <Suspense fallback={null}>
              <LastShared unitCode={page.unit.code} period={period} />
            </Suspense>
          )}
        </main>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  page: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`, '@media print': { padding: 0 } },
  beside: {
    display: 'grid',
    gridTemplateColumns: '260px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL} 0`,
  },
  tree: {
    height: '100vh',
    position: 'sticky',
    top: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    boxSizing: 'border-box',
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  content: { minWidth: 0, maxWidth: '1280px' },
  panel: {
    maxHeight: '60vh',
    overflowY: 'auto',
    padding: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  main: { paddingTop: tokens.spacingVerticalS },
});
