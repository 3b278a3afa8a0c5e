import { queryOptions, useQuery } from '@tanstack/react-query';
import type { IndicatorId, UnitCode } from '../domain/id.ts';
import type { Part } from '../domain/part.ts';
import type { RowIssue } from '../domain/rowIssue.ts';
import { anyOf, equals } from '../graph/filter.ts';
import { partRow } from '../wire/partRow.ts';
import { missingSources } from './missingSources.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import { useServices, type Services } from './services.ts';
import type { MissingSource } from './unitPage.ts';

/** The parts of an indicator's results at one unit; `missing` where the list itself could not be read. */
export type Parts = {
  readonly parts: readonly Part[];
  readonly issues: readonly RowIssue[];
  readonly missing: readonly MissingSource[];
};

/** Whose parts: a unit's, of an indicator and of itself on earlier scorecards. */
export type PartsOf = { readonly unitCode: UnitCode; readonly indicatorIds: readonly IndicatorId[] };

/** The question for an indicator's parts: asked only where one indicator is looked at, since few have any. */
export function partsQuery(services: Services, { unitCode, indicatorIds }: PartsOf) {
  return queryOptions({
    queryKey: ['parts', unitCode, ...indicatorIds],
    queryFn: async ({ signal }): Promise<Parts> => {
      const filter = anyOf(...indicatorIds.map((id) => equals('IndikatorNokkel', id)));
      const reads = await readLists(services, { parts: { row: partRow, filter } }, signal);
      const { rows, issues } = parseRead(partRow, reads.parts);
      const own = rows.filter((part) => part.unitCode === unitCode && indicatorIds.includes(part.indicatorId));
      return { parts: own, issues, missing: missingSources([reads.parts]) };
    },
  });
}

/** An indicator's parts; undefined while they are being read. The page beside them stands meanwhile. */
export function useParts(of: PartsOf): Parts | undefined {
  return useQuery(partsQuery(useServices(), of)).data;
}
