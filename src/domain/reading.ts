import { tidyCell } from './cellText.ts';
import { isBlank, saysNotMeasured, saysZero, stateOf, yesNoOf } from './cellWords.ts';
import type { Indicator } from './indicator.ts';
import { numberPattern, parseNumber } from './numberText.ts';
import type { Reading } from './result.ts';
import { isSmallScale, unitOfText } from './unitOfMeasurement.ts';

/** What must be known of an indicator to read its cells. */
export type ReadingRules = Pick<Indicator, 'states' | 'unitOfMeasurement'>;

type NumberReading = Extract<Reading, { kind: 'number' }>;

/**
 * Reads a result as it stands in the cell. Whatever is not understood to its last character is `unread`: never zero, and never
 * half a sentence taken for its first figure.
 */
export function parseResult(text: string | undefined, indicator: ReadingRules): Reading {
  const cell = tidyCell(text ?? '');
  if (isBlank(cell)) return { kind: 'blank' };
  if (saysNotMeasured(cell)) return { kind: 'notMeasured' };
  const state = stateOf(cell, indicator.states);
  if (state !== undefined) return { kind: 'state', state };
  const yesNo = yesNoOf(cell);
  if (yesNo !== undefined) return { kind: 'yesNo', value: yesNo };
  if (saysZero(cell)) return { kind: 'number', value: 0, unit: undefined };
  return parseQuantity(cell, indicator.unitOfMeasurement) ?? parseSeveral(cell) ?? { kind: 'unread' };
}

const words = String.raw`\p{L}[\p{L}²³ ./%-]*`;
const unitPattern = String.raw`(?:%|‰|(?:${words} )?(?:per|pr\.?) 1[ .]?0{2,3}(?: \p{L}+)?|${words})`;
const quantity = new RegExp(
  String.raw`^(?:ca\.? ?|omtrent |om lag )?(kr\.? ?|nok ?)?(minus |pluss )?(${numberPattern})(?:,-)? ?(${unitPattern})?(?: ?\(([^()]*)\))?$`,
  'iu',
);
const shareText = new RegExp(
  String.raw`^(${numberPattern}) (?:av|of) (${numberPattern})(?: (${unitPattern}))?(?: ?\(([^()]*)\))?$`,
  'iu',
);
/** Words that make what follows a figure a sentence and not a unit. */
const sentence = /(?:^| )(?:ikke|ikkje|not|eller|or|til|av|og|men|er|var)(?: |$)/i;

/** One number with its unit («6 nye tiltak», «kr 500,-», «98 % (37 av 39)», «523 av 800»), from a tidied cell. */
export function parseQuantity(cell: string, unitOfMeasurement: string | undefined): NumberReading | undefined {
  const share = parseShare(cell);
  if (share) return share;
  const [, currency, sign, digits, written, note] = quantity.exec(cell) ?? [];
  if (digits === undefined || sentence.test(written ?? '') || (written ?? '').split(' ').length > 6) return undefined;
  const unit = unitOfText(written) ?? unitOfText(currency ? 'kr' : undefined);
  const value = parseNumber(digits, isSmallScale(unit) || isSmallScale(unitOfMeasurement));
  if (value === undefined) return undefined;
  const noted = note === undefined ? undefined : parseShare(note.trim());
  const signed = /^minus/i.test(sign ?? '') ? -value : value;
  return { kind: 'number', value: signed, unit, ...(noted?.share && { share: noted.share }) };
}

function parseShare(cell: string): NumberReading | undefined {
  const [, first, second, written, note] = shareText.exec(cell) ?? [];
  if (first === undefined || second === undefined || sentence.test(written ?? '')) return undefined;
  const [part, whole] = [parseNumber(first), parseNumber(second)];
  if (part === undefined || whole === undefined || whole <= 0) return undefined;
  const share = { part, whole };
  const percent = note === undefined ? undefined : parseQuantity(note.trim(), '%');
  if (percent?.unit === '%') return { kind: 'number', value: percent.value, unit: '%', share };
  return { kind: 'number', value: part, unit: unitOfText(written), share };
}

const severalText = new RegExp(String.raw`^(${numberPattern}(?: ?/ ?${numberPattern})+) ?(${unitPattern})?$`, 'iu');

/** Several values in one cell («5,1/5,3»). Two whole numbers without a unit are left unread: «8/10» may be eight of ten. */
export function parseSeveral(cell: string): Extract<Reading, { kind: 'several' }> | undefined {
  const [, numbers, written] = severalText.exec(cell) ?? [];
  if (numbers === undefined || sentence.test(written ?? '') || !/[,.%]/.test(cell)) return undefined;
  const values = numbers.split('/').map((each) => parseNumber(each.trim(), true));
  return values.every((value) => value !== undefined) ? { kind: 'several', values, unit: unitOfText(written) } : undefined;
}
