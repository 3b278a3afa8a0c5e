import { kristiansundSeed } from '../../src/local365/seed/kristiansund.ts';
import type { ListSeed, TenantSeed } from '../../src/local365/seed/tenantSeed.ts';

/** Kristiansund with the rows of Kultur only, lists changed as the test says (undefined: the list is gone). */
export function smallSeed(change: (list: ListSeed) => ListSeed | undefined = (list) => list): TenantSeed {
  const seed = kristiansundSeed();
  const own = (list: ListSeed): ListSeed => ({
    ...list,
    items: [...list.items].filter(({ EnhetKode = 'KRS-KULTUR' }) => EnhetKode === 'KRS-KULTUR'),
  });
  return {
    ...seed,
    sites: seed.sites.map((site) => ({ ...site, lists: site.lists.flatMap((list) => change(own(list)) ?? []) })),
  };
}
