import type { IndicatorSeries } from '../../domain/indicatorSeries.ts';
import { monthsOf, periodParts, type Period, type PeriodParts } from '../../domain/period.ts';
import { isMeasured } from '../../domain/result.ts';
import type { Standing } from '../../domain/standing.ts';
import { axisOf, heightsOf, type ChartAxis } from './chartAxis.ts';
import { demandStepsOf, limitStepsOf, numbersIn, type DemandStep, type LimitStep, type Span } from './demandSteps.ts';
import { valueScaleOf, type ValueScale } from './valueScale.ts';

/** One measurement on its axis: a height for each of its parts. */
export type Measurement = { readonly standing: Standing; readonly heights: readonly number[] };

/** What a chart shows of a series, in its own units: months along, values up. Nothing here knows a pixel. */
export type ChartSubject = {
  readonly axis: ChartAxis;
  readonly periods: PeriodParts['kind'];
  readonly span: Span;
  readonly scale: ValueScale;
  readonly measurements: readonly Measurement[];
  /** Periods that were said not to be measured, or hold something nobody could read. */
  readonly gaps: readonly Standing[];
  readonly demands: readonly DemandStep[];
  readonly limits: readonly LimitStep[];
  /** Measured, but of another length, kind or unit than what is drawn: these stand in the table only. */
  readonly leftOut: readonly Standing[];
};

/** Lays a series out for drawing; undefined where nothing in it can be drawn. */
export function chartSubjectOf(series: IndicatorSeries): ChartSubject | undefined {
  const periods = usualLength(series.standings);
  const drawn = series.standings.filter(({ period }) => periodParts(period).kind === periods);
  const axis = axisOf(drawn);
  if (axis === undefined) return undefined;
  const measurements = drawn.flatMap((standing): readonly Measurement[] => {
    const heights = standing.result === undefined ? [] : heightsOf(standing.result.reading, axis);
    return heights.length === 0 ? [] : [{ standing, heights }];
  });
  if (measurements.length === 0) return undefined;
  const span = spanOf(drawn, series);
  const demands = demandStepsOf(series, axis, span);
  const limits = limitStepsOf({ ...series, standings: drawn }, axis, span);
  const shown = new Set(measurements.map(({ standing }) => standing));
  return {
    axis,
    periods,
    span,
    scale: scaleOf(axis, [
      ...measurements.flatMap(({ heights }) => heights),
      // What is a score of a maximum begins at nothing.
      ...demands.flatMap(({ demand }) => (demand.kind === 'maximum' ? [0, demand.value] : numbersIn(demand))),
      ...limits.flatMap(({ ranges }) => ranges.flatMap(({ from, to }) => [from, to].filter((limit) => limit !== undefined))),
    ]),
    measurements,
    gaps: drawn.filter(({ result }) => result?.reading.kind === 'notMeasured' || result?.reading.kind === 'unread'),
    demands,
    limits,
    leftOut: series.standings.filter((standing) => isMeasured(standing.result?.reading ?? blank) && !shown.has(standing)),
  };
}

const blank = { kind: 'blank' } as const;
const lengths = ['month', 'quarter', 'tertial', 'year'] as const;

/** The length most measured periods have, the shorter of two that are as many: a year sums its tertials up. */
function usualLength(standings: readonly Standing[]): PeriodParts['kind'] {
  const counts = new Map<PeriodParts['kind'], number>();
  for (const { period, result } of standings)
    if (isMeasured(result?.reading ?? blank))
      counts.set(periodParts(period).kind, (counts.get(periodParts(period).kind) ?? 0) + 1);
  return lengths.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best), lengths[0]);
}

/** From the first period something is recorded for, to the last, or the last target to come. */
function spanOf(standings: readonly Standing[], { targets }: IndicatorSeries): Span {
  const recorded = standings.map(({ period }) => monthsOf(period));
  const last = Math.max(...recorded.map(({ to }) => to));
  const coming = targets.map(({ validFrom }) => monthsOf(validFrom)).filter(({ from }) => from >= last);
  return {
    from: Math.min(...recorded.map(({ from }) => from)),
    to: Math.max(last, ...coming.map(({ to }) => to)),
  };
}

function scaleOf(axis: ChartAxis, values: readonly number[]): ValueScale {
  if (axis.kind === 'numbers') return valueScaleOf(values, { unit: axis.unit, about: 5 });
  const ticks = axis.words.map((_, place) => place);
  return { low: 0, high: Math.max(1, ticks.length - 1), ticks };
}

/** The measurements joined to lines, part by part; a line is broken wherever a period between was not measured. */
export function runsOf({ measurements }: Pick<ChartSubject, 'measurements'>): readonly (readonly Measurement[])[] {
  const runs: Measurement[][] = [];
  for (const each of measurements) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && adjoin(before.standing.period, each.standing.period) && before.heights.length === each.heights.length)
      run.push(each);
    else runs.push([each]);
  }
  return runs;
}

function adjoin(a: Period, b: Period): boolean {
  return monthsOf(a).to === monthsOf(b).from;
}
