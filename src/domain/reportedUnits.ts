import type { UnitCode } from './id.ts';
import type { Period } from './period.ts';
import type { Result } from './result.ts';
import type { Scorecard } from './scorecard.ts';
import type { Unit } from './unit.ts';
import { unitsIn } from './unitHistory.ts';

/** What is known of a report year. */
type YearRecords = {
  readonly units: readonly Unit[];
  readonly period: Period;
  readonly scorecards: readonly Pick<Scorecard, 'unitCode'>[];
  readonly results: readonly Pick<Result, 'unitCode' | 'period'>[];
};

/**
 * The tree as it was in a report year. The units something is recorded of for it, and the one that is asked about, stand in it whatever
 * their dates say.
 */
export function reportedUnits({ units, period, scorecards, results }: YearRecords, asked: UnitCode): readonly Unit[] {
  const reported = results.filter((each) => each.period === period);
  return unitsIn(units, period, new Set([asked, ...[...scorecards, ...reported].map(({ unitCode }) => unitCode)]));
}
