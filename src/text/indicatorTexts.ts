import type { Direction, Frequency } from '../domain/indicator.ts';
import type { Words } from './terms.ts';

/** The words of the page of one indicator; its chart's and its history's are in files of their own. */
export type IndicatorTexts = {
  readonly open: string;
  readonly openNamed: (indicator: string) => string;
  readonly back: string;
  readonly missing: { readonly title: string; readonly text: string };
  readonly resultIn: (period: string) => string;
  readonly lastResultIn: (period: string) => string;
  readonly inPeriod: (period: string, words: string) => string;
  readonly targetIs: (text: string) => string;
  readonly table: string;
  readonly column: {
    readonly period: string;
    readonly result: string;
    readonly target: string;
    readonly level: string;
    readonly comment: string;
    readonly reported: string;
  };
  readonly targetComes: (text: string, from: string) => string;
  readonly earlierCard: (card: string) => string;
  readonly noResults: { readonly title: string; readonly text: string };
  readonly definition: string;
  readonly notSaid: string;
  readonly fact: {
    readonly what: string;
    readonly source: string;
    readonly frequency: string;
    readonly responsible: string;
    readonly direction: string;
    readonly unit: string;
    readonly states: string;
    readonly counts: string;
    readonly target: string;
    readonly limits: string;
    readonly scorecard: string;
    readonly published: string;
  };
  readonly countsMeasures: string;
  readonly nobody: string;
  readonly frequency: Readonly<Record<Frequency, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly targetFrom: (text: string, from: string) => string;
  readonly limits: (desired: string | undefined, acceptable: string | undefined) => string;
  readonly measures: string;
  readonly openMeasure: (title: string) => string;
  readonly counted: (period: string, reported: string, registered: number) => string;
  readonly nothingReported: string;
  readonly countDiffers: string;
  readonly undated: (count: number) => string;
};

export const nb = (words: Words): IndicatorTexts => ({
  open: 'Åpne indikator',
  openNamed: (indicator) => `Åpne indikator: ${indicator}`,
  back: 'Tilbake til målekortet',
  missing: {
    title: 'Måleindikatoren finnes ikke her',
    text: `Lenken viser til en måleindikator ${words.theUnit} ikke har. Den kan være slettet eller flyttet.`,
  },
  resultIn: (period) => `Resultat ${period}`,
  lastResultIn: (period) => `Sist målt i ${period}`,
  inPeriod: (period, words) => `${period}: ${words}`,
  targetIs: (text) => `Krav: ${text}`,
  table: 'Det samme som tabell',
  column: {
    period: 'Periode',
    result: 'Resultat',
    target: 'Krav',
    level: 'Nivå og endring',
    comment: 'Kommentar, rapportert av',
    reported: 'Rapportert',
  },
  targetComes: (text, from) => `${text} gjelder først fra ${from}`,
  earlierCard: (card) => `Målekort ${card}`,
  noResults: { title: 'Ingen resultater ennå', text: 'Ingenting er rapportert for måleindikatoren.' },
  definition: 'Definisjon',
  notSaid: 'Ikke beskrevet',
  fact: {
    what: 'Hva som måles',
    source: 'Datakilde',
    frequency: 'Hvor ofte',
    responsible: 'Ansvarlig',
    direction: 'Hva som er bra',
    unit: 'Måleenhet',
    states: 'Tilstander, laveste først',
    counts: 'Resultatet er',
    target: 'Resultatkrav',
    limits: 'Resultatgrenser',
    scorecard: 'Målekort',
    published: 'Kilde',
  },
  countsMeasures: 'Antall tiltak knyttet til måleindikatoren i perioden',
  nobody: 'Ingen ansvarlig',
  frequency: {
    yearly: 'Årlig',
    tertial: 'Hvert tertial',
    quarterly: 'Hvert kvartal',
    monthly: 'Hver måned',
    everyOtherYear: 'Annethvert år',
    sporadic: 'Sporadisk',
  },
  direction: {
    higher: 'Høyere er bedre',
    lower: 'Lavere er bedre',
    within: 'Så nær kravet som mulig',
    reach: 'Å nå tilstanden i kravet',
  },
  targetFrom: (text, from) => `${text} fra ${from}`,
  limits: (desired, acceptable) =>
    [desired && `${desired} for ønsket`, acceptable && `${acceptable} for akseptabelt`].filter(Boolean).join(', '),
  measures: 'Tiltak',
  openMeasure: (title) => `Åpne tiltaket: ${title}`,
  counted: (period, reported, registered) =>
    `I ${period} er ${reported} rapportert og ${registered} registrert i listen «Tiltak».`,
  nothingReported: 'ingenting',
  countDiffers: 'Tallene er ikke like',
  undated: (count) =>
    count === 1
      ? '1 tiltak har verken start eller frist, og telles ikke med i noen periode.'
      : `${count} tiltak har verken start eller frist, og telles ikke med i noen periode.`,
});

export const nn = (words: Words): IndicatorTexts => ({
  ...nb(words),
  open: 'Opne indikator',
  openNamed: (indicator) => `Opne indikator: ${indicator}`,
  missing: {
    title: 'Måleindikatoren finst ikkje her',
    text: `Lenkja viser til ein måleindikator ${words.theUnit} ikkje har. Han kan vere sletta eller flytta.`,
  },
  table: 'Det same som tabell',
  targetComes: (text, from) => `${text} gjeld først frå ${from}`,
  noResults: { title: 'Ingen resultat enno', text: 'Ingenting er rapportert for måleindikatoren.' },
  notSaid: 'Ikkje omtala',
  fact: {
    ...nb(words).fact,
    what: 'Kva som blir målt',
    source: 'Datakjelde',
    frequency: 'Kor ofte',
    responsible: 'Ansvarleg',
    direction: 'Kva som er bra',
    unit: 'Måleining',
    states: 'Tilstandar, lågaste først',
    published: 'Kjelde',
  },
  countsMeasures: 'Talet på tiltak knytte til måleindikatoren i perioden',
  nobody: 'Ingen ansvarleg',
  frequency: {
    yearly: 'Årleg',
    tertial: 'Kvart tertial',
    quarterly: 'Kvart kvartal',
    monthly: 'Kvar månad',
    everyOtherYear: 'Annakvart år',
    sporadic: 'Sporadisk',
  },
  direction: {
    higher: 'Høgare er betre',
    lower: 'Lågare er betre',
    within: 'Så nær kravet som råd',
    reach: 'Å nå tilstanden i kravet',
  },
  targetFrom: (text, from) => `${text} frå ${from}`,
  limits: (desired, acceptable) =>
    [desired && `${desired} for ønskt`, acceptable && `${acceptable} for akseptabelt`].filter(Boolean).join(', '),
  openMeasure: (title) => `Opne tiltaket: ${title}`,
  counted: (period, reported, registered) =>
    `I ${period} er ${reported} rapportert og ${registered} registrert i lista «Tiltak».`,
  countDiffers: 'Tala er ikkje like',
  undated: (count) =>
    count === 1
      ? '1 tiltak har verken start eller frist, og blir ikkje talt med i nokon periode.'
      : `${count} tiltak har verken start eller frist, og blir ikkje talde med i nokon periode.`,
});

export const en = (words: Words): IndicatorTexts => ({
  open: 'Open indicator',
  openNamed: (indicator) => `Open indicator: ${indicator}`,
  back: 'Back to the scorecard',
  missing: {
    title: 'The indicator is not here',
    text: `The link points to an indicator ${words.theUnit} does not have. It may have been deleted or moved.`,
  },
  resultIn: (period) => `Result ${period}`,
  lastResultIn: (period) => `Last measured in ${period}`,
  inPeriod: (period, words) => `${period}: ${words}`,
  targetIs: (text) => `Target: ${text}`,
  table: 'The same as a table',
  column: {
    period: 'Period',
    result: 'Result',
    target: 'Target',
    level: 'Level and change',
    comment: 'Comment, reported by',
    reported: 'Reported',
  },
  targetComes: (text, from) => `${text} applies only from ${from}`,
  earlierCard: (card) => `Scorecard ${card}`,
  noResults: { title: 'No results yet', text: 'Nothing has been reported for the indicator.' },
  definition: 'Definition',
  notSaid: 'Not described',
  fact: {
    what: 'What is read',
    source: 'Data source',
    frequency: 'How often',
    responsible: 'Responsible',
    direction: 'What is good',
    unit: 'Unit of measurement',
    states: 'States, lowest first',
    counts: 'The result is',
    target: 'Target',
    limits: 'Limits',
    scorecard: 'Scorecard',
    published: 'Source',
  },
  countsMeasures: 'The number of measures that serve the indicator in the period',
  nobody: 'Nobody responsible',
  frequency: {
    yearly: 'Yearly',
    tertial: 'Every tertial',
    quarterly: 'Every quarter',
    monthly: 'Every month',
    everyOtherYear: 'Every other year',
    sporadic: 'Sporadically',
  },
  direction: {
    higher: 'Higher is better',
    lower: 'Lower is better',
    within: 'As near the target as possible',
    reach: 'Reaching the state in the target',
  },
  targetFrom: (text, from) => `${text} from ${from}`,
  limits: (desired, acceptable) =>
    [desired && `${desired} for desired`, acceptable && `${acceptable} for acceptable`].filter(Boolean).join(', '),
  measures: 'Measures',
  openMeasure: (title) => `Open the measure: ${title}`,
  counted: (period, reported, registered) =>
    `In ${period}, ${reported} were reported and ${registered} are registered in the list “Tiltak”.`,
  nothingReported: 'none',
  countDiffers: 'The figures differ',
  undated: (count) =>
    count === 1
      ? '1 measure has neither a start nor a due date, and counts in no period.'
      : `${count} measures have neither a start nor a due date, and count in no period.`,
});
