import * as z from 'zod/mini';

const columnShape = z.object({ name: z.string() });

/** Internal names of a list's columns, from Graph's `/columns`; what is not a column is passed over. */
export function columnNames(columns: readonly unknown[]): ReadonlySet<string> {
  return new Set(columns.flatMap((column) => columnShape.safeParse(column).data?.name ?? []));
}
