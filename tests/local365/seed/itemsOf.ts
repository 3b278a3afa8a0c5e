import { listDefinitions, type ListKey } from '../../../src/local365/seed/listDefinitions.ts';
import type { TenantSeed } from '../../../src/local365/seed/tenantSeed.ts';

/** A list item with its fields as text where they are read as such; an absent field is undefined. */
export type Item = Readonly<Record<string, unknown>>;

/** All items of one list of the seed's only site. */
export function itemsOf(seed: TenantSeed, list: ListKey): Item[] {
  const found = seed.sites[0]?.lists.find(({ displayName }) => displayName === listDefinitions[list].displayName);
  if (found === undefined) throw new Error(`The seed has no list ${list}`);
  return [...found.items];
}
