import type { StoredItem } from '../../tenant/items.ts';
import type { Call } from '../route.ts';

/** One page of items, and what the next page needs to know. */
export type ItemPage = { readonly items: readonly StoredItem[]; readonly next: object | undefined };

/** Cuts off what belongs to the next page. */
export function pageOf(
  found: readonly StoredItem[],
  size: number,
  { settings }: Call,
  next: (last: StoredItem) => object,
): ItemPage {
  const items = found.slice(0, size);
  const last = items.at(-1);
  const more = found.length > size || (settings.emptyLastPage && items.length === size);
  return { items, next: more && last !== undefined ? next(last) : undefined };
}
