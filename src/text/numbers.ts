import type { Reading } from '../domain/result.ts';

/**
 * Numbers are written the Norwegian way in all three languages: what one person reads, another types, and «1,234» must not mean two
 * things. Browsers lack nynorsk and fall through to bokmål here; an English fallback would turn decimals into thousands.
 */
const written = new Intl.NumberFormat(['nb-NO', 'no'], { maximumFractionDigits: 6 });

/** A number with decimal comma, no-break spaces between thousands and a real minus sign; at most six decimals. */
export function numberText(value: number): string {
  return written.format(value === 0 ? 0 : value);
}

/** A percentage (0–100) with the space Norwegian has before its sign. */
export function percentText(value: number): string {
  return `${numberText(value)}\u00A0%`;
}

/** A number with its unit of measurement, if it has one. */
export function quantityText(value: number, unit: string | undefined): string {
  if (unit === undefined) return numberText(value);
  return unit === '%' ? percentText(value) : `${numberText(value)}\u00A0${unit}`;
}

/** A reading as a cell is written, so that reading it again gives the same. Blank is a dash: an empty cell would vanish. Unread has no text of its own. */
export function cellTextOf(reading: Exclude<Reading, { kind: 'unread' }>): string {
  switch (reading.kind) {
    case 'number': {
      const { value, unit, share } = reading;
      if (!share) return quantityText(value, unit);
      const of = `${numberText(share.part)} av ${numberText(share.whole)}`;
      if (value === share.part && unit !== '%') return unit === undefined ? of : `${of} ${unit}`;
      return `${quantityText(value, unit)} (${of})`;
    }
    case 'several':
      return `${reading.values.map((value) => (Number.isInteger(value) ? `${value},0` : numberText(value))).join('/')}${reading.unit === undefined ? '' : ` ${reading.unit}`}`;
    case 'state':
      return reading.state;
    case 'yesNo':
      return reading.value ? 'ja' : 'nei';
    case 'notMeasured':
      return 'Ikke målt';
    case 'blank':
      return '–';
  }
}
