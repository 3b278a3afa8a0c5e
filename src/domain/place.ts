import type { UnitCode } from './id.ts';

/** The parts of a unit's pages that have a tab, in order, as they are named in links. */
export const tabs = ['oversikt', 'malekort', 'tiltak', 'oppdateringer', 'del', 'rapport'] as const;

/** A part of a unit's pages with a tab of its own. */
export type Tab = (typeof tabs)[number];

/**
 * One part of a unit's pages; `indikator` is one indicator (the row), opened from the scorecard, `import` brings rows in, from the
 * report, `om` tells how results are judged and what things are called, `nytt-tiltak` asks for a new measure for an indicator (the row).
 */
export type Section = Tab | 'indikator' | 'import' | 'om' | 'nytt-tiltak';

/** Where in the product a person is, or a link leads: a unit, a section of it, and the row that is meant. */
export type Place = { readonly unit: UnitCode; readonly section: Section; readonly row: string | undefined };

/**
 * The tab a section stands under: an indicator and how it is judged are parts of the scorecard, bringing in the other side of the report,
 * and a new measure begins among the others.
 */
export function tabOf(section: Section): Tab {
  switch (section) {
    case 'indikator':
    case 'om':
      return 'malekort';
    case 'import':
      return 'rapport';
    case 'nytt-tiltak':
      return 'tiltak';
    default:
      return section;
  }
}
