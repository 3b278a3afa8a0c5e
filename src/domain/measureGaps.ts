import type { Indicator } from './indicator.ts';
import { isActive, type Measure } from './measure.ts';
import { comparePeriods } from './period.ts';
import type { UnitStanding } from './unitStanding.ts';

/** Hull i den røde tråden: where what is done and what is measured do not hang together. */
export type MeasureGaps = {
  /** What is being done without anything to show whether it helps. */
  readonly withoutIndicator: readonly Measure[];
  /** What stands at unacceptable while nobody is doing anything about it. */
  readonly withoutMeasure: readonly UnitStanding[];
};

/**
 * The gaps of one unit, in the latest report year it has a scorecard of: what was unacceptable years ago is history. A measure that serves an
 * indicator the unit does not have any more serves none.
 */
export function measureGaps(
  measures: readonly Measure[],
  standings: readonly UnitStanding[],
  known: readonly Indicator[],
): MeasureGaps {
  const ids = new Set(known.map(({ id }) => id));
  const active = measures.filter(isActive);
  const year = standings
    .map(({ scorecard }) => scorecard.period)
    .toSorted(comparePeriods)
    .at(-1);
  const served = new Set(active.map(({ indicatorId }) => indicatorId));
  return {
    withoutIndicator: active.filter(({ indicatorId }) => indicatorId === undefined || !ids.has(indicatorId)),
    withoutMeasure: standings.filter(
      ({ scorecard, standing: { shown, indicator }, earlier }) =>
        scorecard.period === year && shown.level === 'unacceptable' && ![indicator, ...earlier].some(({ id }) => served.has(id)),
    ),
  };
}
