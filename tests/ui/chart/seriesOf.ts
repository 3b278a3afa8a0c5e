import type { Indicator } from '../../../src/domain/indicator.ts';
import { indicatorSeriesOf, type IndicatorSeries } from '../../../src/domain/indicatorSeries.ts';
import type { Target } from '../../../src/domain/target.ts';
import { indicatorOf, resultOf, targetFrom } from '../../support/scorecardThings.ts';

/** A series as somebody wrote it: results and targets by period, read as the indicator says. */
export function seriesOf(
  results: Readonly<Record<string, string>>,
  targets: Readonly<Record<string, string>> = {},
  more: { readonly indicator?: Partial<Indicator>; readonly limits?: Partial<Target> } = {},
): IndicatorSeries {
  const indicator = indicatorOf(more.indicator);
  const records = {
    units: [],
    scorecards: [],
    indicators: [indicator],
    targets: Object.entries(targets).map(([from, text]) => targetFrom(indicator, from, text, more.limits)),
    results: Object.entries(results).map(([period, text]) => resultOf(indicator, period, text)),
  };
  return indicatorSeriesOf(indicator, records, indicator.unitCode);
}
