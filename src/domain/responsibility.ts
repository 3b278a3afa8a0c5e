import { isWithin } from './day.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { Person } from './person.ts';
import type { Unit } from './unit.ts';

/** Whether something is a person's own to do, or they stand in for whose it is. */
export type Part = 'own' | 'deputy';

/** Who answers for an indicator at a unit: its owner; where it is a shared one at a unit under, and where nobody owns it, the unit's leader. */
export function responsibleOf(unit: Unit, indicator: Pick<Indicator, 'owner' | 'unitCode'>): Person | undefined {
  return indicator.unitCode === unit.code ? (indicator.owner ?? unit.leader) : unit.leader;
}

/** As what an indicator at a unit is a person's to report on a day (ISO); undefined where it is somebody else's. */
export function partIn(person: Person, unit: Unit, indicator: Indicator, day: string): Part | undefined {
  const responsible = responsibleOf(unit, indicator);
  if (responsible?.id === person.id) return 'own';
  if (indicator.unitCode === unit.code && standsIn(person, indicator, day)) return 'deputy';
  return responsible !== undefined && responsible.id === unit.leader?.id && standsIn(person, unit, day) ? 'deputy' : undefined;
}

/** As what a measure is a person's to update on a day; one that nobody is responsible for is the leader's. */
export function partInMeasure(person: Person, unit: Unit | undefined, measure: Measure, day: string): Part | undefined {
  const responsible = measure.responsible ?? unit?.leader;
  if (responsible?.id === person.id) return 'own';
  if (measure.deputy?.id === person.id) return 'deputy';
  const forLeader = unit !== undefined && responsible !== undefined && responsible.id === unit.leader?.id;
  return forLeader && standsIn(person, unit, day) ? 'deputy' : undefined;
}

/** Whether a person is the deputy there on a day. */
export function standsIn(person: Person, { deputy }: Pick<Unit, 'deputy'>, day: string): boolean {
  return deputy?.person.id === person.id && isWithin(day, deputy.from, deputy.to);
}
