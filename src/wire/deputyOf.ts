import type { Deputy } from '../domain/unit.ts';
import { personOf } from './cells.ts';

type DeputyCells = Readonly<Record<'VikarId' | 'VikarNavn' | 'VikarFra' | 'VikarTil', string | undefined>>;

/** Who stands in, from and to which day. A deputy whose days cannot be read would stand in for ever: rather none, and the cell is named. */
export function deputyOf(
  { VikarId, VikarNavn, VikarFra, VikarTil }: DeputyCells,
  unreadText: (column: string) => string | undefined,
): Deputy | undefined {
  const person = personOf(VikarId, VikarNavn);
  const unsureDays = unreadText('VikarFra') !== undefined || unreadText('VikarTil') !== undefined;
  return person && !unsureDays ? { person, from: VikarFra, to: VikarTil } : undefined;
}

/** The columns that say who stands in, and when; all of them empty where nobody does. */
export function deputyFields(deputy: Deputy | undefined) {
  return {
    VikarId: deputy?.person.id ?? null,
    VikarNavn: deputy?.person.name ?? null,
    VikarFra: deputy?.from ?? null,
    VikarTil: deputy?.to ?? null,
  };
}
