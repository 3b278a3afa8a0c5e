import { numberText } from './numbers.ts';
import type { Words } from './terms.ts';

/** The words around a report on the page: what it is of, and the forms it can leave in. */
export type ReportPageTexts = {
  readonly intro: string;
  readonly scope: string;
  readonly thisUnit: (unit: string) => string;
  readonly withUnder: (unit: string, under: number) => string;
  readonly language: string;
  readonly languages: Readonly<Record<'nb' | 'nn' | 'en', string>>;
  readonly forms: string;
  readonly word: string;
  readonly excel: string;
  readonly csv: Readonly<Record<'scorecards' | 'results' | 'measures', string>>;
  readonly csvMenu: string;
  readonly copyHtml: string;
  readonly html: string;
  readonly print: string;
  readonly preview: string;
  readonly making: (file: string) => string;
  readonly rowsWritten: (rows: number) => string;
  readonly saved: (file: string) => string;
  readonly copied: string;
  readonly failed: { readonly title: string; readonly text: string };
  readonly none: { readonly title: string; readonly text: string };
  readonly bringIn: string;
  readonly textsMissing: (why: string) => string;
};

export const nb = (words: Words): ReportPageTexts => ({
  intro: 'Skrevet ut fra tallene slik de står nå. Ledernes egne tekster står som de er skrevet.',
  scope: 'Rapporten gjelder',
  thisUnit: (unit) => `Bare ${unit}`,
  withUnder: (unit, under) => `${unit} og ${numberText(under)} ${under === 1 ? words.unit : words.units} under`,
  language: 'Målform',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
  forms: 'Ta med rapporten',
  word: 'Word',
  excel: 'Excel',
  csv: { scorecards: 'Målekort', results: 'Resultater', measures: 'Tiltak' },
  csvMenu: 'CSV',
  copyHtml: 'Kopier for nettside',
  html: 'HTML',
  print: 'Skriv ut',
  preview: 'Slik blir rapporten',
  making: (file) => `Lager ${file} …`,
  rowsWritten: (rows) => `${numberText(rows)} rader`,
  saved: (file) => `Lagret: ${file}`,
  copied: 'Kopiert. Lim inn i nettsiden eller i Word.',
  failed: {
    title: 'Filen ble ikke laget',
    text: 'Prøv igjen. Hjelper det ikke, velg en annen form, eller åpne Målekort i nettleseren.',
  },
  none: {
    title: 'Ingenting å rapportere ennå',
    text: `${words.theUnit} har verken målekort, tiltak eller tekst for rapportåret.`,
  },
  bringIn: 'Hent inn målekort og resultater fra Excel eller en gammel rapport',
  textsMissing: (why) => `Ledernes tekster kunne ikke leses, og er ikke med. ${why}`,
});

export const nn = (words: Words): ReportPageTexts => ({
  ...nb(words),
  intro: 'Skriven ut frå tala slik dei står no. Tekstane til leiarane står som dei er skrivne.',
  scope: 'Rapporten gjeld',
  thisUnit: (unit) => `Berre ${unit}`,
  csv: { scorecards: 'Målekort', results: 'Resultat', measures: 'Tiltak' },
  forms: 'Ta med rapporten',
  making: (file) => `Lagar ${file} …`,
  rowsWritten: (rows) => `${numberText(rows)} rader`,
  saved: (file) => `Lagra: ${file}`,
  copied: 'Kopiert. Lim inn på nettsida eller i Word.',
  failed: {
    title: 'Fila vart ikkje laga',
    text: 'Prøv igjen. Hjelper det ikkje, vel ei anna form, eller opne Målekort i nettlesaren.',
  },
  none: {
    title: 'Ingenting å rapportere enno',
    text: `${words.theUnit} har verken målekort, tiltak eller tekst for rapportåret.`,
  },
  bringIn: 'Hent inn målekort og resultat frå Excel eller ein gammal rapport',
  textsMissing: (why) => `Tekstane til leiarane kunne ikkje lesast, og er ikkje med. ${why}`,
});

export const en = (words: Words): ReportPageTexts => ({
  intro: 'Written from the figures as they stand now. What the leaders wrote themselves stands as written.',
  scope: 'The report is of',
  thisUnit: (unit) => `${unit} only`,
  withUnder: (unit, under) => `${unit} and ${numberText(under)} ${under === 1 ? words.unit : words.units} under it`,
  language: 'Language',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  forms: 'Take the report with you',
  word: 'Word',
  excel: 'Excel',
  csv: { scorecards: 'Scorecards', results: 'Results', measures: 'Measures' },
  csvMenu: 'CSV',
  copyHtml: 'Copy for a web page',
  html: 'HTML',
  print: 'Print',
  preview: 'The report will look like this',
  making: (file) => `Making ${file} …`,
  rowsWritten: (rows) => `${numberText(rows)} rows`,
  saved: (file) => `Saved: ${file}`,
  copied: 'Copied. Paste it into the web page or into Word.',
  failed: {
    title: 'The file was not made',
    text: 'Try again. If that does not help, choose another form, or open Målekort in the browser.',
  },
  none: { title: 'Nothing to report yet', text: `${words.theUnit} has no scorecard, measure or text for the report year.` },
  bringIn: 'Bring in scorecards and results from Excel or an old report',
  textsMissing: (why) => `The leaders’ texts could not be read, and are left out. ${why}`,
});
