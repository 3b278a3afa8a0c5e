import type { QueryClient } from '@tanstack/react-query';
import type { Measure } from '../domain/measure.ts';
import { replaceResult } from '../domain/replaceResult.ts';
import type { Result } from '../domain/result.ts';
import type { SavedState } from '../outbox/entry.ts';
import type { StandingRow } from '../outbox/write.ts';
import { measuresUnderKey, type MeasuresRead } from '../queries/measuresUnder.ts';
import { myUpdatesQuery } from '../queries/myUpdates.ts';
import type { Services } from '../queries/services.ts';
import { unitPageQuery } from '../queries/unitPage.ts';

/** What a page has read, as far as a person can write it. */
type Read = { readonly results: readonly Result[]; readonly measures: readonly Measure[] };

/** Puts what the server has said it has into what was read, and lets it be read again; a reading that began before is stopped. */
export function showSaved(services: Services, cache: QueryClient, { row }: SavedState): void {
  const { unitCode } = row.kind === 'result' ? row.result : row.measure;
  const { queryKey } = unitPageQuery(services, unitCode);
  void cache.cancelQueries({ queryKey });
  cache.setQueryData(queryKey, (page) => page && withRow(page, row));
  if (row.kind === 'measure') showUnder(cache, row.measure);
  const mine = myUpdatesQuery(services).queryKey;
  void cache.cancelQueries({ queryKey: mine });
  cache.setQueryData(mine, (page) => page && withRow(page, row));
  void cache.invalidateQueries({ queryKey: mine });
  void cache.invalidateQueries({ queryKey: row.kind === 'result' ? ['municipality'] : ['tasks'] });
  void cache.invalidateQueries({ queryKey });
}

function showUnder(cache: QueryClient, measure: Measure): void {
  const filter = { queryKey: measuresUnderKey };
  void cache.cancelQueries(filter);
  cache.setQueriesData<MeasuresRead>(filter, (read) => read && { ...read, measures: withMeasure(read.measures, measure) });
  void cache.invalidateQueries(filter);
}

function withMeasure(measures: readonly Measure[], measure: Measure): readonly Measure[] {
  return measures.map((each) => (each.id === measure.id ? measure : each));
}

function withRow<P extends Read>(page: P, row: StandingRow): P {
  if (row.kind === 'result') return { ...page, results: replaceResult(page.results, row.result, row.result) };
  const known = page.measures.some(({ id }) => id === row.measure.id);
  return { ...page, measures: known ? withMeasure(page.measures, row.measure) : [...page.measures, row.measure] };
}
