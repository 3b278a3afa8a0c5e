import type { Level } from '../../domain/assessment.ts';
import type { LimitRange } from '../../domain/limitRanges.ts';
import { monthsOf } from '../../domain/period.ts';
import type { Standing } from '../../domain/standing.ts';
import { runsOf, type ChartSubject, type Measurement } from './chartSubject.ts';
import { demandLinesOf, type DemandLine } from './demandLines.ts';
import { timeTicksOf, type TimeTick } from './timeTicks.ts';

/** The picture's size and the room around the plot, in pixels. */
export type ChartFrame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The side of a mark where there is room enough; a chart's usual one where nothing is said. */
  readonly mark?: number;
};

/** A place in the picture, in pixels from its upper left corner. */
export type Spot = { readonly x: number; readonly y: number };

/** A rectangle in the picture. */
export type Box = Spot & { readonly width: number; readonly height: number };

/** A chart as numbers: everything is placed, nothing is worded and nothing has a colour. */
export type ChartView = {
  readonly frame: ChartFrame;
  /** Where the plot is. */
  readonly plot: Box;
  readonly valueTicks: readonly { readonly y: number; readonly value: number }[];
  readonly timeTicks: readonly (TimeTick & { readonly x: number })[];
  readonly bands: readonly (Box & { readonly level: LimitRange['level'] })[];
  readonly demands: readonly DemandLine[];
  readonly lines: readonly (readonly Spot[])[];
  readonly points: readonly (Spot & { readonly level: Level; readonly standing: Standing; readonly last: boolean })[];
  readonly gaps: readonly (Spot & { readonly level: Level; readonly standing: Standing })[];
  /** The side of a mark. */
  readonly mark: number;
};

/** The side of a mark where there is room enough. */
const fullMark = 18;

/** Places a subject in a frame. Every mark lies wholly within the plot, however narrow the frame. */
export function chartView(subject: ChartSubject, frame: ChartFrame): ChartView {
  const { span, scale, measurements, gaps, periods } = subject;
  const plot = plotOf(frame);
  const most = frame.mark ?? fullMark;
  const shortest = Math.min(...[...measurements.map(({ standing }) => standing), ...gaps].map(({ period }) => lengthOf(period)));
  const perPeriod = (plot.width / (span.to - span.from)) * shortest;
  const inset = Math.min(most / 2 + 2, plot.height / 3);
  const mark = Math.max(6, Math.min(most, perPeriod * 0.62, 2 * inset));
  const x = (months: number) => plot.x + plot.width * ((months - span.from) / (span.to - span.from));
  const share = (value: number) => Math.min(1, Math.max(0, (value - scale.low) / (scale.high - scale.low)));
  const y = (value: number) => plot.y + plot.height - inset - (plot.height - 2 * inset) * share(value);
  const keep = (at: number) => Math.min(plot.x + plot.width - mark / 2, Math.max(plot.x + mark / 2, at));
  const over = ({ period }: Standing) => keep(x((monthsOf(period).from + monthsOf(period).to) / 2));
  const spotsOf = ({ standing, heights }: Measurement) => heights.map((height) => ({ x: over(standing), y: y(height) }));
  const last = measurements.at(-1);
  return {
    frame,
    plot,
    valueTicks: scale.ticks.map((value) => ({ y: y(value), value })),
    timeTicks: timeTicksOf(span, periods, plot.width).map((tick) => ({ ...tick, x: x(tick.at) })),
    bands: subject.limits.flatMap(({ from, to, ranges }) =>
      ranges.map((range) => {
        // Without an end a level goes on to the edge of the plot.
        const upper = range.to === undefined ? plot.y : y(range.to);
        const lower = range.from === undefined ? plot.y + plot.height : y(range.from);
        return { level: range.level, x: x(from), width: x(to) - x(from), y: upper, height: Math.max(0, lower - upper) };
      }),
    ),
    demands: demandLinesOf(subject.demands, x, y),
    lines: runsOf(subject)
      .filter((run) => run.length > 1)
      .flatMap((run) => (run[0]?.heights ?? []).map((_, part) => run.flatMap((each) => spotsOf(each)[part] ?? []))),
    points: measurements.flatMap((each) =>
      spotsOf(each).map((spot) => ({
        ...spot,
        level: each.standing.shown.level,
        standing: each.standing,
        last: each === last,
      })),
    ),
    gaps: gaps.map((standing) => ({
      x: over(standing),
      y: plot.y + plot.height - mark / 2 - 2,
      level: standing.result?.reading.kind === 'unread' ? 'unread' : 'notMeasured',
      standing,
    })),
    mark,
  };
}

function lengthOf(period: Standing['period']): number {
  const { from, to } = monthsOf(period);
  return to - from;
}

/** What the margins leave; in a frame too small for them they give way. */
function plotOf({ width, height, ...margins }: ChartFrame): Box {
  const across = Math.min(1, Math.max(0, width - fullMark) / (margins.left + margins.right || 1));
  const down = Math.min(1, Math.max(0, height - fullMark) / (margins.top + margins.bottom || 1));
  return {
    x: margins.left * across,
    y: margins.top * down,
    width: width - (margins.left + margins.right) * across,
    height: height - (margins.top + margins.bottom) * down,
  };
}
