import type { IndicatorSeries } from '../domain/indicatorSeries.ts';
import { isMeasured } from '../domain/result.ts';
import type { Standing } from '../domain/standing.ts';
import { sentence } from './sentence.ts';
import type { Texts } from './texts.ts';

/** So many measurements are read out; of more, the latest ones. */
const fewEnough = 6;

/** What a row's small picture says, for those who hear it: what was measured when, and when it was not; better or worse by goodness, never by value. */
export function trendWords({ standings }: IndicatorSeries, texts: Texts): string {
  const { scorecardPage, dates, chart, assessment } = texts;
  const measured = standings.filter(({ result }) => result !== undefined && isMeasured(result.reading));
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined) return `${chart.nothing.title}.`;
  const told = ({ period, result }: Standing) => `${dates.period(period)}: ${result?.text.trim() ?? ''}`;
  const gaps = standings.filter(({ result }) => result?.reading.kind === 'notMeasured').map(({ period }) => dates.period(period));
  const change = last.shown.change;
  return [
    `${scorecardPage.table.trendOf(dates.period(first.period), dates.period(last.period))}.`,
    ...measured.slice(-fewEnough).map((each) => sentence(told(each))),
    ...(gaps.length === 0 ? [] : [chart.summary.notMeasured(gaps.join(', '))]),
    ...(change === undefined ? [] : [sentence(assessment.changeMeaning[change])]),
  ].join(' ');
}
