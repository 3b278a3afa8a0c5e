import { grouped } from './grouped.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import { measureGaps, type MeasureGaps } from './measureGaps.ts';
import type { Unit } from './unit.ts';
import type { UnitStanding } from './unitStanding.ts';

/** The gaps of several units, each looked at by itself: what one unit does fills no other's hole. `indicatorsOf` are the indicators a unit has. */
export function gapsOfUnits(
  units: readonly Unit[],
  measures: readonly Measure[],
  standings: readonly UnitStanding[],
  indicatorsOf: (unit: Unit) => readonly Indicator[],
): MeasureGaps {
  const measuresOf = grouped(measures, ({ unitCode }) => unitCode);
  const standingsOf = grouped(standings, ({ unit }) => unit.code);
  const gaps = units.map((unit) =>
    measureGaps(measuresOf.get(unit.code) ?? [], standingsOf.get(unit.code) ?? [], indicatorsOf(unit)),
  );
  return {
    withoutIndicator: gaps.flatMap(({ withoutIndicator }) => withoutIndicator),
    withoutMeasure: gaps.flatMap(({ withoutMeasure }) => withoutMeasure),
  };
}
