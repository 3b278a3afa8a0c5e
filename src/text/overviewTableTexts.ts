import type { RollUpKind } from '../domain/rollUp.ts';
import type { Responsibility } from '../domain/lineOrSubject.ts';
import { capital, type Words } from './terms.ts';

/** The words of the table of units and shared indicators. */
export type OverviewTableTexts = {
  readonly heading: string;
  readonly unit: string;
  readonly allIndicators: string;
  readonly shared: (focusArea: string) => string;
  readonly measured: string;
  /** «5 av 6», under a heading that says what. */
  readonly of: (measured: number, total: number) => string;
  readonly opened: (unit: string) => string;
  /** A unit's own indicators, where its row above holds those under it too. */
  readonly onlyOwn: (unit: string) => string;
  readonly weakest: (unit: string, count: number, level: string) => string;
  readonly notReported: string;
  readonly notAsked: string;
  readonly noNumber: string;
  readonly rollUp: string;
  readonly rollUpKind: Readonly<Record<RollUpKind, string>>;
  readonly averageOf: (average: string, measured: number, total: number) => string;
  /** Said where the units count by their size. */
  readonly byFullTimeEquivalents: string;
  /** All indicators of a row as one. */
  readonly total: string;
  readonly scoreOf: (score: string, coverage: string) => string;
  readonly responsibility: string;
  readonly by: Readonly<Record<Responsibility, string>>;
};

export const nb = (words: Words): OverviewTableTexts => ({
  heading: `${capital(words.unit)} for ${words.unit}`,
  unit: capital(words.unit),
  allIndicators: 'Alle indikatorer',
  shared: (focusArea) => `Gjennomgående: ${focusArea}`,
  measured: 'Målt',
  of: (measured, total) => `${measured} av ${total}`,
  opened: (unit) => `Vis ${words.theUnits} under ${unit}`,
  onlyOwn: (unit) => `${unit}, egne`,
  weakest: (unit, count, level) => `Svakest: ${unit} (${count} ${level})`,
  notReported: 'Ikke rapportert',
  notAsked: 'Rapporteres ikke her',
  noNumber: 'Ingen tall',
  rollUp: 'Sammenlagt som',
  rollUpKind: {
    worst: 'Verste nivå',
    count: 'Antall per nivå',
    average: 'Vektet snitt',
    none: 'Ingen sammenlegging',
  },
  averageOf: (average, measured, total) => `Snitt ${average}, av ${measured} målt, ${total} i alt`,
  byFullTimeEquivalents: 'vektet etter årsverk',
  total: 'Samlet',
  scoreOf: (score, coverage) =>
    `Vektet snitt ${score} av 100: ønsket er 100, akseptabelt 50, uakseptabelt 0, hver indikator etter sin vekt, ${coverage}`,
  responsibility: 'Ansvar',
  by: { line: 'Linje', subject: 'Fag' },
});

export const nn = (words: Words): OverviewTableTexts => ({
  ...nb(words),
  heading: `${capital(words.unit)} for ${words.unit}`,
  unit: capital(words.unit),
  allIndicators: 'Alle indikatorar',
  shared: (focusArea) => `Gjennomgåande: ${focusArea}`,
  opened: (unit) => `Vis ${words.theUnits} under ${unit}`,
  onlyOwn: (unit) => `${unit}, eigne`,
  weakest: (unit, count, level) => `Svakast: ${unit} (${count} ${level})`,
  notReported: 'Ikkje rapportert',
  notAsked: 'Blir ikkje rapportert her',
  noNumber: 'Ingen tal',
  rollUp: 'Lagt saman som',
  rollUpKind: { worst: 'Verste nivå', count: 'Tal per nivå', average: 'Vekta snitt', none: 'Inga samanlegging' },
  byFullTimeEquivalents: 'vekta etter årsverk',
  total: 'Samla',
  scoreOf: (score, coverage) =>
    `Vekta snitt ${score} av 100: ønskt er 100, akseptabelt 50, uakseptabelt 0, kvar indikator etter sin vekt, ${coverage}`,
  responsibility: 'Ansvar',
  by: { line: 'Linje', subject: 'Fag' },
});

export const en = (words: Words): OverviewTableTexts => ({
  heading: `${capital(words.unit)} by ${words.unit}`,
  unit: capital(words.unit),
  allIndicators: 'All indicators',
  shared: (focusArea) => `Shared: ${focusArea}`,
  measured: 'Read',
  of: (measured, total) => `${measured} of ${total}`,
  opened: (unit) => `Show ${words.theUnits} under ${unit}`,
  onlyOwn: (unit) => `${unit}, its own`,
  weakest: (unit, count, level) => `Weakest: ${unit} (${count} ${level})`,
  notReported: 'Not reported',
  notAsked: 'Not reported here',
  noNumber: 'No number',
  rollUp: 'Rolled up as',
  rollUpKind: { worst: 'Worst level', count: 'Count per level', average: 'Weighted average', none: 'Not rolled up' },
  averageOf: (average, measured, total) => `Average ${average}, of ${measured} read, ${total} in all`,
  byFullTimeEquivalents: 'weighted by full-time equivalents',
  total: 'In all',
  scoreOf: (score, coverage) =>
    `Weighted average ${score} of 100: desired is 100, acceptable 50, unacceptable 0, each indicator by its weight, ${coverage}`,
  responsibility: 'Responsibility',
  by: { line: 'Line', subject: 'Subject' },
});
