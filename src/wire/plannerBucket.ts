import * as z from 'zod/mini';

const bucketShape = z.object({ id: z.string(), name: z.optional(z.string()), orderHint: z.string() });

/** The bucket that stands first on a plan's board (order hints compare letter by letter), or undefined where there is none. */
export function firstBucket(items: readonly unknown[]): string | undefined {
  const buckets = items.flatMap((item) => bucketShape.safeParse(item).data ?? []);
  return buckets.toSorted((a, b) => (a.orderHint < b.orderHint ? -1 : 1))[0]?.id;
}

/** A plan's buckets as they stand on its board, from the left. */
export function parseBuckets(items: readonly unknown[]): readonly { readonly id: string; readonly name: string }[] {
  return items
    .flatMap((item) => bucketShape.safeParse(item).data ?? [])
    .toSorted((a, b) => (a.orderHint < b.orderHint ? -1 : 1))
    .map(({ id, name }) => ({ id, name: name ?? id }));
}
