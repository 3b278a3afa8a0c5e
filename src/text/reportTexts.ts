import type { NarrativeSection } from '../domain/narrative.ts';
import * as page from './reportPageTexts.ts';
import * as sheet from './reportSheetTexts.ts';
import { capital, type Words } from './terms.ts';

/** The words of a report (årsrapport), in its own language: what is made of the data, apart from what people wrote. */
export type ReportTexts = {
  readonly title: (unit: string, period: string, wholeYear: boolean) => string;
  readonly section: Readonly<Record<NarrativeSection, string>>;
  readonly leader: (name: string) => string;
  readonly deputy: (name: string, from: string | undefined, to: string | undefined) => string;
  readonly fullTimeEquivalents: (number: string) => string;
  readonly employees: (number: string) => string;
  readonly covers: (names: readonly string[]) => string;
  readonly caption: (focusArea: string, unit: string) => string;
  readonly computed: (computed: number, total: number) => string;
  readonly comment: (indicator: string, text: string) => string;
  readonly comments: string;
  readonly source: (text: string) => string;
  readonly note: (text: string) => string;
  readonly measures: (unit: string) => string;
  readonly noMeasures: string;
  readonly writtenBy: (name: string, day: string) => string;
  readonly publishedIn: (source: string) => string;
  readonly readAt: (moment: string) => string;
  readonly summary: string;
  readonly units: { readonly caption: string; readonly unit: string; readonly measured: string; readonly notReported: string };
  readonly coverage: (measured: number, total: number) => string;
  readonly page: page.ReportPageTexts;
  readonly sheet: sheet.ReportSheetTexts;
};

const span = (from: string | undefined, to: string | undefined) =>
  from === undefined && to === undefined ? '' : ` (${from ?? '…'} – ${to ?? '…'})`;

export const nb = (words: Words): ReportTexts => ({
  title: (unit, period, wholeYear) => `${wholeYear ? 'Årsrapport' : 'Rapport for'} ${period}: ${unit}`,
  section: { facts: 'Fakta', results: 'Mål og resultater', plans: 'Utfordringer og planer' },
  leader: (name) => `Leder: ${name}`,
  deputy: (name, from, to) => `Vikar: ${name}${span(from, to)}`,
  fullTimeEquivalents: (number) => `Årsverk: ${number}`,
  employees: (number) => `Ansatte: ${number}`,
  covers: (names) => `Omfatter: ${names.join(', ')}`,
  caption: (focusArea, unit) => `Målekort ${focusArea}, ${unit}`,
  computed: (computed, total) =>
    computed === total
      ? 'Nivåene er beregnet ut fra resultat og krav; ingen er publisert av kommunen.'
      : `${computed} av ${total} nivåer er beregnet ut fra resultat og krav; de andre er publisert av kommunen.`,
  comment: (indicator, text) => `${indicator}: ${text}`,
  comments: 'Kommentarer',
  source: (text) => `Kilde: ${text}`,
  note: (text) => `Merknad: ${text}`,
  measures: (unit) => `Tiltak, ${unit}`,
  noMeasures: 'Ingen tiltak er registrert.',
  writtenBy: (name, day) => `Skrevet av ${name} ${day}`,
  publishedIn: (source) => `Publisert: ${source}`,
  readAt: (moment) => `Lest ${moment} fra kommunens lister i SharePoint.`,
  summary: 'Samlet',
  units: {
    caption: `${capital(words.theUnits)} og hvordan de ligger an`,
    unit: capital(words.unit),
    measured: 'Målt',
    notReported: 'Ikke rapportert',
  },
  coverage: (measured, total) => `${measured} av ${total}`,
  page: page.nb(words),
  sheet: sheet.nb(words),
});

export const nn = (words: Words): ReportTexts => ({
  ...nb(words),
  section: { facts: 'Fakta', results: 'Mål og resultat', plans: 'Utfordringar og planar' },
  leader: (name) => `Leiar: ${name}`,
  employees: (number) => `Tilsette: ${number}`,
  covers: (names) => `Omfattar: ${names.join(', ')}`,
  computed: (computed, total) =>
    computed === total
      ? 'Nivåa er rekna ut frå resultat og krav; ingen er publiserte av kommunen.'
      : `${computed} av ${total} nivå er rekna ut frå resultat og krav; dei andre er publiserte av kommunen.`,
  comments: 'Kommentarar',
  source: (text) => `Kjelde: ${text}`,
  noMeasures: 'Ingen tiltak er registrerte.',
  writtenBy: (name, day) => `Skrive av ${name} ${day}`,
  readAt: (moment) => `Lese ${moment} frå listene til kommunen i SharePoint.`,
  summary: 'Samla',
  units: {
    caption: `${capital(words.theUnits)} og korleis dei ligg an`,
    unit: capital(words.unit),
    measured: 'Målt',
    notReported: 'Ikkje rapportert',
  },
  page: page.nn(words),
  sheet: sheet.nn(words),
});

export const en = (words: Words): ReportTexts => ({
  title: (unit, period, wholeYear) => `${wholeYear ? 'Annual report' : 'Report for'} ${period}: ${unit}`,
  section: { facts: 'Facts', results: 'Goals and results', plans: 'Challenges and plans' },
  leader: (name) => `Leader: ${name}`,
  deputy: (name, from, to) => `Deputy: ${name}${span(from, to)}`,
  fullTimeEquivalents: (number) => `Full-time equivalents: ${number}`,
  employees: (number) => `Employees: ${number}`,
  covers: (names) => `Covers: ${names.join(', ')}`,
  caption: (focusArea, unit) => `Scorecard ${focusArea}, ${unit}`,
  computed: (computed, total) =>
    computed === total
      ? 'The levels are computed from result and target; none has been published by the municipality.'
      : `${computed} of ${total} levels are computed from result and target; the others were published by the municipality.`,
  comment: (indicator, text) => `${indicator}: ${text}`,
  comments: 'Comments',
  source: (text) => `Source: ${text}`,
  note: (text) => `Note: ${text}`,
  measures: (unit) => `Measures, ${unit}`,
  noMeasures: 'No measures have been registered.',
  writtenBy: (name, day) => `Written by ${name} ${day}`,
  publishedIn: (source) => `Published: ${source}`,
  readAt: (moment) => `Read ${moment} from the municipality’s lists in SharePoint.`,
  summary: 'All together',
  units: {
    caption: `${capital(words.theUnits)} and how they stand`,
    unit: capital(words.unit),
    measured: 'Read',
    notReported: 'Not reported',
  },
  coverage: (measured, total) => `${measured} of ${total}`,
  page: page.en(words),
  sheet: sheet.en(words),
});
