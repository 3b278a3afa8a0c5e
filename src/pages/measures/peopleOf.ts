import type { Person } from '../../domain/person.ts';
import type { UnitPage } from '../../queries/unitPage.ts';

const { compare } = new Intl.Collator(['nb', 'no']);

/** The people one can choose among at once: those who lead or stand in anywhere, those named in the rows, those `met` in the directory, and oneself; by name. */
export function peopleOf(
  { units, indicators, measures }: Pick<UnitPage, 'units' | 'indicators' | 'measures'>,
  me: Person,
  met: readonly Person[],
): readonly Person[] {
  const named = [
    ...met,
    me,
    ...units.flatMap(({ leader, deputy }) => [leader, deputy?.person]),
    ...indicators.map(({ owner }) => owner),
    ...measures.flatMap(({ responsible, deputy }) => [responsible, deputy]),
  ];
  const byId = new Map(named.flatMap((person) => (person ? [[person.id, person] as const] : [])));
  return [...byId.values()].sort((a, b) => compare(a.name, b.name));
}
