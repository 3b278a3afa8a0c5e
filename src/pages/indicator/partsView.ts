import { evaluationsOf, type Evaluation } from '../../domain/evaluation.ts';
import { directionOf, exact } from '../../domain/goodness.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { IndicatorSeries } from '../../domain/indicatorSeries.ts';
import { heightOf, type Part } from '../../domain/part.ts';
import { partRowsOf, weakestPartsOf, type PartChange, type ShownEvaluation } from '../../domain/partRows.ts';
import { withheldOf } from '../../domain/withheld.ts';
import { numberText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';
import { checkSentences, type CheckSentence } from './checkSentences.ts';
import { totalText } from './totalText.ts';

/** One figure of a part as finished text; `height` is how far up its scale it is (0–1), where it may be drawn. */
export type PartCell = { readonly text: string; readonly quiet: boolean; readonly height: number | undefined };

/** A part's change: a mark by goodness and the words for it. */
export type PartChangeView = { readonly mark: string; readonly words: string };

/** One part through the years as finished text. */
export type PartLine = {
  readonly name: string;
  readonly cells: readonly PartCell[];
  readonly change: PartChangeView | undefined;
};

/** The parts of an indicator's evaluations as finished text: a column for each year there was one, oldest first. */
export type PartsView = {
  readonly periods: readonly string[];
  readonly lines: readonly PartLine[];
  /** What the parts come to, and what the result says. */
  readonly totals: readonly { readonly name: string; readonly cells: readonly PartCell[] }[];
  readonly checks: readonly CheckSentence[];
  readonly weakest: string | undefined;
  /** Said where something is hidden. */
  readonly withheld: string | undefined;
  readonly leftOut: string | undefined;
  /** The values at a quarter, half, three quarters and the end of the scale; empty where the parts have different ones. */
  readonly rings: readonly string[];
};

/** How many evaluations have room beside one another. */
const most = 5;
const marks = { better: '▲', same: '▬', worse: '▼' } as const;

/** Lays out an indicator's parts; undefined where it has none. Fewer answers than `minimum` are not shown. */
export function partsView(
  parts: readonly Part[],
  { indicator, series, minimum }: { readonly indicator: Indicator; readonly series: IndicatorSeries; readonly minimum: number },
  texts: Texts,
): PartsView | undefined {
  const results = series.standings.flatMap(({ result }) => (result === undefined ? [] : [result]));
  const all = evaluationsOf(parts, { results, targets: series.targets });
  if (all.length === 0) return undefined;
  const shown = all.slice(-most).map((each): ShownEvaluation => ({ ...each, withheld: withheldOf(each, minimum) }));
  const requirement = series.targets.at(-1)?.requirement ?? { kind: 'none' };
  const direction = directionOf({ direction: indicator.direction, requirement });
  const { dates, parts: words } = texts;
  return {
    periods: shown.map(({ period }) => dates.period(period)),
    lines: partRowsOf(shown, direction).map(({ name, cells, change }) => ({
      name,
      cells: cells.map((part, index) => cellOf(part, shown[index], texts)),
      change: change && changeView(change, unitOf(cells), texts),
    })),
    totals: totalsOf(shown, texts),
    checks: checkSentences(shown, texts),
    weakest: weakestWords(shown.at(-1), direction, texts),
    withheld: shown.some(({ withheld }) => withheld.parts.size > 0) ? words.withheldWhy(minimum) : undefined,
    leftOut: shown.length < all.length ? words.earlierLeftOut(shown.length, all.length) : undefined,
    rings: ringsOf(shown),
  };
}

function cellOf(part: Part | undefined, evaluation: ShownEvaluation | undefined, { parts }: Texts): PartCell {
  if (part === undefined) return { text: '–', quiet: true, height: undefined };
  if (evaluation?.withheld.parts.has(part)) return { text: parts.withheld, quiet: true, height: undefined };
  const text = part.text.trim();
  return { text: text === '' ? '–' : text, quiet: part.reading.kind !== 'number', height: heightOf(part) };
}

function changeView(
  { by, since, movement }: PartChange,
  unit: string | undefined,
  { parts, dates, explanation }: Texts,
): PartChangeView {
  const period = dates.period(since);
  if (by === 0) return { mark: marks.same, words: parts.unchanged(period) };
  const size = numberText(Math.abs(by));
  const told = unit === '%' ? explanation.percentagePoints(size) : size;
  return {
    mark: movement === undefined ? '' : marks[movement],
    words: parts.changed(movement && parts.movement[movement], by > 0, told, period),
  };
}

function unitOf(cells: readonly (Part | undefined)[]): string | undefined {
  const reading = cells.findLast((part) => part?.reading.kind === 'number')?.reading;
  return reading?.kind === 'number' ? reading.unit : undefined;
}

function totalsOf(shown: readonly ShownEvaluation[], { parts }: Texts): PartsView['totals'] {
  const combination = shown.at(-1)?.combination;
  const quiet = (text: string): PartCell => ({ text, quiet: true, height: undefined });
  const plain = (text: string): PartCell => ({ text, quiet: false, height: undefined });
  const cells = (told: (evaluation: Evaluation) => PartCell) =>
    shown.map((each) => (each.withheld.total ? quiet(parts.withheld) : told(each)));
  const computed = cells((each) => (each.computed === undefined ? quiet('–') : plain(totalText(each.computed))));
  const reported = cells(({ result }) =>
    result === undefined || result.text.trim() === '' ? quiet('–') : plain(result.text.trim()),
  );
  return [
    ...(combination === undefined ? [] : [{ name: parts.total[combination], cells: computed }]),
    { name: parts.result, cells: reported },
  ];
}

function weakestWords(latest: ShownEvaluation | undefined, direction: ReturnType<typeof directionOf>, { parts, dates }: Texts) {
  const weakest = latest === undefined ? [] : weakestPartsOf(latest, direction);
  const [first] = weakest;
  if (latest === undefined || first === undefined) return undefined;
  const text = first.text.trim();
  const value = first.scale === undefined ? text : parts.ofMost(text, numberText(first.scale.most));
  const say = latest.withheld.parts.size > 0 ? parts.weakestShown : parts.weakest;
  return say(
    dates.period(latest.period),
    weakest.map(({ name }) => name),
    value,
  );
}

function ringsOf(shown: readonly ShownEvaluation[]): readonly string[] {
  const scales = shown.flatMap(({ parts }) => parts.map(({ scale }) => scale));
  const [first] = scales;
  const alike = first !== undefined && scales.every((scale) => scale?.least === first.least && scale.most === first.most);
  if (!alike) return [];
  return [0.25, 0.5, 0.75, 1].map((share) => numberText(exact(first.least + share * (first.most - first.least))));
}
