import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useNotSent } from '../../commands/useUnsentPage.ts';
import type { PlanId } from '../../domain/id.ts';
import { minimumAnswersOf } from '../../domain/settings.ts';
import type { Unit } from '../../domain/unit.ts';
import { useServices } from '../../queries/services.ts';
import { useTasks } from '../../queries/tasks.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { IndicatorChart } from '../../ui/chart/IndicatorChart.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { DefinitionSheet } from './DefinitionSheet.tsx';
import { HistorySection } from './HistorySection.tsx';
import { IndicatorHeadline } from './IndicatorHeadline.tsx';
import { indicatorView } from './indicatorView.ts';
import { linkedMeasures } from './linkedMeasures.ts';
import { MeasureList } from './MeasureList.tsx';
import { PartsSection } from './PartsSection.tsx';
import { PeriodCards } from './PeriodCards.tsx';
import { PeriodTable } from './PeriodTable.tsx';
import { Section } from './Section.tsx';

/** One indicator through the years: where it stands and why, the chart, the same as a table, what it is, what is done, and who said what when. */
export function IndicatorPage({ page, unit, row }: { readonly page: UnitPage; readonly unit: Unit; readonly row: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const { indicatorPage, chart, outbox, dates } = texts;
  const notSent = useNotSent();
  const { now } = useServices();
  const go = useGo();
  const narrow = useWidth() === 'narrow';
  const view = indicatorView(page, unit, row, texts);
  const tasks = useTasks([...new Set((view?.measures ?? []).flatMap(({ task }): PlanId[] => (task ? [task.planId] : [])))]);
  const back = (
    <Button
      appearance="subtle"
      size="small"
      className={styles.back}
      onClick={() => go({ unit: unit.code, section: 'malekort', row: view === undefined ? undefined : row })}
    >
      <span aria-hidden="true">‹</span>&nbsp;{indicatorPage.back}
    </Button>
  );
  if (view === undefined)
    return (
      <>
        {back}
        <IssueNotes issues={page.issues} missing={page.missing} />
        {page.missing.length === 0 && <EmptyNote {...indicatorPage.missing} />}
      </>
    );
  const unsent = page.results
    .filter((result) => result.indicatorId === view.indicator.id && notSent(result))
    .map(({ period }) => dates.period(period));
  const linked = linkedMeasures(
    view.standing,
    view.measures,
    { plans: tasks.plans, day: now().toISOString().slice(0, 10) },
    texts,
  );
  return (
    <>
      {back}
      <IssueNotes issues={page.issues} missing={page.missing} />
      {unsent.length > 0 && <Notice tone="warning">{outbox.notSentPeriods(unsent.join(', '))}</Notice>}
      <article className={styles.page}>
        <div className={styles.headline}>
          <IndicatorHeadline view={view} />
        </div>
        <div className={styles.chart}>
          <Section title={chart.heading}>
            <IndicatorChart series={view.series} />
          </Section>
        </div>
        <div className={styles.table}>
          <Section title={indicatorPage.table}>
            {narrow ? <PeriodCards lines={view.lines} /> : <PeriodTable lines={view.lines} label={view.indicator.name} />}
          </Section>
        </div>
        <div className={styles.definition}>
          <Section title={indicatorPage.definition}>
            <DefinitionSheet facts={view.facts} />
          </Section>
        </div>
        <div className={styles.below}>
          <PartsSection key={row} view={view} unit={unit} units={page.units} minimum={minimumAnswersOf(page.units, unit.code)} />
          <Section title={indicatorPage.measures}>
            <MeasureList linked={linked} unit={unit.code} />
          </Section>
          <HistorySection key={`${row} history`} view={view} unit={unit} units={page.units} />
        </div>
      </article>
    </>
  );
}

/** Room for the definition beside the chart: with the unit tree at the side it takes a wider window. */
const room = '@media (min-width: 900px) and (max-width: 1099px), (min-width: 1280px)';

const useStyles = makeStyles({
  back: { marginInlineStart: '-8px', '@media print': { display: 'none' } },
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXXL}`,
    paddingTop: tokens.spacingVerticalS,
    [room]: {
      gridTemplateColumns: 'minmax(0, 1fr) 280px',
      gridTemplateRows: 'auto auto 1fr auto',
      gridTemplateAreas: `"headline headline" "chart definition" "table definition" "below below"`,
    },
  },
  headline: { [room]: { gridArea: 'headline' } },
  chart: { minWidth: 0, [room]: { gridArea: 'chart' } },
  table: { minWidth: 0, [room]: { gridArea: 'table' } },
  definition: {
    [room]: {
      gridArea: 'definition',
      alignSelf: 'start',
      padding: tokens.spacingHorizontalL,
      borderRadius: tokens.borderRadiusLarge,
      backgroundColor: tokens.colorNeutralBackground2,
    },
  },
  below: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXXL,
    minWidth: 0,
    [room]: { gridArea: 'below' },
  },
});
