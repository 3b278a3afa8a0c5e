import type { NarrativeSection } from '../domain/narrative.ts';
import { en as conflictEn, nb as conflictNb, nn as conflictNn, type ConflictTexts } from './conflictTexts.ts';

/** The words around what a unit tells of its year. */
export type NarrativeTexts = {
  readonly section: Readonly<Record<NarrativeSection, string>>;
  readonly reading: string;
  /** «48,5 årsverk, 61 ansatte»; either may be unknown. */
  readonly staff: (fullTimeEquivalents: string | undefined, employees: string | undefined) => string;
  /** Said of a text that is more than twelve months old. */
  readonly stale: string;
  readonly written: (name: string | undefined, day: string) => string;
  readonly source: (source: string) => string;
  readonly nothing: string;
  readonly write: (section: string) => string;
  readonly writeShort: string;
  readonly edit: (section: string) => string;
  readonly editShort: string;
  readonly form: (section: string) => string;
  readonly hint: string;
  readonly kept: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly cancel: string;
  readonly uncertain: string;
  readonly conflict: ConflictTexts & { readonly empty: string };
};

export const nb: NarrativeTexts = {
  section: { facts: 'Fakta', results: 'Mål og resultater', plans: 'Utfordringer og planer' },
  reading: 'Henter tekstene …',
  staff: (fullTimeEquivalents, employees) => listed([told(fullTimeEquivalents, 'årsverk'), told(employees, 'ansatte')]),
  stale: 'Denne artikkelen er over ett år gammel og kan inneholde utdatert informasjon.',
  written: (name, day) => (name === undefined ? `Skrevet ${day}` : `Skrevet ${day} av ${name}`),
  source: (source) => `Kilde: ${source}`,
  nothing: 'Ikke skrevet ennå.',
  write: (section) => `Skriv ${section}`,
  writeShort: 'Skriv',
  edit: (section) => `Endre ${section}`,
  editShort: 'Endre',
  form: (section) => `Skriv om ${section}`,
  hint: 'Ny linje gir nytt avsnitt. «- » gir punkt, «# » gir mellomtittel.',
  kept: 'Utkastet er tatt vare på.',
  save: 'Lagre',
  saving: 'Lagrer …',
  saved: 'Lagret',
  cancel: 'Avbryt',
  uncertain: 'Vi vet ikke ennå om teksten ble lagret. Den står her; prøv igjen om litt, den lagres aldri to ganger.',
  conflict: { ...conflictNb, empty: '(tomt)' },
};

export const nn: NarrativeTexts = {
  ...nb,
  section: { facts: 'Fakta', results: 'Mål og resultat', plans: 'Utfordringar og planar' },
  reading: 'Hentar tekstane …',
  staff: (fullTimeEquivalents, employees) => listed([told(fullTimeEquivalents, 'årsverk'), told(employees, 'tilsette')]),
  stale: 'Denne artikkelen er over eitt år gamal og kan innehalde utdatert informasjon.',
  written: (name, day) => (name === undefined ? `Skrive ${day}` : `Skrive ${day} av ${name}`),
  source: (source) => `Kjelde: ${source}`,
  nothing: 'Ikkje skrive enno.',
  hint: 'Ny linje gir nytt avsnitt. «- » gir punkt, «# » gir mellomtittel.',
  kept: 'Utkastet er teke vare på.',
  saving: 'Lagrar …',
  saved: 'Lagra',
  uncertain: 'Vi veit ikkje enno om teksten vart lagra. Han står her; prøv igjen om litt, han blir aldri lagra to gonger.',
  conflict: { ...conflictNn, empty: '(tomt)' },
};

export const en: NarrativeTexts = {
  section: { facts: 'Facts', results: 'Goals and results', plans: 'Challenges and plans' },
  reading: 'Reading the texts …',
  staff: (fullTimeEquivalents, employees) =>
    listed([told(fullTimeEquivalents, 'full-time equivalents'), told(employees, 'employees')]),
  stale: 'This article is more than a year old and may contain outdated information.',
  written: (name, day) => (name === undefined ? `Written ${day}` : `Written ${day} by ${name}`),
  source: (source) => `Source: ${source}`,
  nothing: 'Not written yet.',
  write: (section) => `Write ${section}`,
  writeShort: 'Write',
  edit: (section) => `Change ${section}`,
  editShort: 'Change',
  form: (section) => `Write about ${section}`,
  hint: 'A new line is a new paragraph. “- ” makes a list item, “# ” a heading.',
  kept: 'The draft is kept.',
  save: 'Save',
  saving: 'Saving …',
  saved: 'Saved',
  cancel: 'Cancel',
  uncertain: 'We do not know yet whether the text was saved. It stands here; try again in a while, it is never saved twice.',
  conflict: { ...conflictEn, empty: '(empty)' },
};

function told(number: string | undefined, what: string): string | undefined {
  return number === undefined ? undefined : `${number}\u00A0${what}`;
}

function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}
