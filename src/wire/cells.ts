import * as z from 'zod/mini';
import type { PersonId } from '../domain/id.ts';
import { isPeriod, type Period } from '../domain/period.ts';
import type { Person } from '../domain/person.ts';

/** A text that says something; spaces around it mean nothing. */
export const textCell = z.string().check(z.trim(), z.minLength(1));

/** A text kept exactly as written, spaces and all. */
export const writtenCell = z.string();

/** A number; a number written as text is another type and not one. */
export const numberCell = z.number();

/** Yes or no. */
export const yesNoCell = z.boolean();

/** A period's key, e.g. `2017-T2`. */
export const periodCell = z.pipe(
  textCell.check(z.refine((text) => isPeriod(text))),
  z.transform((text) => text as Period),
);

/** A calendar day as an ISO date; a time after it is dropped, since deadlines are days. */
export const dayCell = z.pipe(
  textCell.check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T.*)?$/)),
  z.transform((text) => text.slice(0, 10)),
);

/** One of a column's own words, as what it means; a word that is not among them is unknown. */
export function wordCell<T>(meanings: Readonly<Record<string, T>>) {
  return z.pipe(
    z.enum(Object.keys(meanings) as [string, ...string[]]),
    z.transform((word) => meanings[word] as T),
  );
}

/** The word that means it: the way back from `wordCell`. */
export function wordFor<T>(meanings: Readonly<Record<string, T>>, meaning: T): string {
  const found = Object.entries(meanings).find(([, each]) => each === meaning);
  if (!found) throw new Error(`No word means ${String(meaning)}`);
  return found[0];
}

/** A person of the two text columns id and name; a missing name shows the id, and no id is nobody. */
export function personOf(id: string | undefined, name: string | undefined): Person | undefined {
  return id === undefined ? undefined : { id: id as PersonId, name: name ?? id };
}
