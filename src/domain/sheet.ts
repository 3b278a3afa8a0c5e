/**
 * One cell of a sheet. A number of its own says no more than its value; a written number is one as somebody wrote it, with
 * its decimals and unit; a day is an ISO date. Text is text, whatever it begins with. Undefined is written as a dash.
 */
export type Cell = string | number | WrittenNumber | { readonly day: string } | undefined;

/**
 * A number with all that its text says beside the value, so that the text can be written again to its last character: decimals, what
 * stands between thousands, which minus sign, and what follows («6 nye tiltak», «8,50 %»).
 */
export type WrittenNumber = {
  readonly value: number;
  readonly decimals: number;
  readonly thousands: '' | ' ' | '\u00A0';
  readonly minus: '-' | '−';
  readonly after: string;
};

/** A table for a spreadsheet: its name, its columns, and its rows, which may be made as they are asked for. */
export type Sheet = {
  readonly name: string;
  /** `width` in characters; what stands in a column of figures stands to the right, words too. */
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly figures?: boolean }[];
  readonly rows: Iterable<readonly Cell[]>;
};

const numberText =
  /^(?<sign>[-−]?)(?<whole>\d{1,3}(?:(?<gap>[ \u00A0])\d{3}(?:\k<gap>\d{3})*)?|\d{4,15})(?:,(?<part>\d{1,9}))?(?<after>(?:[ \u00A0]?%|[ \u00A0]\p{L}[\p{L}\d ./%()²³-]{0,60})?)$/u;

/** A text as the number it says, where exactly the same text can be written of it again; otherwise the text. */
export function cellOfText(text: string): Cell {
  const { sign, whole, gap, part = '', after = '' } = numberText.exec(text)?.groups ?? {};
  if (whole === undefined) return text;
  const value = Number(`${sign === '' ? '' : '-'}${whole.replace(/\D/g, '')}.${part === '' ? '0' : part}`);
  const cell: WrittenNumber = {
    value,
    decimals: part.length,
    thousands: (gap ?? '') as WrittenNumber['thousands'],
    minus: sign === '−' ? '−' : '-',
    after,
  };
  return textOfNumber(cell) === text ? cell : text;
}

/** A written number as it was written. */
export function textOfNumber({ value, decimals, thousands, minus, after }: WrittenNumber): string {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = thousands === '' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? minus : ''}${grouped}${part === undefined ? '' : `,${part}`}${after}`;
}
