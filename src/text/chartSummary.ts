import type { IndicatorSeries } from '../domain/indicatorSeries.ts';
import type { Standing } from '../domain/standing.ts';
import { sentence } from './sentence.ts';
import type { Texts } from './texts.ts';

/** So many measurements are read out one by one; of more, only the lowest, the highest and the latest. */
const fewEnough = 12;

/** What a chart says, for those who hear it: what was measured when, at which level, when it was not measured, and what was demanded. */
export function chartSummary({ standings, targets }: IndicatorSeries, measured: readonly Standing[], texts: Texts): string {
  const { chart, dates } = texts;
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined) return `${chart.nothing.title}.`;
  const name = last.indicator.name;
  const about =
    first === last
      ? chart.summary.inOne(name, dates.period(last.period))
      : chart.summary.of(name, dates.period(first.period), dates.period(last.period));
  const gaps = standings.filter(({ result }) => result?.reading.kind === 'notMeasured').map(({ period }) => dates.period(period));
  return [
    about,
    ...(measured.length <= fewEnough ? measured.map((each) => sentence(told(each, texts))) : outlined(measured, last, texts)),
    ...(gaps.length === 0 ? [] : [chart.summary.notMeasured(gaps.join(', '))]),
    ...targets
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, validFrom }) => chart.summary.target(text.trim(), dates.period(validFrom))),
  ].join(' ');
}

function told({ period, result, shown }: Standing, { assessment, dates }: Texts): string {
  return `${dates.period(period)}: ${result?.text.trim() ?? ''} (${assessment.levelShort[shown.level]})`;
}

function outlined(measured: readonly Standing[], last: Standing, texts: Texts): readonly string[] {
  const { chart } = texts;
  const numbers = measured.flatMap((standing) =>
    standing.result?.reading.kind === 'number' ? [{ standing, value: standing.result.reading.value }] : [],
  );
  const byValue = numbers.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [byValue[0]?.standing, byValue.at(-1)?.standing];
  const extremes = lowest && highest ? [chart.summary.extremes(measured.length, told(lowest, texts), told(highest, texts))] : [];
  return [...extremes, chart.summary.latest(told(last, texts))];
}
