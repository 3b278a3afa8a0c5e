import { tidyCell } from '../cellText.ts';

/** What a row is about: what it stands under (undefined: the same as the row above) and its indicator. */
export type RowNames = { readonly successFactor: string | undefined; readonly indicator: string };

/** A name as it is kept: its accidents of layout gone, its words as they were written. */
export function nameOf(cell: string): string {
  const text = cell
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = text
    .replace(/\s*(?:\*+\)?|[¹²³⁴-⁹]+[)⁾]?)$/, '')
    .replace(/(?<=\p{L}\p{L}) ?\d\)$/u, (mark, at: number) => (text.slice(0, at).includes('(') ? mark : ''));
  return /^[-\u2010-\u2015 ]*$/.test(bare) ? '' : bare.trim();
}

/** Names as they are compared: case, kinds of dashes, layout hyphens and footnotes do not count. */
export function nameKey(name: string): string {
  return tidyCell(nameOf(name))
    .toLowerCase()
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .replace(/ ?- ?/g, '-')
    .replace(/[.:]$/, '');
}

/**
 * The ways to cut the words before a row's values into what it stands under and its indicator, the likeliest first. Names begin with a
 * capital: of words that have run together the second name begins where the second capital is. A name that is known (above, elsewhere on
 * the page, in the lists) goes first.
 */
export function namesOf(words: readonly string[], known: ReadonlySet<string>): readonly [RowNames, ...RowNames[]] {
  const whole: RowNames = { successFactor: undefined, indicator: nameOf(words.join(' ')) };
  if (known.has(nameKey(whole.indicator))) return [whole];
  const isKnown = (from: number, to?: number) => known.has(nameKey(words.slice(from, to).join(' ')));
  const cuts = words.flatMap((word, index) => (index > 0 && beginsName(word, words[index - 1] ?? '') ? [index] : []));
  const sure =
    cuts.find((index) => isKnown(0, index) && isKnown(index)) ??
    cuts.findLast((index) => isKnown(0, index)) ??
    words.findIndex((_, index) => index > 0 && isKnown(index));
  const cutAt = (index: number): RowNames => ({
    successFactor: nameOf(words.slice(0, index).join(' ')),
    indicator: nameOf(words.slice(index).join(' ')),
  });
  if (sure > 0) return [cutAt(sure)];
  const afterSentence = cuts.findLast((index) => /\.$/.test(words[index - 1] ?? ''));
  const [first, ...others] = [...new Set([afterSentence ?? cuts[0], ...cuts])].flatMap((index) =>
    index === undefined ? [] : [cutAt(index)],
  );
  return first === undefined ? [whole] : [first, ...others, whole];
}

/** Words after which a name does not begin: a capital there is a proper noun's. */
const joining =
  /^(?:i|på|for|av|til|med|og|om|fra|frå|ved|per|pr\.?|mot|hos|som|en|et|ein|eit|den|det|de|dei|er|skal|etter|innen|innan|under|over)$/i;

/** A word with a capital and small letters after it, that does not follow what holds it to the word before. */
function beginsName(word: string, before: string): boolean {
  return /^["“«]?\p{Lu}\p{Ll}/u.test(word) && !/^[-\u2010-\u2015/&+]$|[/(«"“,&]$/.test(before) && !joining.test(before);
}

/** Whether a figure in the middle of a name is followed by a capital: a cell that could not be read has probably been taken into it. */
export function hasFiguresInside(words: readonly string[], isValue: (word: string) => boolean): boolean {
  return words.some((word, index) => index > 0 && /\d/.test(word) && isValue(word) && /^\p{Lu}/u.test(words[index + 1] ?? ''));
}
