/** «a, b og c», as each language lists things. */
const listed = (and: string) => (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;

/** Words listed in bokmål. */
export const nbList = listed('og');
/** Words listed in nynorsk. */
export const nnList = listed('og');
/** Words listed in English. */
export const enList = listed('and');

/** Names set apart as names: one may itself be a list («Lederskap, ansvar og delegasjon»). */
export const namesList = (names: readonly string[]): string => nbList(names.map((name) => `«${name}»`));
/** The same in English. */
export const enNamesList = (names: readonly string[]): string => enList(names.map((name) => `“${name}”`));
