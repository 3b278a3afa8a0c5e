/** Periode as a key that sorts: `2017`, `2017-T2` (tertial), `2017-Q3` (quarter) or `2017-05` (month). */
export type Period = string & { readonly __idOf: 'Period' };

/** Whether a text is a period's key. */
export function isPeriod(text: string): text is Period {
  return /^\d{4}(-(T[1-3]|Q[1-4]|0[1-9]|1[0-2]))?$/.test(text);
}

/** The calendar year a period lies in. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}
