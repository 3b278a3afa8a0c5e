import type { Combination } from '../domain/combination.ts';
import type { Movement } from '../domain/goodness.ts';
import { enList, enNamesList, namesList, nbList, nnList } from './wordList.ts';

/** The words of an evaluation's parts; those of the form they are entered in are in a file of their own. */
export type PartTexts = {
  readonly heading: string;
  readonly part: string;
  readonly change: string;
  readonly total: Readonly<Record<Combination, string>>;
  readonly result: string;
  /** What stands where too few answered; also in the list's own cell, so that it is understood when it is read again. */
  readonly withheld: string;
  readonly withheldWhy: (minimum: number) => string;
  readonly withheldTotal: (period: string) => string;
  readonly ofMost: (value: string, most: string) => string;
  readonly weakest: (period: string, names: readonly string[], value: string) => string;
  readonly weakestShown: (period: string, names: readonly string[], value: string) => string;
  readonly agrees: (combination: Combination, periods: readonly string[]) => string;
  readonly differs: (told: {
    readonly period: string;
    readonly computed: string;
    readonly reported: string;
    readonly by: string;
  }) => string;
  readonly rounding: string;
  readonly notChecked: (period: string) => string;
  readonly partMissing: (names: readonly string[]) => string;
  readonly partUnread: (names: readonly string[]) => string;
  readonly noResult: string;
  readonly resultUnread: string;
  readonly unknownWay: string;
  readonly offScale: (name: string, text: string, scale: string) => string;
  readonly movement: Readonly<Record<Movement, string>>;
  readonly changed: (words: string | undefined, up: boolean, by: string, since: string) => string;
  readonly unchanged: (since: string) => string;
  readonly earlierLeftOut: (shown: number, all: number) => string;
  readonly makeMeasure: string;
  readonly makeMeasureOf: (name: string) => string;
  readonly chart: (periods: readonly string[]) => string;
  readonly reading: string;
  readonly notRead: string;
};

export const nb: PartTexts = {
  heading: 'Delresultater',
  part: 'Del',
  change: 'Endring',
  total: { sum: 'Sum av delene', mean: 'Snitt av delene' },
  result: 'Resultat',
  withheld: 'Vises ikke (få svar)',
  withheldWhy: (minimum) =>
    `Det som har færre enn ${minimum} svar, vises ikke. Kunne det vært regnet ut av det andre, er en del til skjult.`,
  withheldTotal: (period) => `${period}: Resultatet vises ikke, fordi for få har svart.`,
  ofMost: (value, most) => `${value} av ${most}`,
  weakest: (period, names, value) => `Svakest i ${period}: ${namesList(names)} (${value}).`,
  weakestShown: (period, names, value) => `Svakest i ${period} av delene som vises: ${namesList(names)} (${value}).`,
  agrees: (combination, periods) =>
    `${combination === 'sum' ? 'Summen' : 'Snittet'} av delene stemmer med resultatet i ${nbList(periods)}.`,
  differs: ({ period, computed, reported, by }) =>
    `${period}: Delene gir ${computed}, men resultatet er ${reported}. Forskjellen er ${by}.`,
  rounding: 'Den kan skyldes avrunding.',
  notChecked: (period) => `${period}: Totalen kan ikke kontrolleres.`,
  partMissing: (names) => (names.length === 0 ? 'Minst én del mangler.' : `Det mangler tall for ${namesList(names)}.`),
  partUnread: (names) => `${namesList(names)} kan ikke leses som tall.`,
  noResult: 'Det er ikke rapportert noe resultat.',
  resultUnread: 'Resultatet kan ikke leses som et tall.',
  unknownWay: 'Det går ikke fram om delene skal legges sammen eller er et snitt.',
  offScale: (name, text, scale) => `${name}: ${text} er utenfor skalaen ${scale}.`,
  movement: { better: 'Bedre', same: 'Uendret', worse: 'Dårligere' },
  changed: (words, up, by, since) => `${words === undefined ? '' : `${words}, `}${up ? 'opp' : 'ned'} ${by} fra ${since}`,
  unchanged: (since) => `Uendret fra ${since}`,
  earlierLeftOut: (shown, all) => `Viser de ${shown} siste av ${all} evalueringer.`,
  makeMeasure: 'Lag tiltak',
  makeMeasureOf: (name) => `Lag tiltak av dette: ${name}`,
  chart: (periods) => `Delresultatene i ${nbList(periods)} som nettdiagram. Tabellen sier det samme.`,
  reading: 'Leser delresultatene …',
  notRead: 'Delresultatene kunne ikke leses',
};

export const nn: PartTexts = {
  ...nb,
  heading: 'Delresultat',
  total: { sum: 'Sum av delane', mean: 'Snitt av delane' },
  withheld: 'Blir ikkje vist (få svar)',
  withheldWhy: (minimum) =>
    `Det som har færre enn ${minimum} svar, blir ikkje vist. Kunne det vore rekna ut av det andre, er ein del til skjult.`,
  withheldTotal: (period) => `${period}: Resultatet blir ikkje vist, fordi for få har svart.`,
  weakest: (period, names, value) => `Svakast i ${period}: ${namesList(names)} (${value}).`,
  weakestShown: (period, names, value) => `Svakast i ${period} av delane som blir viste: ${namesList(names)} (${value}).`,
  agrees: (combination, periods) =>
    `${combination === 'sum' ? 'Summen' : 'Snittet'} av delane stemmer med resultatet i ${nnList(periods)}.`,
  differs: ({ period, computed, reported, by }) =>
    `${period}: Delane gir ${computed}, men resultatet er ${reported}. Skilnaden er ${by}.`,
  rounding: 'Han kan kome av avrunding.',
  notChecked: (period) => `${period}: Totalen kan ikkje kontrollerast.`,
  partMissing: (names) => (names.length === 0 ? 'Minst éin del manglar.' : `Det manglar tal for ${namesList(names)}.`),
  partUnread: (names) => `${namesList(names)} kan ikkje lesast som tal.`,
  noResult: 'Det er ikkje rapportert noko resultat.',
  resultUnread: 'Resultatet kan ikkje lesast som eit tal.',
  unknownWay: 'Det går ikkje fram om delane skal leggjast saman eller er eit snitt.',
  offScale: (name, text, scale) => `${name}: ${text} er utanfor skalaen ${scale}.`,
  movement: { better: 'Betre', same: 'Uendra', worse: 'Dårlegare' },
  changed: (words, up, by, since) => `${words === undefined ? '' : `${words}, `}${up ? 'opp' : 'ned'} ${by} frå ${since}`,
  unchanged: (since) => `Uendra frå ${since}`,
  earlierLeftOut: (shown, all) => `Viser dei ${shown} siste av ${all} evalueringar.`,
  chart: (periods) => `Delresultata i ${nnList(periods)} som nettdiagram. Tabellen seier det same.`,
  reading: 'Les delresultata …',
  notRead: 'Delresultata kunne ikkje lesast',
};

export const en: PartTexts = {
  heading: 'Results part by part',
  part: 'Part',
  change: 'Change',
  total: { sum: 'Sum of the parts', mean: 'Mean of the parts' },
  result: 'Result',
  withheld: 'Not shown (few answers)',
  withheldWhy: (minimum) =>
    `What fewer than ${minimum} answered is not shown. Where it could have been worked out from the rest, one more part is hidden.`,
  withheldTotal: (period) => `${period}: The result is not shown, because too few answered.`,
  ofMost: (value, most) => `${value} of ${most}`,
  weakest: (period, names, value) => `Weakest in ${period}: ${enNamesList(names)} (${value}).`,
  weakestShown: (period, names, value) => `Weakest in ${period} of the parts shown: ${enNamesList(names)} (${value}).`,
  agrees: (combination, periods) =>
    `The ${combination === 'sum' ? 'sum' : 'mean'} of the parts agrees with the result in ${enList(periods)}.`,
  differs: ({ period, computed, reported, by }) =>
    `${period}: The parts come to ${computed}, but the result is ${reported}. The difference is ${by}.`,
  rounding: 'It may be due to rounding.',
  notChecked: (period) => `${period}: The total cannot be checked.`,
  partMissing: (names) =>
    names.length === 0 ? 'At least one part is missing.' : `There is no figure for ${enNamesList(names)}.`,
  partUnread: (names) => `${enNamesList(names)} cannot be read as ${names.length === 1 ? 'a number' : 'numbers'}.`,
  noResult: 'No result has been reported.',
  resultUnread: 'The result cannot be read as a number.',
  unknownWay: 'Nothing says whether the parts are to be added up or averaged.',
  offScale: (name, text, scale) => `${name}: ${text} is outside the scale ${scale}.`,
  movement: { better: 'Better', same: 'Unchanged', worse: 'Worse' },
  changed: (words, up, by, since) => `${words === undefined ? '' : `${words}, `}${up ? 'up' : 'down'} ${by} from ${since}`,
  unchanged: (since) => `Unchanged from ${since}`,
  earlierLeftOut: (shown, all) => `Shows the ${shown} latest of ${all} evaluations.`,
  makeMeasure: 'Make a measure',
  makeMeasureOf: (name) => `Make a measure of this: ${name}`,
  chart: (periods) => `The parts in ${enList(periods)} as a radar chart. The table says the same.`,
  reading: 'Reading the parts …',
  notRead: 'The parts could not be read',
};
