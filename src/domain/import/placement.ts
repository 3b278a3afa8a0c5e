/** One way the values of a row may stand in its columns: a text for each column, empty where nothing stands. */
export type Placement = readonly string[];

/**
 * Every way so many values, in their order, may stand in a row's columns when blank cells have been lost on the way. `fits` says
 * whether a text can stand in a column. As many values as columns have one way; more values than columns have none.
 */
export function placementsOf(
  values: readonly string[],
  columns: number,
  fits: (value: string, column: number) => boolean,
): readonly Placement[] {
  if (values.length > columns) return [];
  if (values.length === columns) return [values];
  const blank: Placement = Array<string>(columns).fill('');
  const placed = (from: number, rest: readonly string[], cells: Placement): readonly Placement[] => {
    const [value, ...others] = rest;
    if (value === undefined) return [cells];
    const last = columns - rest.length;
    return Array.from({ length: last - from + 1 }, (_, step) => from + step).flatMap((column) =>
      fits(value, column) ? placed(column + 1, others, cells.with(column, value)) : [],
    );
  };
  return placed(0, values, blank);
}

/** The placements with each way once, in the order they were met. */
export function distinctPlacements(placements: readonly Placement[]): readonly Placement[] {
  return [...new Map(placements.map((placement) => [placement.join('\u0000'), placement])).values()];
}
