import type { UnitCode } from './id.ts';

/** The parts of a unit's pages, as they are named in links. */
export const sections = ['oversikt', 'malekort', 'tiltak', 'del'] as const;

/** One part of a unit's pages. */
export type Section = (typeof sections)[number];

/** Where in the product a person is, or a link leads: a unit, a section of it, and the row that is meant. */
export type Place = { readonly unit: UnitCode; readonly section: Section; readonly row: string | undefined };
