import type { Indicator } from '../../domain/indicator.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Person } from '../../domain/person.ts';
import type { Unit } from '../../domain/unit.ts';

/** Those an update may concern, each once: leaders and deputies, owners of indicators, those responsible for measures. */
export function peopleOf(
  units: readonly Unit[],
  indicators: readonly Indicator[],
  measures: readonly Measure[],
): readonly Person[] {
  const people = [
    ...units.flatMap(({ leader, deputy }) => [leader, deputy?.person]),
    ...indicators.flatMap(({ owner, deputy }) => [owner, deputy?.person]),
    ...measures.map(({ responsible }) => responsible),
  ].filter((person) => person !== undefined);
  return [...new Map(people.map((person) => [person.id, person])).values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}
