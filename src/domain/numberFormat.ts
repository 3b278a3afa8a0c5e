import type { WrittenNumber } from './sheet.ts';

/**
 * A written number's format code for a spreadsheet: «0.0" %"» for «8,5 %». What Excel would lose is told by forms that look the same
 * there: no-break spaces between thousands by the Norwegian locale's mark, and the real minus sign by a section of its own.
 */
export function formatOf({ decimals, thousands, minus, after }: WrittenNumber): string {
  const whole = thousands === '' ? '0' : '#,##0';
  const digits = `${whole}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${after === '' ? '' : `"${after}"`}`;
  return `${thousands === '\u00A0' ? norwegian : ''}${digits}${minus === '−' ? `;"−"${digits}` : ''}`;
}

const norwegian = '[$-414]';
const format = /^(?<locale>\[\$-414\])?(?<whole>0|#,##0)(?:\.(?<part>0+))?(?:"(?<after>[^"]*)")?(?<minus>;"−".*)?$/u;

/** A number in a cell with one of our formats as it was written; undefined where the format is another. */
export function numberOfFormat(value: number, code: string): WrittenNumber | undefined {
  const { whole, locale, part = '', after = '', minus } = format.exec(code)?.groups ?? {};
  if (whole === undefined) return undefined;
  const thousands = whole === '0' ? '' : locale === undefined ? ' ' : '\u00A0';
  return { value, decimals: part.length, thousands, minus: minus === undefined ? '-' : '−', after };
}
