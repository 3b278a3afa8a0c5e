import * as z from 'zod/mini';

const withFields = z.object({ fields: z.record(z.string(), z.unknown()) });

/** The text in one column of a list item, or undefined where there is none. */
export function fieldText(item: unknown, column: string): string | undefined {
  const value = withFields.safeParse(item).data?.fields[column];
  return typeof value === 'string' ? value : undefined;
}
