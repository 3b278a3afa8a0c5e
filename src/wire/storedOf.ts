import * as z from 'zod/mini';
import type { Stored } from '../domain/stored.ts';

const item = z.object({ id: z.string(), eTag: z.optional(z.string()), '@odata.etag': z.optional(z.string()) });

/** Where a list item lies and which version it is; undefined where the answer does not say. Its columns may be left out. */
export function storedOf(answer: unknown): Stored | undefined {
  const { data } = item.safeParse(answer);
  const version = data?.['@odata.etag'] ?? data?.eTag;
  return data && version !== undefined ? { itemId: data.id, version } : undefined;
}
