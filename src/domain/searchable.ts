/**
 * A text as it is searched. Case does not count, in æøå neither; «å» in two characters is «å»; every space is one plain space
 * (no-break ones too), every hyphen and dash one «-», and soft hyphens and other invisible characters are gone.
 */
export function searchable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The words of a search, each of which must be found; none where nothing is asked for. */
export function searchWords(query: string): readonly string[] {
  return searchable(query)
    .split(' ')
    .filter((word) => word !== '');
}

/** Whether every word is found in one or another of the texts, which are searchable already. */
export function hasWords(words: readonly string[], ...texts: readonly string[]): boolean {
  return words.every((word) => texts.some((text) => text.includes(word)));
}
