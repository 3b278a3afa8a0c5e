/** One figure of the bench: a count or a size, never a time. */
export type Measurement = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'kB' | 'exchanges' | 'RU' | 'bytes' | 'ratio' | 'preflights';
  /** At most this, where a figure is to be reached. */
  readonly atMost?: number;
};

/** The figures as a table for people, with the ones that are not reached marked. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, value, unit, atMost }) => [
    name,
    `${value.toLocaleString('en')} ${unit}`,
    atMost === undefined ? '' : `≤ ${atMost.toLocaleString('en')}`,
    atMost === undefined || value <= atMost ? '' : 'NOT REACHED',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', value = '', goal = '', said = '']) =>
      `${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${goal.padEnd(widths[2] ?? 0)}  ${said}`.trimEnd(),
    )
    .join('\n');
}
