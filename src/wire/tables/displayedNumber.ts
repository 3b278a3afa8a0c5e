import { numberOfFormat } from '../../domain/numberFormat.ts';
import { textOfNumber } from '../../domain/sheet.ts';

/** Formats every workbook has by number, those that matter here. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd.mm.yyyy',
  15: 'dd.mm.yyyy',
  16: 'dd.mm.yyyy',
  17: 'dd.mm.yyyy',
  22: 'dd.mm.yyyy',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};

/** The code of a format by its number, where the workbook itself does not say. */
export function builtInFormat(id: number): string {
  return builtIn[id] ?? 'General';
}

/**
 * A number as its cell shows it, in Norwegian: 0,085 in a cell of percent is «8,5 %», and 5 in one that says nye tiltak is «5 nye tiltak».
 * Formats that show nothing but numbers otherwise (fractions, powers) are left: the number itself is shown.
 */
export function displayedNumber(value: number, code: string, from1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  const own = numberOfFormat(value, code);
  if (own) return textOfNumber(own);
  const [positive = '', negative, zero] = code.split(';');
  const chosen = value < 0 && negative !== undefined ? negative : value === 0 && zero !== undefined ? zero : positive;
  // Brackets round a number below zero are its minus sign.
  const bracketed = value < 0 && /\(.*\)/.test(chosen.replace(/_./g, ''));
  const { before, digits, after, percent } = partsOf(bracketed ? chosen.replace(/_?[()]/g, '') : chosen);
  if (isDay(chosen)) return dayText(value, from1904);
  if (!/[0#]/.test(digits) || /[eE/@]/.test(digits)) return plainNumber(value);
  const decimals = /\.([0#?]*)/.exec(digits)?.[1] ?? '';
  const sure = decimals.replace(/[^0]/g, '').length;
  const shown = Math.abs(percent ? value * 100 : value).toFixed(Math.min(20, decimals.length));
  const [whole = '0', part = ''] = shown.split('.');
  const kept = part.replace(/0+$/, '').padEnd(sure, '0');
  const grouped = /[#0],[#0]/.test(digits) ? whole.replace(/\B(?=(\d{3})+$)/g, ' ') : whole;
  const sign =
    value < 0 && (bracketed || negative === undefined || /^-/.test(before.trim()) || before === '') && /[1-9]/.test(shown)
      ? '-'
      : '';
  const text = `${sign}${before.replace(/^-/, '')}${grouped}${kept === '' ? '' : `,${kept}`}${after}`;
  return `${text}${percent && !text.includes('%') ? ' %' : ''}`.trim();
}

/** A number as a person would write it: no more digits than it has, and a decimal comma. */
export function plainNumber(value: number): string {
  const short = Number(value.toPrecision(12));
  return (Math.abs(short) < 1e15 ? short.toString() : value.toString()).replace('.', ',');
}

type FormatParts = { readonly before: string; readonly digits: string; readonly after: string; readonly percent: boolean };

/** The words before and after the digits of one section of a format. */
function partsOf(section: string): FormatParts {
  let before = '';
  let digits = '';
  let after = '';
  let percent = false;
  for (const [piece] of section.matchAll(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?|[^]/gu)) {
    const literal = literalOf(piece);
    if (piece === '%') percent = true;
    if (literal === undefined) digits += piece;
    else if (/[0#]/.test(digits)) after += literal;
    else before += literal;
  }
  return { before, digits, after: percent ? after.replace('%', '').trimEnd() : after, percent };
}

/** What a piece of a format writes; undefined for one that stands for digits. */
function literalOf(piece: string): string | undefined {
  if (piece.startsWith('"')) return piece.replaceAll('"', '');
  if (piece.startsWith('\\')) return piece.slice(1);
  if (piece.startsWith('_') || piece.startsWith('*')) return '';
  if (piece.startsWith('[')) return /^\[\$([^-\]]*)/.exec(piece)?.[1] ?? '';
  return /^[ \-+()%/:]$/.test(piece) && piece !== '/' ? piece : undefined;
}

function isDay(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(bare) && !/[0#]/.test(bare);
}

function dayText(value: number, from1904: boolean): string {
  const days = Math.floor(value) + (from1904 ? 1462 : 0);
  if (days < 1 || days > 2_958_465) return plainNumber(value);
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
}
