import type { PersonId } from './id.ts';

/** Somebody in the directory: the object id decides, the name is for reading. */
export type Person = { readonly id: PersonId; readonly name: string };
