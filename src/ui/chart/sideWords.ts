import type { LimitRange } from '../../domain/limitRanges.ts';
import type { Texts } from '../../text/texts.ts';
import type { ChartSubject } from './chartSubject.ts';
import type { ChartView } from './chartView.ts';
import { widthOf } from './textWidth.ts';

/** What is said beside the plot, at the height it is about: the target in force at the end, and the levels of the bands. */
export type SideWords = { readonly y: number; readonly words: string } & (
  { readonly kind: 'target' } | { readonly kind: 'level'; readonly level: LimitRange['level'] }
);

/** The words beside a chart that has room for them. */
export function sideWords(
  { demands, limits, span }: ChartSubject,
  view: ChartView,
  { chart, assessment }: Texts,
): readonly SideWords[] {
  const end = view.plot.x + view.plot.width;
  const demand = demands.at(-1);
  const atEnd = view.demands.flatMap(({ spots }) => spots.filter(({ x }) => Math.abs(x - end) < 0.5).slice(-1));
  const target: readonly SideWords[] =
    demand === undefined || demand.to < span.to || atEnd.length === 0
      ? []
      : [
          {
            kind: 'target',
            y: atEnd.reduce((sum, { y }) => sum + y, 0) / atEnd.length,
            words:
              demand.demand.kind === 'maximum'
                ? `${chart.maximum} ${chart.axisNumber(demand.demand.value)}`
                : fitting(chart.targetIs(demand.target.text.trim()), chart.target),
          },
        ];
  const lastStep = limits.at(-1);
  const levels = view.bands
    .filter(({ x, width, height }) => lastStep?.to === span.to && Math.abs(x + width - end) < 0.5 && height > 0)
    .map(({ level, y, height }): SideWords => ({
      kind: 'level',
      level,
      y: y + height / 2,
      words: capital(assessment.levelShort[level]),
    }));
  return [...target, ...levels];
}

/** A sentence beside a chart would leave no room for the chart: then only what it is. */
function fitting(words: string, otherwise: string): string {
  return widthOf(words) <= 150 ? words : otherwise;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
