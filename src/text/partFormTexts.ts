import type { Combination } from '../domain/combination.ts';
import { enNamesList, namesList } from './wordList.ts';

/** An evaluation whose parts are known beforehand: its name, the names of its parts, and the scale of each. */
export type KnownEvaluation = {
  readonly name: string;
  readonly parts: readonly string[];
  readonly least: number;
  readonly most: number;
};

/** The words of the form an evaluation's parts are entered in. */
export type PartFormTexts = {
  readonly enter: string;
  readonly change: (period: string) => string;
  readonly heading: (indicator: string, period: string) => string;
  readonly period: string;
  readonly kind: string;
  readonly known: readonly KnownEvaluation[];
  readonly ownKind: string;
  readonly ownNames: string;
  readonly ownNamesHint: string;
  readonly least: string;
  readonly most: string;
  readonly scale: (least: string, most: string) => string;
  readonly answers: string;
  readonly answersHint: (minimum: number) => string;
  readonly total: Readonly<Record<Combination, string>>;
  readonly comesTo: (total: string, value: string, highest: string | undefined) => string;
  readonly given: (given: number, all: number) => string;
  readonly agrees: (reported: string) => string;
  readonly differs: (reported: string, by: string) => string;
  readonly noResult: string;
  readonly unread: string;
  readonly offScale: (scale: string) => string;
  readonly save: string;
  readonly saving: string;
  readonly saved: (period: string) => string;
  readonly uncertain: string;
  readonly partly: (names: readonly string[]) => string;
  readonly conflict: {
    readonly title: string;
    readonly theirs: (name: string, theirs: string, mine: string) => string;
    readonly empty: string;
  };
  readonly keepTheirs: string;
  readonly saveMine: string;
};

const kompasset = [
  'Offentlighet og demokrati',
  'Tilgjengelighet, innbygger- og brukerorientering',
  'Politisk styring og kontroll',
  'Lederskap, ansvar og delegasjon',
  'Resultatfokus og effektivitet',
  'Kommunen som arbeidsgiver',
  'Utviklingsstrategi og lærende organisasjon',
  'Kommunen som samfunnsutvikler',
];
const factors = [
  'Oppgavemotivasjon',
  'Mestringstro',
  'Selvstendighet',
  'Bruk av kompetanse',
  'Mestringsorientert ledelse',
  'Rolleklarhet',
  'Relevant kompetanseutvikling',
  'Fleksibilitetsvilje',
  'Mestringsklima',
  'Nyttemotivasjon',
];

export const nb: PartFormTexts = {
  enter: 'Legg inn delresultater',
  change: (period) => `Endre delresultatene for ${period}`,
  heading: (indicator, period) => `Delresultater for ${indicator}, ${period}`,
  period: 'Periode',
  kind: 'Hvilken evaluering',
  known: [
    { name: 'Kommunekompasset (8 områder, 0–100)', parts: kompasset, least: 0, most: 100 },
    { name: '10-faktor (10 faktorer, 1–5)', parts: factors, least: 1, most: 5 },
  ],
  ownKind: 'En annen, med egne deler',
  ownNames: 'Delene',
  ownNamesHint: 'Én del på hver linje.',
  least: 'Laveste verdi',
  most: 'Høyeste verdi',
  scale: (least, most) => `${least}–${most}`,
  answers: 'Antall svar',
  answersHint: (minimum) => `For undersøkelser. Med færre enn ${minimum} svar vises ikke resultatet.`,
  total: { sum: 'Sum', mean: 'Snitt' },
  comesTo: (total, value, highest) => `${total} ${highest === undefined ? value : `${value} av ${highest}`}.`,
  given: (given, all) => `${given} av ${all} deler har tall.`,
  agrees: (reported) => `Stemmer med resultatet ${reported}.`,
  differs: (reported, by) => `Resultatet er ${reported}: forskjellen er ${by}.`,
  noResult: 'Det er ikke rapportert noe resultat å kontrollere mot.',
  unread: 'Kan ikke leses som et tall.',
  offScale: (scale) => `Må være innenfor ${scale}.`,
  save: 'Lagre delresultatene',
  saving: 'Lagrer …',
  saved: (period) => `Delresultatene for ${period} er lagret.`,
  uncertain:
    'SharePoint svarte ikke, og det er usikkert om alt ble lagret. Du kan trygt lagre igjen: ingenting blir lagret to ganger.',
  partly: (names) => `Ikke lagret: ${namesList(names)}. Resten er lagret.`,
  conflict: {
    title: 'Noen andre har endret delresultatene i mellomtiden',
    theirs: (name, theirs, mine) => `${name}: De skrev ${theirs}, du skrev ${mine}.`,
    empty: 'ingenting',
  },
  keepTheirs: 'Behold deres',
  saveMine: 'Lagre mitt',
};

export const nn: PartFormTexts = {
  ...nb,
  enter: 'Legg inn delresultat',
  change: (period) => `Endre delresultata for ${period}`,
  heading: (indicator, period) => `Delresultat for ${indicator}, ${period}`,
  kind: 'Kva evaluering',
  known: [
    { name: 'Kommunekompasset (8 område, 0–100)', parts: kompasset, least: 0, most: 100 },
    { name: '10-faktor (10 faktorar, 1–5)', parts: factors, least: 1, most: 5 },
  ],
  ownKind: 'Ei anna, med eigne delar',
  ownNames: 'Delane',
  ownNamesHint: 'Éin del på kvar linje.',
  least: 'Lågaste verdi',
  most: 'Høgaste verdi',
  answersHint: (minimum) => `For undersøkingar. Med færre enn ${minimum} svar blir ikkje resultatet vist.`,
  given: (given, all) => `${given} av ${all} delar har tal.`,
  differs: (reported, by) => `Resultatet er ${reported}: skilnaden er ${by}.`,
  noResult: 'Det er ikkje rapportert noko resultat å kontrollere mot.',
  unread: 'Kan ikkje lesast som eit tal.',
  offScale: (scale) => `Må vere innanfor ${scale}.`,
  save: 'Lagre delresultata',
  saving: 'Lagrar …',
  saved: (period) => `Delresultata for ${period} er lagra.`,
  uncertain:
    'SharePoint svara ikkje, og det er usikkert om alt vart lagra. Du kan trygt lagre igjen: ingenting blir lagra to gonger.',
  partly: (names) => `Ikkje lagra: ${namesList(names)}. Resten er lagra.`,
  conflict: {
    title: 'Nokon andre har endra delresultata i mellomtida',
    theirs: (name, theirs, mine) => `${name}: Dei skreiv ${theirs}, du skreiv ${mine}.`,
    empty: 'ingenting',
  },
  keepTheirs: 'Behald deira',
  saveMine: 'Lagre mitt',
};

export const en: PartFormTexts = {
  enter: 'Enter the parts',
  change: (period) => `Change the parts of ${period}`,
  heading: (indicator, period) => `Parts of ${indicator}, ${period}`,
  period: 'Period',
  kind: 'Which evaluation',
  known: [
    { name: 'Kommunekompasset (8 areas, 0–100)', parts: kompasset, least: 0, most: 100 },
    { name: '10-faktor (10 factors, 1–5)', parts: factors, least: 1, most: 5 },
  ],
  ownKind: 'Another, with its own parts',
  ownNames: 'The parts',
  ownNamesHint: 'One part a line.',
  least: 'Lowest value',
  most: 'Highest value',
  scale: (least, most) => `${least}–${most}`,
  answers: 'Number of answers',
  answersHint: (minimum) => `For surveys. With fewer than ${minimum} answers the result is not shown.`,
  total: { sum: 'Sum', mean: 'Mean' },
  comesTo: (total, value, highest) => `${total} ${highest === undefined ? value : `${value} of ${highest}`}.`,
  given: (given, all) => `${given} of ${all} parts have a figure.`,
  agrees: (reported) => `Agrees with the result ${reported}.`,
  differs: (reported, by) => `The result is ${reported}: the difference is ${by}.`,
  noResult: 'No result has been reported to check against.',
  unread: 'Cannot be read as a number.',
  offScale: (scale) => `Must be within ${scale}.`,
  save: 'Save the parts',
  saving: 'Saving …',
  saved: (period) => `The parts of ${period} are saved.`,
  uncertain:
    'SharePoint did not answer, and it is uncertain whether everything was saved. You can safely save again: nothing is stored twice.',
  partly: (names) => `Not saved: ${enNamesList(names)}. The rest is saved.`,
  conflict: {
    title: 'Somebody else has changed the parts meanwhile',
    theirs: (name, theirs, mine) => `${name}: They wrote ${theirs}, you wrote ${mine}.`,
    empty: 'nothing',
  },
  keepTheirs: 'Keep theirs',
  saveMine: 'Save mine',
};
