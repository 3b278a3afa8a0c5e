import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import type { RowIssue } from '../domain/rowIssue.ts';
import { anyOf, equals } from '../graph/filter.ts';
import { measureRow } from '../wire/measureRow.ts';
import { missingSources } from './missingSources.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import { useServices, type Services } from './services.ts';
import type { MissingSource } from './unitPage.ts';

/** The measures of several units, and what could not be read of them. */
export type MeasuresRead = {
  readonly measures: readonly Measure[];
  readonly issues: readonly RowIssue[];
  readonly missing: readonly MissingSource[];
};

/** A filter of more units than this is longer than it is worth; then all are read, page by page. */
const mostNamed = 12;

/** Key of what is known of the measures of several units. */
export const measuresUnderKey = ['measuresUnder'] as const;

/** The question for the measures of units, known by their codes. */
export function measuresUnderQuery(services: Services, codes: readonly UnitCode[]) {
  return queryOptions({
    queryKey: [...measuresUnderKey, ...codes],
    queryFn: async ({ signal }): Promise<MeasuresRead> => {
      const [first, ...others] = codes.length <= mostNamed ? codes.map((code) => equals('EnhetKode', code)) : [];
      const filter = first && anyOf(first, ...others);
      const { measures } = await readLists(services, { measures: { row: measureRow, filter } }, signal);
      const { rows, issues } = parseRead(measureRow, measures);
      const wanted = new Set(codes);
      return { measures: rows.filter(({ unitCode }) => wanted.has(unitCode)), issues, missing: missingSources([measures]) };
    },
  });
}

/** The measures of units. Suspends while loading. */
export function useMeasuresUnder(codes: readonly UnitCode[]): MeasuresRead {
  return useSuspenseQuery(measuresUnderQuery(useServices(), codes)).data;
}
