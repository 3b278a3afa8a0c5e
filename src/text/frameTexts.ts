import type { Tab } from '../domain/place.ts';
import type { UnitKind } from '../domain/unit.ts';
import { capital, type Words } from './terms.ts';

/** The words around every page: header, sections, waiting, refusal. */
export type FrameTexts = {
  readonly sections: Readonly<Record<Tab, string>>;
  readonly sectionsLabel: string;
  readonly units: string;
  readonly findUnit: string;
  /** What a fold opens and closes. */
  readonly unitsUnder: (unit: string) => string;
  readonly publishedExamples: string;
  readonly formerUnits: string;
  readonly laterUnits: string;
  /** «til 31. des. 2019», «fra 1. jan. 2020» */
  readonly until: (day: string) => string;
  readonly from: (day: string) => string;
  /** Before the names of those that took over. */
  readonly now: string;
  /** Before the names of those a unit took over from. */
  readonly earlierHistory: (from: string | undefined) => string;
  readonly unitKind: Readonly<Record<UnitKind, string>>;
  readonly path: string;
  readonly period: string;
  readonly readAt: (time: string) => string;
  readonly refresh: string;
  readonly refreshing: string;
  readonly print: string;
  /** Under the unit's name on paper: which year, when it was read and from where. */
  readonly onPaper: (period: string | undefined, moment: string) => string;
  readonly refreshFailed: (reason: string) => string;
  readonly waitingForUnit: string;
  readonly waitingForPage: string;
  readonly demonstration: string;
  readonly demonstrationNote: string;
  readonly cancel: string;
  readonly tryAgain: string;
  readonly signIn: string;
  readonly copyDetails: string;
  readonly copied: string;
  /** Of somebody whose name the row does not say. */
  readonly unknown: string;
  /** Said where we may not copy, over the text, which is selected. */
  readonly copyYourself: string;
  readonly unitMissing: (code: string) => string;
  readonly openInTeams: { readonly title: string; readonly text: string; readonly how: string };
  readonly brokenPage: { readonly title: string; readonly text: string };
  readonly configure: {
    readonly title: string;
    readonly intro: string;
    readonly unit: string;
    readonly tabName: (unit: string) => string;
  };
};

export const nb = (words: Words): FrameTexts => ({
  sections: {
    oversikt: 'Oversikt',
    malekort: 'Målekort',
    tiltak: 'Tiltak',
    oppdateringer: 'Mine oppdateringer',
    del: 'Del',
    rapport: 'Rapport',
  },
  sectionsLabel: 'Deler av målekortet',
  units: capital(words.units),
  findUnit: `Finn ${words.unit}`,
  unitsUnder: (unit) => `${capital(words.units)} under ${unit}`,
  publishedExamples: 'Publiserte eksempler',
  formerUnits: `Tidligere ${words.units}`,
  laterUnits: `Senere ${words.units}`,
  until: (day) => `til ${day}`,
  from: (day) => `fra ${day}`,
  now: 'Nå:',
  earlierHistory: (from) => (from === undefined ? 'Historien før det ligger hos' : `Historien før ${from} ligger hos`),
  unitKind: { municipality: 'Kommune', budgetArea: capital(words.budgetArea), unit: capital(words.unit), staff: 'Stab' },
  path: 'Plass i treet',
  period: 'Rapportår',
  readAt: (time) => `Lest ${time}`,
  refresh: 'Les på nytt',
  refreshing: 'Leser på nytt …',
  print: 'Skriv ut',
  onPaper: (period, moment) =>
    [period && `Rapportår ${period}`, `Lest ${moment}`, 'Kilde: kommunens lister i SharePoint'].filter(Boolean).join(' · '),
  refreshFailed: (reason) => `Kunne ikke lese på nytt, viser det som ble lest sist. ${reason}`,
  waitingForUnit: 'Leser målekortet …',
  waitingForPage: 'Åpner siden …',
  demonstration: 'Demonstrasjon',
  demonstrationNote: 'Tallene og tiltakene her er oppdiktet for demonstrasjon.',
  cancel: 'Avbryt',
  tryAgain: 'Prøv igjen',
  signIn: 'Logg inn',
  copyDetails: 'Kopier detaljer',
  copied: 'Kopiert',
  unknown: 'ukjent',
  copyYourself: 'Vi fikk ikke lov til å kopiere. Teksten er merket, så du kan kopiere den selv (Ctrl+C).',
  unitMissing: (code) => `«${code}» finnes ikke i listen «Enheter». Velg i treet.`,
  openInTeams: {
    title: 'Åpne Målekort i Microsoft Teams',
    text: 'Denne siden er en fane i Teams, og får vite hvem du er derfra.',
    how: 'Åpne Teams, gå til kanalen din og velg fanen «Målekort». Står du på din egen maskin: åpne adressen «npm start» skrev ut.',
  },
  brokenPage: {
    title: 'Noe gikk galt hos oss',
    text: 'Siden kunne ikke vises. Det du har lagret er trygt. Prøv igjen, og kopier detaljene til brukerstøtte om det skjer på nytt.',
  },
  configure: {
    title: 'Legg til Målekort',
    intro: 'Velg enheten fanen skal vise. Alle i kanalen ser den samme enheten først.',
    unit: 'Enhet',
    tabName: (unit) => `Målekort – ${unit}`,
  },
});

export const nn = (words: Words): FrameTexts => ({
  ...nb(words),
  sectionsLabel: 'Delar av målekortet',
  units: capital(words.units),
  findUnit: `Finn ${words.unit}`,
  publishedExamples: 'Publiserte døme',
  formerUnits: `Tidlegare ${words.units}`,
  laterUnits: `Seinare ${words.units}`,
  from: (day) => `frå ${day}`,
  now: 'No:',
  earlierHistory: (from) => (from === undefined ? 'Historia før det ligg hos' : `Historia før ${from} ligg hos`),
  refresh: 'Les på nytt',
  refreshing: 'Les på nytt …',
  onPaper: (period, moment) =>
    [period && `Rapportår ${period}`, `Lese ${moment}`, 'Kjelde: listene til kommunen i SharePoint'].filter(Boolean).join(' · '),
  readAt: (time) => `Lese ${time}`,
  refreshFailed: (reason) => `Kunne ikkje lese på nytt, viser det som vart lese sist. ${reason}`,
  waitingForUnit: 'Les målekortet …',
  waitingForPage: 'Opnar sida …',
  demonstrationNote: 'Tala og tiltaka her er dikta opp for demonstrasjon.',
  cancel: 'Avbryt',
  tryAgain: 'Prøv igjen',
  copyDetails: 'Kopier detaljar',
  unknown: 'ukjend',
  copyYourself: 'Vi fekk ikkje lov til å kopiere. Teksten er merkt, så du kan kopiere han sjølv (Ctrl+C).',
  unitMissing: (code) => `«${code}» finst ikkje i lista «Enheter». Vel i treet.`,
  openInTeams: {
    title: 'Opne Målekort i Microsoft Teams',
    text: 'Denne sida er ei fane i Teams, og får vite kven du er derifrå.',
    how: 'Opne Teams, gå til kanalen din og vel fana «Målekort». Står du på di eiga maskin: opne adressa «npm start» skreiv ut.',
  },
  brokenPage: {
    title: 'Noko gjekk gale hos oss',
    text: 'Sida kunne ikkje visast. Det du har lagra er trygt. Prøv igjen, og kopier detaljane til brukarstøtte om det skjer på nytt.',
  },
  configure: {
    title: 'Legg til Målekort',
    intro: 'Vel eininga fana skal vise. Alle i kanalen ser den same eininga først.',
    unit: 'Eining',
    tabName: (unit) => `Målekort – ${unit}`,
  },
});

export const en = (words: Words): FrameTexts => ({
  sections: {
    oversikt: 'Overview',
    malekort: 'Scorecard',
    tiltak: 'Measures',
    oppdateringer: 'My updates',
    del: 'Share',
    rapport: 'Report',
  },
  sectionsLabel: 'Parts of the scorecard',
  units: capital(words.units),
  findUnit: `Find ${words.unit}`,
  unitsUnder: (unit) => `${capital(words.units)} under ${unit}`,
  publishedExamples: 'Published examples',
  formerUnits: `Former ${words.units}`,
  laterUnits: `Later ${words.units}`,
  until: (day) => `until ${day}`,
  from: (day) => `from ${day}`,
  now: 'Now:',
  earlierHistory: (from) => (from === undefined ? 'The history before that is with' : `The history before ${from} is with`),
  unitKind: {
    municipality: 'Municipality',
    budgetArea: capital(words.budgetArea),
    unit: capital(words.unit),
    staff: 'Staff unit',
  },
  path: 'Place in the tree',
  period: 'Report year',
  readAt: (time) => `Read ${time}`,
  refresh: 'Read again',
  refreshing: 'Reading again …',
  print: 'Print',
  onPaper: (period, moment) =>
    [period && `Report year ${period}`, `Read ${moment}`, 'Source: the municipality’s lists in SharePoint']
      .filter(Boolean)
      .join(' · '),
  refreshFailed: (reason) => `Could not read again; showing what was read last. ${reason}`,
  waitingForUnit: 'Reading the scorecard …',
  waitingForPage: 'Opening the page …',
  demonstration: 'Demonstration',
  demonstrationNote: 'The figures and measures here are invented for demonstration.',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  signIn: 'Sign in',
  copyDetails: 'Copy details',
  copied: 'Copied',
  unknown: 'unknown',
  copyYourself: 'We were not allowed to copy. The text is selected, so you can copy it yourself (Ctrl+C).',
  unitMissing: (code) => `“${code}” is not in the list “Enheter”. Choose in the tree.`,
  openInTeams: {
    title: 'Open Målekort in Microsoft Teams',
    text: 'This page is a tab in Teams, and learns from there who you are.',
    how: 'Open Teams, go to your channel and choose the tab “Målekort”. On your own machine: open the address that “npm start” printed.',
  },
  brokenPage: {
    title: 'Something went wrong on our side',
    text: 'The page could not be shown. What you have saved is safe. Try again, and copy the details to support if it happens again.',
  },
  configure: {
    title: 'Add Målekort',
    intro: 'Choose the unit the tab shall show. Everybody in the channel sees the same unit first.',
    unit: 'Unit',
    tabName: (unit) => `Scorecard – ${unit}`,
  },
});
