import type { TableGroup } from './tableColumn.ts';

/** One line of a long table: a group's heading, a row, or what stands open beneath a row. `head` is the line of the group's heading. */
export type TableLine<Row> =
  | { readonly kind: 'group'; readonly head: number; readonly heading: string; readonly count: number }
  | { readonly kind: 'details'; readonly head: number; readonly row: Row }
  | { readonly kind: 'row'; readonly head: number; readonly row: Row };

/** The lines of a table: how many, which stand where, and the places of what is open. */
export type TableLines<Row> = {
  readonly count: number;
  /** Undefined outside the table. */
  readonly at: (index: number) => TableLine<Row> | undefined;
  /** What a line that is no row is; undefined for rows, which nearly all are. */
  readonly special: (index: number) => Special<Row> | undefined;
  readonly rowAt: (index: number) => Row | undefined;
  /** Each open row's line, and the line of what stands open beneath it. */
  readonly open: readonly number[];
};

type Special<Row> = Exclude<TableLine<Row>, { kind: 'row' }>;

/** Some rows without anything open between them, after a heading or an open row. */
type Stretch<Row> = {
  readonly start: number;
  readonly head: number | undefined;
  readonly rows: readonly Row[];
  readonly from: number;
  readonly length: number;
};

/** The lines of a table in order, laid out without a walk through all rows, so that fifty thousand cost what five do. */
export function tableLines<Row>(
  groups: readonly TableGroup<Row>[],
  isOpen: ((row: Row) => boolean) | undefined,
): TableLines<Row> {
  const stretches: Stretch<Row>[] = [];
  const special = new Map<number, Special<Row>>();
  const open: number[] = [];
  let count = 0;
  for (const { heading, rows } of groups) {
    const head = heading === undefined ? undefined : count;
    if (heading !== undefined) special.set(count++, { kind: 'group', head: count - 1, heading, count: rows.length });
    let from = 0;
    const until = (end: number) => {
      if (end > from) stretches.push({ start: count, head, rows, from, length: end - from });
      count += end - from;
      from = end;
    };
    if (isOpen !== undefined)
      for (const [at, row] of rows.entries()) {
        if (!isOpen(row)) continue;
        until(at + 1);
        open.push(count - 1, count);
        special.set(count, { kind: 'details', head: head ?? count - 1, row });
        count += 1;
      }
    until(rows.length);
  }
  const rowAt = (index: number) => {
    const stretch = stretchAt(stretches, index);
    const place = index - (stretch?.start ?? 0);
    return stretch !== undefined && place < stretch.length ? stretch.rows[stretch.from + place] : undefined;
  };
  const at = (index: number): TableLine<Row> | undefined => {
    const row = rowAt(index);
    if (row === undefined) return special.get(index);
    return { kind: 'row', head: stretchAt(stretches, index)?.head ?? index, row };
  };
  return { count, at, rowAt, special: (index) => special.get(index), open };
}

/** The last stretch that begins at or before a line. */
function stretchAt<Row>(stretches: readonly Stretch<Row>[], index: number): Stretch<Row> | undefined {
  let [low, high] = [0, stretches.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? Infinity) <= index) low = middle + 1;
    else high = middle - 1;
  }
  return stretches[high];
}
