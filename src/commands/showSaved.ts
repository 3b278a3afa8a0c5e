import type { QueryClient } from '@tanstack/react-query';
import { replaceResult } from '../domain/replaceResult.ts';
import type { SavedState } from '../outbox/entry.ts';
import { myUpdatesQuery } from '../queries/myUpdates.ts';
import type { Services } from '../queries/services.ts';
import { unitPageQuery } from '../queries/unitPage.ts';

/** Puts what the server has said it has into what was read, and lets it be read again; a reading that began before is stopped. */
export function showSaved(services: Services, cache: QueryClient, { row }: SavedState): void {
  const { result } = row;
  const { queryKey } = unitPageQuery(services, result.unitCode);
  void cache.cancelQueries({ queryKey });
  cache.setQueryData(queryKey, (page) => page && { ...page, results: replaceResult(page.results, result, result) });
  const mine = myUpdatesQuery(services).queryKey;
  void cache.cancelQueries({ queryKey: mine });
  cache.setQueryData(mine, (page) => page && { ...page, results: replaceResult(page.results, result, result) });
  void cache.invalidateQueries({ queryKey: mine });
  void cache.invalidateQueries({ queryKey: ['municipality'] });
  void cache.invalidateQueries({ queryKey });
}
