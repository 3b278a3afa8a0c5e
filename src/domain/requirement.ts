import { tidyCell } from './cellText.ts';
import { isBlank, saysNotMeasured, stateOf, yesNoOf } from './cellWords.ts';
import type { Indicator } from './indicator.ts';
import { numberPattern, parseNumber } from './numberText.ts';
import type { Period } from './period.ts';
import { parseQuantity, parseSeveral } from './reading.ts';
import type { Requirement } from './target.ts';
import { isSmallScale, unitOfText } from './unitOfMeasurement.ts';

/** What must be known of an indicator to read its targets. Its name tells that «> 10 %» of «Reduksjon i …» is a change. */
export type TargetRules = Pick<Indicator, 'name' | 'states' | 'unitOfMeasurement'>;

/**
 * Reads a target (resultatkrav) as it stands in the cell. What is not understood is `unread`, and no level comes of it.
 * Nothing written, a dash and «Ikke målt» are `none`. A bare number that is the whole of the indicator's unit («poeng av 800») is a maximum.
 */
export function parseTarget(text: string | undefined, indicator: TargetRules): Requirement {
  const cell = tidyCell(text ?? '');
  if (isBlank(cell) || saysNotMeasured(cell)) return { kind: 'none' };
  const state = stateOf(cell, indicator.states);
  if (state !== undefined) return { kind: 'state', state };
  const yesNo = yesNoOf(cell);
  if (yesNo !== undefined) return { kind: 'yesNo', value: yesNo };
  return (
    parseTrend(cell) ??
    parseSameAs(cell) ??
    parseMaximum(cell) ??
    parseTolerance(cell, indicator) ??
    parseChange(cell, indicator) ??
    parseBound(cell, indicator) ??
    parseBand(cell, indicator) ??
    parseExact(cell, indicator) ?? { kind: 'unread' }
  );
}

type Parsed = Requirement | undefined;

function parseTrend(cell: string): Parsed {
  if (/^(?:økende|økning|øke|stigende|aukande|auke|auking|stigande|increasing)\.?$/i.test(cell))
    return { kind: 'trend', rising: true };
  const falling =
    /^(?:reduksjon|reduseres|redusert|reduserast|synkende|søkkande|nedgang|avtagende|avtakande|minkende|minkande|decreasing)\.?$/i;
  return falling.test(cell) ? { kind: 'trend', rising: false } : undefined;
}

function parseSameAs(cell: string): Parsed {
  const year = /^(?:(?:samme |same |på )*nivå )?(?:som|as) (?:i )?(\d{4})\.?$/i.exec(cell)?.[1];
  return year === undefined ? undefined : { kind: 'sameAs', period: year as Period };
}

function parseMaximum(cell: string): Parsed {
  const digits = new RegExp(
    String.raw`^(?:(?:av|of|maksimalt|maks\.? poeng(?:sum)?) (${numberPattern})|(${numberPattern}) \(maks(?:imum)?\.?\))$`,
    'i',
  ).exec(cell);
  const value = parseNumber(digits?.[1] ?? digits?.[2] ?? '');
  return value === undefined ? undefined : { kind: 'maximum', value };
}

function parseTolerance(cell: string, { unitOfMeasurement }: TargetRules): Parsed {
  const rest = /^(?:\+ ?\/ ?-|±|pluss\/minus) ?(.+)$/i.exec(cell)?.[1];
  const by = rest === undefined ? undefined : parseQuantity(rest, unitOfMeasurement);
  return by && { kind: 'tolerance', by: Math.abs(by.value), unit: by.unit };
}

/** «Minus 10 personer», «Reduksjon på 5 %», and «> 10 %» where the indicator is itself a reduction and not counted in percent. */
function parseChange(cell: string, { name, unitOfMeasurement }: TargetRules): Parsed {
  const [, word, rest] = /^(minus|pluss|reduksjon|redusere|nedgang|økning|auke)(?: på| med| by)? (.+)$/i.exec(cell) ?? [];
  const bound =
    /^(?:reduksjon|nedgang|økning|auke)/i.exec(name) && unitOfText(unitOfMeasurement) !== '%'
      ? /^([<>]=?|[≥≤]) ?(.+%)$/.exec(cell)
      : null;
  const by = parseQuantity(rest ?? bound?.[2] ?? '', unitOfMeasurement);
  if (!by) return undefined;
  const size = /^(?:minus|reduksjon|redusere|nedgang)/i.test(word ?? name) ? -Math.abs(by.value) : Math.abs(by.value);
  if (word !== undefined) return { kind: 'change', by: size, relative: by.unit === '%', unit: by.unit };
  if (!bound?.[1]?.startsWith('>') && bound?.[1] !== '≥') return undefined;
  return { kind: 'change', by: size, relative: true, unit: by.unit, ...(bound[1] === '>' && { strict: true }) };
}

const bounds: readonly (readonly [RegExp, { readonly above: boolean; readonly strict: boolean }])[] = [
  [/^(?:≥|>=|=>|minst|minimum|min\.?|fra og med|at least)(?=[ \d-]) ?/i, { above: true, strict: false }],
  [
    /^(?:≤|<=|=<|høyst|høgst|maksimum|maks\.?|inntil|inntill|ikke over|ikkje over|at most)(?=[ \d-]) ?/i,
    { above: false, strict: false },
  ],
  [
    /^(?:>|over|mer enn|meir enn|høyere enn|høgare enn|bedre enn|betre enn|more than)(?=[ \d\p{L}-]) ?/iu,
    { above: true, strict: true },
  ],
  [/^(?:<|under|mindre enn|færre enn|lavere enn|lågare enn|less than)(?=[ \d\p{L}-]) ?/iu, { above: false, strict: true }],
];

function parseBound(cell: string, { unitOfMeasurement }: TargetRules): Parsed {
  for (const [words, { above, strict }] of bounds) {
    if (!words.test(cell)) continue;
    const rest = cell.replace(words, '').trim();
    const limit = parseQuantity(rest, unitOfMeasurement);
    if (limit) return { kind: above ? 'atLeast' : 'atMost', value: limit.value, strict, unit: limit.unit };
    return /^\p{L}\D*$/u.test(rest) ? { kind: 'comparison', above, reference: rest } : undefined;
  }
  return undefined;
}

const bandText = new RegExp(String.raw`^(?:mellom |between )?(${numberPattern})( ?%)? ?(?:-|til|og|to|and) ?(\d.*)$`, 'i');

/** «6,0 - 4,6», «100-75 poeng», «0-30»: high first or low first. */
function parseBand(cell: string, { unitOfMeasurement }: TargetRules): Parsed {
  const [, first, percent, rest] = bandText.exec(cell) ?? [];
  const last = parseQuantity(rest ?? '', unitOfMeasurement);
  const unit = last?.unit ?? unitOfText(percent);
  const from = first === undefined ? undefined : parseNumber(first, isSmallScale(unit) || isSmallScale(unitOfMeasurement));
  if (from === undefined || !last) return undefined;
  return { kind: 'band', low: Math.min(from, last.value), high: Math.max(from, last.value), unit };
}

function parseExact(cell: string, { unitOfMeasurement }: TargetRules): Parsed {
  const exact = parseQuantity(cell, unitOfMeasurement);
  if (!exact) return parseSeveral(cell);
  const whole = /(?:av|of) (\d+)/.exec(tidyCell(unitOfMeasurement ?? ''))?.[1];
  if (whole !== undefined && exact.value === Number(whole)) return { kind: 'maximum', value: exact.value };
  return { kind: 'number', value: exact.value, unit: exact.unit };
}
