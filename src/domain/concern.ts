import { isWithin } from './day.ts';
import { expectationOf } from './expectation.ts';
import { grouped } from './grouped.ts';
import type { Person } from './person.ts';
import type { Unit } from './unit.ts';
import type { UnitStanding } from './unitStanding.ts';

/** What an update holds that a unit should hear of: indicators that are unacceptable or wait for a result, decisions that name the unit. */
export type Concern = {
  readonly unit: Unit;
  readonly unacceptable: number;
  readonly unreported: number;
  readonly asked: number;
};

/** Somebody who leads units that an update concerns, or stands in there, and why, unit by unit. */
export type Concerned = { readonly to: Person; readonly concerns: readonly [Concern, ...Concern[]] };

/** The units an update concerns, as seen on a day (ISO), in their own order. `asks` are decisions asked for, in a person's own words. */
export function concernsOf(
  units: readonly Unit[],
  standings: readonly UnitStanding[],
  { asks, day }: { readonly asks: readonly string[]; readonly day: string },
): readonly Concern[] {
  const named = asks.flatMap((ask) => unitsNamedIn(ask, units));
  const standingsOf = grouped(standings, (each) => each.unit.code);
  return units.flatMap((unit): readonly Concern[] => {
    const own = (standingsOf.get(unit.code) ?? []).map(({ standing }) => standing);
    const unacceptable = own.filter(({ shown }) => shown.level === 'unacceptable').length;
    const unreported = own.filter((standing) => expectationOf(standing, day) !== undefined).length;
    const asked = named.filter((each) => each === unit).length;
    return unacceptable + unreported + asked === 0 ? [] : [{ unit, unacceptable, unreported, asked }];
  });
}

/** The leaders and the deputies of that day (ISO) of the units concerned, each once; `except` are those who know already. */
export function concernedBy(
  concerns: readonly Concern[],
  { day, except }: { readonly day: string; readonly except: readonly Person[] },
): readonly Concerned[] {
  const known = new Set(except.map(({ id }) => id));
  const byPerson = new Map<Person['id'], Concerned>();
  for (const concern of concerns)
    for (const to of leadersOf(concern.unit, day)) {
      const before = byPerson.get(to.id)?.concerns;
      if (!known.has(to.id)) byPerson.set(to.id, { to, concerns: before === undefined ? [concern] : [...before, concern] });
    }
  return [...byPerson.values()];
}

/** A unit's leader, and the deputy where one stands in on that day; once where they are the same. */
export function leadersOf({ leader, deputy }: Unit, day: string): readonly Person[] {
  const standsIn = deputy !== undefined && isWithin(day, deputy.from, deputy.to) && deputy.person.id !== leader?.id;
  return [...(leader === undefined ? [] : [leader]), ...(standsIn ? [deputy.person] : [])];
}

/** The units a text names in whole words, the longest names first: «Kultur og idrett» does not name «Kultur». */
function unitsNamedIn(text: string, units: readonly Unit[]): readonly Unit[] {
  let left = text;
  return units
    .toSorted((a, b) => b.name.length - a.name.length)
    .filter(({ name }) => {
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');
      const without = left.replace(whole, ' · ');
      const isNamed = without !== left;
      left = without;
      return isNamed;
    });
}
