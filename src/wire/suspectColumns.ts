import * as z from 'zod/mini';
import type { Row } from './row.ts';

const withFields = z.object({ fields: z.record(z.string(), z.unknown()) });

/**
 * Columns that no item has though some should: Graph leaves out an empty cell and a missing column alike,
 * so these are worth looking up. Empty where there are no items to judge by.
 */
export function suspectColumns({ expected }: Row<unknown>, items: readonly unknown[]): readonly string[] {
  if (items.length === 0) return [];
  const seen = new Set(items.flatMap((item) => Object.keys(withFields.safeParse(item).data?.fields ?? {})));
  return expected.filter((column) => !seen.has(column));
}
