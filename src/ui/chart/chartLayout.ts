import type { Texts } from '../../text/texts.ts';
import { percentText } from '../../text/numbers.ts';
import type { ChartSubject } from './chartSubject.ts';
import { chartView, type ChartView } from './chartView.ts';
import { lastLabel, type LastLabel } from './lastLabel.ts';
import { sideWords, type SideWords } from './sideWords.ts';
import { placeLabels, type Placed } from './sideLabels.ts';
import { shorten, widthOf } from './textWidth.ts';
import type { TimeTick } from './timeTicks.ts';

/** A chart placed and worded: nothing is left to decide but its looks. */
export type ChartLayout = {
  readonly view: ChartView;
  /** The words of the view's value ticks, in their order. */
  readonly tickWords: readonly string[];
  /** What the numbers count, over the axis; undefined where the ticks say it, or nobody has said. */
  readonly unit: string | undefined;
  readonly timeWords: readonly string[];
  readonly side: readonly Placed<SideWords>[];
  readonly last: LastLabel | undefined;
};

/** Narrower than this, what stands beside the plot is said by the key alone. */
const roomForSide = 560;

/** Lays a chart out in so many pixels' width; its height depends on nothing that is loaded later. */
export function chartLayout(subject: ChartSubject, width: number, texts: Texts): ChartLayout {
  const words = tickWordsOf(subject, texts).map((each) => shorten(each, width < roomForSide ? 90 : 180));
  const narrow = width < roomForSide;
  const side = (view: ChartView) => (narrow ? [] : sideWords(subject, view, texts));
  const frame = {
    width,
    height: heightOf(subject, width),
    left: Math.ceil(Math.max(...words.map(widthOf))) + 14,
    right: 16,
    top: 28,
    bottom: 28,
  };
  const twoRows = (view: ChartView) => view.timeTicks.some(({ kind }) => kind !== 'year');
  const first = chartView(subject, frame);
  const beside = side(first).map((label) => widthOf(label.words) + (label.kind === 'level' ? 40 : 24));
  const view = chartView(subject, { ...frame, right: Math.max(16, ...beside), bottom: twoRows(first) ? 46 : 28 });
  return {
    view,
    tickWords: words,
    unit: subject.axis.kind === 'numbers' && subject.axis.unit !== '%' ? subject.axis.unit : undefined,
    timeWords: view.timeTicks.map((tick) => timeWordsOf(tick, texts)),
    side: placeLabels(side(view), { top: view.plot.y + 6, bottom: view.plot.y + view.plot.height - 6, apart: 18 }),
    last: lastLabel(view),
  };
}

function tickWordsOf({ axis, scale }: ChartSubject, { chart }: Texts): readonly string[] {
  if (axis.kind === 'words') return axis.words;
  return scale.ticks.map((value) => (axis.unit === '%' ? percentText(value) : chart.axisNumber(value)));
}

function timeWordsOf({ kind, year, number }: TimeTick, { chart }: Texts): string {
  return kind === 'year' ? String(year) : chart.part(kind, number);
}

function heightOf({ axis }: ChartSubject, width: number): number {
  if (axis.kind === 'words') return Math.min(340, Math.max(170, axis.words.length * 48 + 60));
  return width < 480 ? 230 : 300;
}
