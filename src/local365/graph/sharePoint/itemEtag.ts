import type { StoredItem } from '../../tenant/items.ts';
import type { StoredList } from '../../tenant/sites.ts';

/** The GUID of an item: its list's, beginning with its own number. */
export const itemGuid = (list: StoredList, id: number) => `${id.toString(16).padStart(8, '0')}${list.id.slice(8)}`;

/** An item's ETag, with its quotes: its GUID and its version. */
export const itemEtag = (list: StoredList, { id, version }: Pick<StoredItem, 'id' | 'version'>) =>
  `"${itemGuid(list, id)},${version}"`;
