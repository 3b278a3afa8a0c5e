/** One way the values of a row may stand in its columns: a text for each column, empty where nothing stands. */
export type Placement = readonly string[];

/** Nobody chooses among more ways than these: a row that has more is one that cannot be read. */
export const mostWays = 48;

/**
 * Every way so many values, in their order, may stand in a row's columns when blank cells have been lost on the way. `fits` says
 * whether a text can stand in a column. As many values as columns have one way; more
 * values than columns have none. Where there are more than anybody could choose among, the first of them.
 */
export function placementsOf(
  values: readonly string[],
  columns: number,
  fits: (value: string, column: number) => boolean,
): readonly Placement[] {
  if (values.length > columns) return [];
  if (values.length === columns) return [values];
  const ways: Placement[] = [];
  const place = (from: number, next: number, cells: Placement) => {
    const value = values[next];
    if (value === undefined) {
      ways.push(cells);
      return;
    }
    const last = columns - (values.length - next);
    for (let column = from; column <= last && ways.length <= mostWays; column += 1)
      if (fits(value, column)) place(column + 1, next + 1, cells.with(column, value));
  };
  place(0, 0, Array<string>(columns).fill(''));
  return ways;
}

/** The placements with each way once, in the order they were met. */
export function distinctPlacements(placements: readonly Placement[]): readonly Placement[] {
  return [...new Map(placements.map((placement) => [placement.join('\u0000'), placement])).values()];
}
