import type { UnitCode } from './id.ts';
import type { ScorecardRecords } from './indicatorSeries.ts';
import { isOpen, type Scorecard } from './scorecard.ts';
import { ancestorsOf } from './unitTree.ts';

/**
 * Whether a unit is asked to report a scorecard: its own one, and a shared one (gjennomgående) of those above it. A shared one that its own
 * unit has begun to report and this one never has is that unit's alone; where nobody has begun, all are asked, so that silence is seen.
 */
export function isAsked(scorecard: Scorecard, unitCode: UnitCode, { units, indicators, results }: ScorecardRecords): boolean {
  if (scorecard.archived || !isOpen(scorecard)) return false;
  if (scorecard.unitCode === unitCode) return true;
  if (scorecard.kind !== 'shared' || !ancestorsOf(units, unitCode).some(({ code }) => code === scorecard.unitCode)) return false;
  const ids = new Set(indicators.filter(({ scorecardId }) => scorecardId === scorecard.id).map(({ id }) => id));
  const reporters = new Set(results.filter(({ indicatorId }) => ids.has(indicatorId)).map((result) => result.unitCode));
  return reporters.has(unitCode) || !reporters.has(scorecard.unitCode);
}
