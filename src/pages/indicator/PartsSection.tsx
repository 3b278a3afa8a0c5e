import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { mayHaveParts } from '../../domain/evaluation.ts';
import type { Period } from '../../domain/period.ts';
import { canEditMeasures, canReport } from '../../domain/rights.ts';
import type { Unit } from '../../domain/unit.ts';
import { useParts } from '../../queries/parts.ts';
import { useLocks } from '../../queries/rounds.ts';
import { useServices } from '../../queries/services.ts';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import type { IndicatorView } from './indicatorView.ts';
import { PartBars } from './PartBars.tsx';
import { PartsForm } from './PartsForm.tsx';
import { partsView } from './partsView.ts';
import { PartTable } from './PartTable.tsx';
import { Section } from './Section.tsx';

const RadarChart = lazy(async () => ({ default: (await import('../../ui/chart/RadarChart.tsx')).RadarChart }));

/** From so many parts a radar says more than bars do. */
const enoughForRadar = 5;

/** What an evaluation's total is made of, where the indicator has parts or may be given them; otherwise nothing. */
export function PartsSection({
  view,
  unit,
  units,
  minimum,
}: {
  readonly view: IndicatorView;
  readonly unit: Unit;
  readonly units: readonly Unit[];
  /** Fewer answers than this are not shown. */
  readonly minimum: number;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { parts: words, partForm } = texts;
  const { person, now } = useServices();
  const go = useGo();
  const width = useWidth();
  const [entering, setEntering] = useState(false);
  const [saved, setSaved] = useState<string | undefined>();
  const { indicator, series } = view;
  const indicatorIds = [...new Set([indicator.id, ...series.standings.map((standing) => standing.indicator.id)])];
  const read = useParts({ unitCode: unit.code, indicatorIds });
  const day = now().toISOString().slice(0, 10);
  const likely = mayHaveParts(indicator, series);
  const reports = canReport(person, unit, indicator, day) && (likely || (read?.parts.length ?? 0) > 0);
  const lockOf = useLocks(units, reports);
  const isFree = (period: Period) => lockOf({ unitCode: unit.code, period }) === undefined;
  const periods = [...new Set([view.standing.period, ...series.standings.map(({ period }) => period).toReversed()])].filter(
    isFree,
  );
  const mayEnter = reports && periods.length > 0;
  const lock = reports ? lockOf({ unitCode: unit.code, period: view.standing.period })?.lock : undefined;
  if (read === undefined)
    return likely ? (
      <Section title={words.heading}>
        <Skeleton rows={4} waiting={words.reading} />
      </Section>
    ) : null;
  const shown = partsView(read.parts, { indicator, series, minimum }, texts);
  const silent = read.issues.length === 0 && (read.missing.length === 0 || !likely);
  if (shown === undefined && silent && !mayEnter) return null;
  const onMeasure = canEditMeasures(person, unit, day)
    ? () => go({ unit: unit.code, section: 'nytt-tiltak', row: indicator.id })
    : undefined;
  const radar = shown !== undefined && width !== 'narrow' && shown.lines.length >= enoughForRadar;
  return (
    <Section title={words.heading}>
      <IssueNotes issues={read.issues} missing={read.missing} />
      {shown && (
        <>
          {shown.weakest !== undefined && <p className={styles.lead}>{shown.weakest}</p>}
          <div className={radar ? (width === 'wide' ? styles.beside : styles.above) : undefined}>
            {radar && (
              <Suspense fallback={<div className={styles.room} />}>
                <RadarChart
                  names={shown.lines.map(({ name }) => name)}
                  lines={shown.periods.map((name, index) => ({
                    name,
                    heights: shown.lines.map(({ cells }) => cells[index]?.height),
                  }))}
                  rings={shown.rings}
                  summary={words.chart(shown.periods.slice(-3))}
                />
              </Suspense>
            )}
            {width === 'narrow' ? (
              <PartBars view={shown} onMeasure={onMeasure} />
            ) : (
              <PartTable view={shown} label={words.heading} bars={!radar} onMeasure={onMeasure} />
            )}
          </div>
          {shown.checks
            .filter(({ tone }) => tone === 'plain')
            .map(({ text }) => (
              <p key={text} className={styles.said}>
                {text}
              </p>
            ))}
          {shown.checks
            .filter(({ tone }) => tone === 'warning')
            .map(({ text }) => (
              <Notice key={text} tone="warning">
                {text}
              </Notice>
            ))}
          {[shown.withheld, shown.leftOut].map(
            (text) =>
              text !== undefined && (
                <p key={text} className={styles.quiet}>
                  {text}
                </p>
              ),
          )}
        </>
      )}
      {saved !== undefined && <Notice tone="success">{partForm.saved(saved)}</Notice>}
      {lock && <Notice>{texts.updates.locked(lock.by?.name ?? texts.frame.unknown, texts.dates.day(lock.at))}</Notice>}
      {mayEnter && !entering && (
        <Button className={styles.button} size="small" onClick={() => setEntering(true)}>
          {partForm.enter}
        </Button>
      )}
      {entering && (
        <PartsForm
          view={view}
          unitCode={unit.code}
          parts={read.parts}
          periods={periods}
          minimum={minimum}
          onDone={(period) => {
            setEntering(false);
            setSaved(period);
          }}
        />
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  lead: { margin: `0 0 ${tokens.spacingVerticalS}`, maxWidth: '72ch' },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(360px, 1fr) minmax(0, 640px)',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media print': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  above: { '& figure': { maxWidth: '480px' } },
  room: { aspectRatio: '540 / 430' },
  said: { margin: `${tokens.spacingVerticalS} 0`, maxWidth: '72ch' },
  quiet: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    maxWidth: '72ch',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { marginTop: tokens.spacingVerticalM, '@media print': { display: 'none' } },
});
