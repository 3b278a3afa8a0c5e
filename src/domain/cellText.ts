/**
 * A cell's text with its accidents removed: every space one plain space, every hyphen, dash and minus sign one «-», invisible
 * characters and the marks of footnotes («***)ja», «92,5 % ¹⁾») gone. For reading only; what people see is the text as written.
 */
export function tidyCell(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uFE63\uFF0D]/g, '-')
    .trim();
  return withoutFootnotes(plain).trim();
}

function withoutFootnotes(text: string): string {
  const bare = text.replace(/^(?:\*+\)?|\d\)|[¹²³⁴-⁹]+[)⁾]?)\s*/, '').replace(/\s*(?:\*+\)?|(?<!m)[¹²³⁴-⁹]+[)⁾]?)$/, '');
  return bare.includes('(') ? bare : bare.replace(/ \d\)$/, '');
}

/** Whether two cells say the same words: case, layout hyphens («For-prosjekt») and a full stop at the end do not count. */
export function sameWords(a: string, b: string): boolean {
  return wordKey(a) === wordKey(b);
}

/** What is left of a cell's words when `sameWords` has taken away what does not count. */
export function wordKey(text: string): string {
  return tidyCell(text).toLowerCase().replace(/-/g, '').replace(/\.$/, '');
}
