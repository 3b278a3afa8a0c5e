import { sameWords } from './cellText.ts';

/** The ordered states a result may have where the indicator names none of its own, lowest first. */
export const usualStates: readonly string[] = ['Ikke startet', 'I arbeid', 'Innført'];

const spellings: Readonly<Record<string, readonly string[]>> = {
  'Ikke startet': ['Ikke startet', 'Ikkje starta', 'Ikke påbegynt', 'Ikkje påbegynt', 'Not started'],
  'I arbeid': ['I arbeid', 'Under arbeid', 'Påbegynt', 'In progress'],
  Innført: ['Innført', 'Gjennomført', 'Implemented'],
};

/** The state a cell says, as the indicator (or usage, when it names none) spells it; undefined when it says none of them. */
export function stateOf(text: string, states: readonly string[]): string | undefined {
  const known = states.length > 0 ? states : usualStates;
  return known.find((state) => [state, ...(spellings[state] ?? [])].some((spelling) => sameWords(spelling, text)));
}

/** «ja» and «nei»; undefined for anything else. */
export function yesNoOf(text: string): boolean | undefined {
  if (/^(?:ja|yes)\.?$/i.test(text)) return true;
  return /^(?:nei|no)\.?$/i.test(text) ? false : undefined;
}

/** A cell that only shows that it was left empty: nothing, or dashes. */
export function isBlank(text: string): boolean {
  return /^[- ]*$/.test(text);
}

/** «Ikke målt», also with a reason after it, as long as it holds no figure but a year. */
export function saysNotMeasured(text: string): boolean {
  return /^(?:(?:ikke|ikkje) målt|(?:måles|målast) (?:ikke|ikkje)|not measured)(?![\p{L}\d])(?:\D|\b\d{4}\b)*$/iu.test(text);
}

/** Words for none of what is counted, which is a zero. «Ingen» alone is not: it may as well mean that nothing was reported. */
export function saysZero(text: string): boolean {
  return /^(?:ingen|null|no) (?:avvik|skader|skadar|konflikter|konfliktar|hendelser|hendingar|deviations?)\.?$/i.test(text);
}
