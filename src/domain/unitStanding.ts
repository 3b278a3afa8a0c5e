import type { UnitCode } from './id.ts';
import type { Indicator } from './indicator.ts';
import type { ScorecardRecords } from './indicatorSeries.ts';
import { knownOf } from './known.ts';
import { reachedFrom } from './lineOrSubject.ts';
import { isRetired } from './retirement.ts';
import { isAskedOf, type Scorecard } from './scorecard.ts';
import type { Standing } from './standing.ts';
import type { Unit } from './unit.ts';

/** Where one unit stands on one indicator, its own or a shared one, and where it stood at the measurement before. */
export type UnitStanding = {
  readonly unit: Unit;
  readonly scorecard: Scorecard;
  readonly standing: Standing;
  /** Where the unit stood when it was last measured before, on this card or an earlier one; undefined for a first measurement. */
  readonly before: Standing | undefined;
  /** The same indicator on earlier cards, latest first. */
  readonly earlier: readonly Indicator[];
};

/** The rows of many units. */
export type MunicipalityRecords = ScorecardRecords;

/**
 * Where every unit stands, in the report year of each scorecard, on each indicator it answers for: its own, and the shared ones
 * (gjennomgående) it reports, so that silence is seen. What is reported in parts stands in the latest part, until the year is summed up. What is no longer asked for (avsluttet) stands nowhere.
 */
export function unitStandingsOf(records: MunicipalityRecords): readonly UnitStanding[] {
  const { units, scorecards, indicators } = records;
  const unitByCode = new Map([...units].reverse().map((unit) => [unit.code, unit]));
  const cardById = new Map(scorecards.map((scorecard) => [scorecard.id, scorecard]));
  const known = knownOf(records);
  const reachedOf = new Map<UnitCode, readonly Unit[]>();
  return indicators.flatMap((indicator) => {
    const scorecard = cardById.get(indicator.scorecardId);
    const own = unitByCode.get(indicator.unitCode);
    if (scorecard === undefined || own === undefined || isRetired(indicator, scorecard)) return [];
    const reached = reachedOf.get(own.code) ?? reachedFrom(units, own.code);
    reachedOf.set(own.code, reached);
    const asked = reached.filter((unit) => isAskedOf(unit, indicator, scorecard, known.hasOwnResult(indicator, unit.code)));
    const earlier = known.earlierOf(indicator);
    return asked.map((unit): UnitStanding => {
      const standing = known.standingOnCard(indicator, unit.code, scorecard.period);
      const before = standing.previous && known.standingIn(indicator, unit.code, standing.previous.period);
      return { unit, scorecard, standing, before, earlier };
    });
  });
}
