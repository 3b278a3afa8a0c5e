/** From so many rows on only those in sight are in the page. */
export const virtualFrom = 100;

/** One row that is in the page, and the room of those left out just before it, in pixels. */
export type RowInSight = { readonly index: number; readonly gap: number };

type Placed = { readonly index: number; readonly start: number; readonly end: number };

/** The rows that are in the page, each with the room left out before it, and the room left out after the last. `from` is where the first row begins. */
export function rowsInSight(placed: readonly Placed[], total: number, from = 0) {
  let end = from;
  const rows = placed.map(({ index, start, end: next }): RowInSight => {
    const gap = start - end;
    end = next;
    return { index, gap };
  });
  return { rows, rest: from + total - end };
}

/** Every row of a list, with nothing left out. */
export function allRows(count: number): readonly RowInSight[] {
  return Array.from({ length: count }, (_, index) => ({ index, gap: 0 }));
}

/** The rows in sight and those kept beside them, in order and each once; those that are not among `count` are passed over. */
export function withKept(inSight: readonly number[], kept: readonly number[], count: number): number[] {
  return [...new Set([...inSight, ...kept.filter((index) => index >= 0 && index < count)])].sort((a, b) => a - b);
}
