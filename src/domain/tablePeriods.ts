import type { IndicatorId } from './id.ts';
import type { Indicator } from './indicator.ts';
import { comparePeriods, periodsShown, previousPeriod, type Period } from './period.ts';
import type { Result } from './result.ts';
import type { Target } from './target.ts';

/** The rows a table's columns come of; those of other indicators are passed over. */
export type TableRecords = {
  readonly indicators: readonly Pick<Indicator, 'id'>[];
  readonly targets: readonly Pick<Target, 'indicatorId' | 'validFrom'>[];
  readonly results: readonly Pick<Result, 'indicatorId' | 'period' | 'text'>[];
};

/** The periods of a scorecard's table: those with a result and the one the targets begin with; where nothing was ever measured, those between stand too. */
export function tablePeriods({ indicators, targets, results }: TableRecords, latest: Period): readonly Period[] {
  const ids = new Set<IndicatorId>(indicators.map(({ id }) => id));
  const written = results
    .filter(({ indicatorId, text }) => ids.has(indicatorId) && text.trim() !== '')
    .map(({ period }) => period);
  const firsts = targets.filter(({ indicatorId }) => ids.has(indicatorId)).map(({ validFrom }) => validFrom);
  return periodsShown(written.length > 0 ? [...written, ...firsts] : periodsBetween(firsts, latest), latest);
}

function periodsBetween(firsts: readonly Period[], latest: Period): readonly Period[] {
  const between: Period[] = [];
  for (let period = latest; firsts.some((first) => comparePeriods(first, period) <= 0); period = previousPeriod(period))
    between.push(period);
  return between;
}
