import { isWithin } from './day.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { Person } from './person.ts';
import type { Unit } from './unit.ts';

/** As what somebody reports: history says so («på vegne av»). */
export type Capacity = 'leader' | 'owner' | 'deputy';

/** As what a person may report an indicator of a unit on a day (ISO); undefined when they may not. SharePoint has the last word. */
export function capacityOf(
  person: Person,
  unit: Unit,
  { indicator, day }: { readonly indicator?: Indicator; readonly day: string },
): Capacity | undefined {
  if (unit.leader?.id === person.id) return 'leader';
  if (indicator?.owner?.id === person.id) return 'owner';
  return standsInFor(person, indicator, day) || standsInFor(person, unit, day) ? 'deputy' : undefined;
}

/** Whom a person stands in for when they report: history says «på vegne av». Undefined where they report in their own name. */
export function onBehalfOf(person: Person, unit: Unit, indicator: Indicator, day: string): Person | undefined {
  if (capacityOf(person, unit, { indicator, day }) !== 'deputy') return undefined;
  return standsInFor(person, indicator, day) ? (indicator.owner ?? unit.leader) : unit.leader;
}

function standsInFor(person: Person, at: Pick<Unit, 'deputy'> | undefined, day: string): boolean {
  const deputy = at?.deputy;
  return deputy?.person.id === person.id && isWithin(day, deputy.from, deputy.to);
}

/** Whether a person may report an indicator's result: the unit's leader, the deputy between their dates, the indicator's owner. */
export function canReport(person: Person, unit: Unit, indicator: Indicator, day: string): boolean {
  return capacityOf(person, unit, { indicator, day }) !== undefined;
}

/** Whether a person may make and change any measure of a unit: the leader, and the deputy between their dates. */
export function canEditMeasures(person: Person, unit: Unit, day: string): boolean {
  return capacityOf(person, unit, { day }) !== undefined;
}

/** Whether a person may update one measure: those who may edit the unit's, the one responsible for it, and the owner of the indicator it serves. */
export function canUpdateMeasure(
  person: Person,
  measure: Measure,
  { unit, indicator, day }: { readonly unit: Unit; readonly indicator: Indicator | undefined; readonly day: string },
): boolean {
  if (canEditMeasures(person, unit, day) || [measure.responsible?.id, measure.deputy?.id].includes(person.id)) return true;
  return indicator !== undefined && indicator.id === measure.indicatorId && indicator.owner?.id === person.id;
}
