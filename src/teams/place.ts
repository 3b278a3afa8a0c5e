const sections = [
  'oversikt',
  'malekort',
  'indikator',
  'tiltak',
  'oppdateringer',
  'del',
  'rapport',
  'import',
  'om',
  'nytt-tiltak',
] as const;

/** A part of a unit's pages. */
export type Section = (typeof sections)[number];

/** A place in the app, as it stands in deep links and in the host's `subPageId`: `KRS-KULTUR/tiltak/T-2026-003`. */
export type Place = {
  /** The unit's code. */
  readonly unit: string;
  readonly section?: Section;
  /** The measure, indicator or other row that is opened within the section, or that a new measure is asked for. */
  readonly row?: string;
};

const longest = 200;
const unitCode = /^[A-ZÆØÅ0-9]+(-[A-ZÆØÅ0-9]+)*$/u;
const rowKey = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Reads a place from outside. Whatever does not look exactly like one is undefined: it is input, never an address. */
export function parsePlace(text: string | undefined): Place | undefined {
  if (text === undefined || text.length > longest) return undefined;
  const [unit = '', section, row, ...more] = text.split('/');
  if (more.length > 0 || !unitCode.test(unit)) return undefined;
  if (section === undefined) return { unit };
  const known = sections.find((each) => each === section);
  if (known === undefined) return undefined;
  if (row === undefined) return { unit, section: known };
  return rowKey.test(row) ? { unit, section: known, row } : undefined;
}

/** The place as text: what `parsePlace` reads. */
export function placeText({ unit, section, row }: Place): string {
  return [unit, section, section === undefined ? undefined : row].filter((part) => part !== undefined).join('/');
}
