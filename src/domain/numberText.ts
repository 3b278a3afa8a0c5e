/**
 * A number as municipalities write it: grouped by spaces or points («138 000», «53.625»), or with English commas and a point
 * («1,234.5»), with a decimal comma or point («9,6», «4.9»), signed or not. To be put into larger patterns.
 */
export const numberPattern = String.raw`[+-]? ?(?:\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:[.,]\d{3}){2,}|\d+(?:[.,]\d+)?)(?!\d)`;

const whole = new RegExp(`^${numberPattern}$`);

/**
 * The value of one written number, undefined when it is not one. A single point before exactly three digits groups thousands
 * («53.625»), unless the number is known to be small (`decimalPoint`: a percentage, a score); a comma there is always decimal.
 */
export function parseNumber(text: string, decimalPoint = false): number | undefined {
  if (!whole.test(text)) return undefined;
  const digits = text.replace(/ /g, '');
  if (/\d[.,]\d{3}[.,]\d{3}(?!\d)/.test(digits)) return Number(digits.replace(/[.,](?=\d{3}(?:[.,]|$))/g, '').replace(',', '.'));
  if (/\.\d+,/.test(digits)) return Number(digits.replace(/\./g, '').replace(',', '.'));
  if (/,\d+\./.test(digits)) return Number(digits.replace(/,/g, ''));
  if (!decimalPoint && /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(digits)) return Number(digits.replace('.', ''));
  return Number(digits.replace(',', '.'));
}
