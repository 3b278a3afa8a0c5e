import { capital, type Words } from './terms.ts';

/** The headings of spreadsheets: målekort as printed, results one by one, tiltak, and what the file is. */
export type ReportSheetTexts = {
  readonly names: Readonly<Record<'scorecards' | 'results' | 'measures' | 'about', string>>;
  readonly unit: string;
  readonly focusArea: string;
  readonly reportYear: string;
  readonly basis: string;
  readonly read: string;
  readonly period: string;
  readonly result: string;
  readonly value: string;
  readonly unitOfMeasurement: string;
  readonly publishedLevel: string;
  readonly publishedChange: string;
  readonly computedLevel: string;
  readonly computedChange: string;
  readonly reportedBy: string;
  readonly reported: string;
  readonly why: string;
  readonly start: string;
  readonly key: string;
  readonly about: string;
  readonly title: string;
  readonly notes: string;
};

export const nb = (words: Words): ReportSheetTexts => ({
  names: { scorecards: 'Målekort', results: 'Resultater', measures: 'Tiltak', about: 'Om' },
  unit: capital(words.unit),
  focusArea: 'Fokusområde',
  reportYear: 'Rapportår',
  basis: 'Vurdering',
  read: 'Lest',
  period: 'Periode',
  result: 'Resultat',
  value: 'Tall',
  unitOfMeasurement: 'Måleenhet',
  publishedLevel: 'Publisert nivå',
  publishedChange: 'Publisert endring',
  computedLevel: 'Beregnet nivå',
  computedChange: 'Beregnet endring',
  reportedBy: 'Rapportert av',
  reported: 'Rapportert',
  why: 'Begrunnelse',
  start: 'Start',
  key: 'Nøkkel',
  about: 'Opplysning',
  title: 'Tittel',
  notes: 'Merknad',
});

export const nn = (words: Words): ReportSheetTexts => ({
  ...nb(words),
  names: { scorecards: 'Målekort', results: 'Resultat', measures: 'Tiltak', about: 'Om' },
  read: 'Lese',
  value: 'Tal',
  unitOfMeasurement: 'Måleeining',
  computedLevel: 'Rekna ut nivå',
  computedChange: 'Rekna ut endring',
  why: 'Grunngiving',
});

export const en = (words: Words): ReportSheetTexts => ({
  names: { scorecards: 'Scorecards', results: 'Results', measures: 'Measures', about: 'About' },
  unit: capital(words.unit),
  focusArea: 'Focus area',
  reportYear: 'Report year',
  basis: 'Judgement',
  read: 'Read',
  period: 'Period',
  result: 'Result',
  value: 'Number',
  unitOfMeasurement: 'Unit of measurement',
  publishedLevel: 'Published level',
  publishedChange: 'Published change',
  computedLevel: 'Computed level',
  computedChange: 'Computed change',
  reportedBy: 'Reported by',
  reported: 'Reported',
  why: 'Reason',
  start: 'Start',
  key: 'Key',
  about: 'About',
  title: 'Title',
  notes: 'Note',
});
