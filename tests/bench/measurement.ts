/** One figure of the bench: a count, a size, or how many times as much one way takes as another; never a time. */
export type Measurement = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'kB' | 'exchanges' | 'RU' | 'bytes' | 'ratio' | 'preflights' | 'nodes' | 'messages' | 'tasks' | 'rows';
  /** At most this, where a figure is to be reached. */
  readonly atMost?: number;
  /** At least this: how many times better than the other way. */
  readonly atLeast?: number;
};

/** Whether a figure is where it is to be; one without a goal always is. */
export function isReached({ value, atMost = Infinity, atLeast = -Infinity }: Measurement): boolean {
  return value <= atMost && value >= atLeast;
}

/** The figures as a table for people, with the ones that are not reached marked. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = measurements.map((each) => [
    each.name,
    `${each.value.toLocaleString('en')} ${each.unit}`,
    goalOf(each),
    isReached(each) ? '' : 'NOT REACHED',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', value = '', goal = '', said = '']) =>
      `${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${goal.padEnd(widths[2] ?? 0)}  ${said}`.trimEnd(),
    )
    .join('\n');
}

function goalOf({ atMost, atLeast }: Measurement): string {
  if (atMost !== undefined) return `≤ ${atMost.toLocaleString('en')}`;
  return atLeast === undefined ? '' : `≥ ${atLeast.toLocaleString('en')}`;
}
