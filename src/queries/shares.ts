import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import type { RowIssue } from '../domain/rowIssue.ts';
import type { Share } from '../domain/share.ts';
import { equals } from '../graph/filter.ts';
import { shareRow } from '../wire/shareRow.ts';
import { missingSources } from './missingSources.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import { useServices, type Services } from './services.ts';
import type { MissingSource } from './unitPage.ts';

/** What has been shared of a unit, newest first; `missing` where the list itself could not be read. */
export type Shares = {
  readonly shares: readonly Share[];
  readonly issues: readonly RowIssue[];
  readonly missing: readonly MissingSource[];
};

/** The question for a unit's sharings. */
export function sharesQuery(services: Services, code: UnitCode) {
  return queryOptions({
    queryKey: ['shares', code],
    queryFn: async ({ signal }): Promise<Shares> => {
      const reads = await readLists(services, { shares: { row: shareRow, filter: equals('EnhetKode', code) } }, signal);
      const { rows, issues } = parseRead(shareRow, reads.shares);
      const shares = rows.filter(({ unitCode }) => unitCode === code);
      const newestFirst = shares.toSorted((a, b) => (b.sharedAt ?? '').localeCompare(a.sharedAt ?? ''));
      return { shares: newestFirst, issues, missing: missingSources([reads.shares]) };
    },
  });
}

/** What has been shared of a unit. Suspends while loading. */
export function useShares(code: UnitCode): Shares {
  return useSuspenseQuery(sharesQuery(useServices(), code)).data;
}

/** What has been shared of a unit, once it has been read: for a page that stands without it. */
export function useSharesBeside(code: UnitCode): Shares | undefined {
  return useQuery(sharesQuery(useServices(), code)).data;
}
