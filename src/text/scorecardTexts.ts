import { en as conflictEn, nb as conflictNb, nn as conflictNn, type ConflictTexts } from './conflictTexts.ts';
import * as narrative from './narrativeTexts.ts';
import * as table from './scorecardTableTexts.ts';
import { capital, type Words } from './terms.ts';

/** The words of the scorecard page and of reporting a result. Levels and explanations are in `assessmentTexts`. */
export type ScorecardTexts = {
  readonly column: {
    readonly successFactor: string;
    readonly indicator: string;
    readonly target: string;
    readonly result: (period: string) => string;
    readonly change: string;
  };
  readonly table: table.ScorecardTableTexts;
  readonly narrative: narrative.NarrativeTexts;
  readonly mainGoal: string;
  readonly shared: string;
  readonly own: string;
  readonly legend: string;
  readonly incomplete: string;
  readonly source: string;
  readonly note: string;
  readonly unsure: string;
  readonly computed: string;
  readonly notReported: string;
  readonly details: (indicator: string) => string;
  readonly comment: string;
  readonly responsible: string;
  readonly definition: string;
  readonly dataSource: string;
  readonly linkedMeasures: string;
  readonly noLinkedMeasures: string;
  readonly reportedBy: string;
  readonly reported: (name: string, time: string) => string;
  readonly noScorecard: { readonly title: string; readonly text: string };
  readonly noIndicator: { readonly title: string; readonly text: string };
  readonly report: string;
  readonly reportAbout: (indicator: string, period: string) => string;
  readonly change: string;
  readonly value: (period: string) => string;
  readonly choose: string;
  readonly previous: (text: string, period: string) => string;
  readonly targetIs: (text: string) => string;
  readonly yourComment: string;
  readonly levelWillBe: string;
  readonly unreadWarning: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly uncertain: string;
  readonly valueNeeded: string;
  readonly conflict: ConflictTexts & { readonly nothing: string };
  readonly reportNext: string;
  readonly leftToReport: (count: number, period: string) => string;
};

export const nb = (words: Words): ScorecardTexts => ({
  column: {
    successFactor: 'Suksessfaktor (delmål)',
    indicator: 'Måleindikator',
    target: 'Resultatkrav',
    result: (period) => `Resultat ${period}`,
    change: 'Endring fra sist måling',
  },
  table: table.nb,
  narrative: narrative.nb,
  mainGoal: 'Hovedmål',
  shared: 'Gjennomgående målekort',
  own: 'Unikt målekort',
  legend: 'Resultatgrense',
  incomplete: 'Bare begynnelsen av den publiserte tabellen kunne leses.',
  source: 'Kilde',
  note: 'Merknad',
  unsure: 'Usikker plassering',
  computed: 'Beregnet',
  notReported: 'Ikke rapportert',
  details: (indicator) => `Forklaring: ${indicator}`,
  comment: 'Kommentar',
  responsible: 'Ansvarlig',
  definition: 'Definisjon',
  dataSource: 'Datakilde',
  linkedMeasures: 'Tiltak',
  noLinkedMeasures: 'Ingen tiltak er knyttet til måleindikatoren.',
  reportedBy: 'Rapportert av',
  reported: (name, time) => `${name}, ${time}`,
  noScorecard: {
    title: 'Ingen målekort ennå',
    text: `${capital(words.theUnit)} har ikke eget målekort. Velg en annen i treet, eller et annet rapportår om det finnes.`,
  },
  noIndicator: { title: 'Ingen måleindikatorer', text: `${capital(words.theUnit)} har hovedmål, men ingenting å måle ennå.` },
  report: 'Rapporter',
  reportAbout: (indicator, period) => `Rapporter ${indicator} for ${period}`,
  change: 'Endre',
  value: (period) => `Resultat ${period}`,
  choose: 'Velg …',
  previous: (text, period) => `Forrige (${period}): ${text}`,
  targetIs: (text) => `Krav: ${text}`,
  yourComment: 'Kommentar (hvorfor ble det slik?)',
  levelWillBe: 'Nivået blir',
  unreadWarning:
    'Vi kan ikke lese dette som et tall eller en kjent tilstand. Det lagres som du skrev det, men får ikke noe nivå.',
  save: 'Lagre',
  saving: 'Lagrer …',
  saved: 'Lagret',
  uncertain: 'Vi vet ikke ennå om resultatet ble lagret. Teksten din står her; prøv igjen om litt, det lagres aldri to ganger.',
  valueNeeded: 'Skriv resultatet, eller «Ikke målt».',
  conflict: { ...conflictNb, nothing: 'ingenting' },
  reportNext: 'Rapporter neste',
  leftToReport: (count, period) =>
    count === 1
      ? `1 måleindikator gjenstår å rapportere for ${period}.`
      : `${count} måleindikatorer gjenstår å rapportere for ${period}.`,
});

export const nn = (words: Words): ScorecardTexts => ({
  ...nb(words),
  column: { ...nb(words).column, change: 'Endring frå sist måling' },
  table: table.nn,
  narrative: narrative.nn,
  mainGoal: 'Hovudmål',
  shared: 'Gjennomgåande målekort',
  incomplete: 'Berre byrjinga av den publiserte tabellen kunne lesast.',
  source: 'Kjelde',
  unsure: 'Usikker plassering',
  computed: 'Rekna ut',
  notReported: 'Ikkje rapportert',
  responsible: 'Ansvarleg',
  dataSource: 'Datakjelde',
  noLinkedMeasures: 'Ingen tiltak er knytte til måleindikatoren.',
  noScorecard: {
    title: 'Ingen målekort enno',
    text: `${capital(words.theUnit)} har ikkje eige målekort. Vel ei anna i treet, eller eit anna rapportår om det finst.`,
  },
  noIndicator: { title: 'Ingen måleindikatorar', text: `${capital(words.theUnit)} har hovudmål, men ingenting å måle enno.` },
  choose: 'Vel …',
  previous: (text, period) => `Førre (${period}): ${text}`,
  yourComment: 'Kommentar (kvifor vart det slik?)',
  levelWillBe: 'Nivået blir',
  unreadWarning:
    'Vi kan ikkje lese dette som eit tal eller ein kjend tilstand. Det blir lagra som du skreiv det, men får ikkje noko nivå.',
  save: 'Lagre',
  saving: 'Lagrar …',
  saved: 'Lagra',
  uncertain:
    'Vi veit ikkje enno om resultatet vart lagra. Teksten din står her; prøv igjen om litt, det blir aldri lagra to gonger.',
  valueNeeded: 'Skriv resultatet, eller «Ikkje målt».',
  conflict: { ...conflictNn, nothing: 'ingenting' },
  leftToReport: (count, period) =>
    count === 1
      ? `1 måleindikator står att å rapportere for ${period}.`
      : `${count} måleindikatorar står att å rapportere for ${period}.`,
});

export const en = (_words: Words): ScorecardTexts => ({
  column: {
    successFactor: 'Success factor',
    indicator: 'Indicator',
    target: 'Target',
    result: (period) => `Result ${period}`,
    change: 'Change since last',
  },
  table: table.en,
  narrative: narrative.en,
  mainGoal: 'Main goal',
  shared: 'Shared scorecard',
  own: 'Own scorecard',
  legend: 'Levels',
  incomplete: 'Only the beginning of the published table could be read.',
  source: 'Source',
  note: 'Note',
  unsure: 'Unsure placement',
  computed: 'Computed',
  notReported: 'Not reported',
  details: (indicator) => `Explanation: ${indicator}`,
  comment: 'Comment',
  responsible: 'Responsible',
  definition: 'Definition',
  dataSource: 'Data source',
  linkedMeasures: 'Measures',
  noLinkedMeasures: 'No measures serve this indicator.',
  reportedBy: 'Reported by',
  reported: (name, time) => `${name}, ${time}`,
  noScorecard: {
    title: 'No scorecard yet',
    text: 'The unit has no scorecard of its own. Choose another unit, or another report year if there is one.',
  },
  noIndicator: { title: 'No indicators', text: 'The unit has a main goal, but nothing to read it by yet.' },
  report: 'Report',
  reportAbout: (indicator, period) => `Report ${indicator} for ${period}`,
  change: 'Change',
  value: (period) => `Result ${period}`,
  choose: 'Choose …',
  previous: (text, period) => `Previous (${period}): ${text}`,
  targetIs: (text) => `Target: ${text}`,
  yourComment: 'Comment (why did it turn out so?)',
  levelWillBe: 'The level will be',
  unreadWarning: 'We cannot read this as a number or a known state. It is stored as you wrote it, but gets no level.',
  save: 'Save',
  saving: 'Saving …',
  saved: 'Saved',
  uncertain:
    'We do not know yet whether the result was saved. Your text stands here; try again in a while, it is never saved twice.',
  valueNeeded: 'Write the result, or “Not measured”.',
  conflict: { ...conflictEn, nothing: 'nothing' },
  reportNext: 'Report next',
  leftToReport: (count, period) =>
    count === 1 ? `1 indicator is left to report for ${period}.` : `${count} indicators are left to report for ${period}.`,
});
