import { useMemo } from 'react';
import { replaceResult } from '../domain/replaceResult.ts';
import { isUnderWay } from '../outbox/entry.ts';
import type { MyUpdatesPage } from '../queries/myUpdates.ts';
import { useServices } from '../queries/services.ts';
import { draftedResult } from './draftedResult.ts';
import { useEntries } from './openDesk.ts';

/** What is mine to do, as it will be when everything this person has written is saved: taken back by itself where something is not. */
export function useUnsentUpdates(page: MyUpdatesPage): MyUpdatesPage {
  const { person } = useServices();
  const entries = useEntries();
  return useMemo(() => {
    const results = entries.filter(isUnderWay).reduce((so, { write, madeAt }) => {
      const picture = draftedResult({ person, now: () => page.readAt }, { madeAt, ...write.draft });
      return replaceResult(so, picture, picture);
    }, page.results);
    return { ...page, results };
  }, [page, entries, person]);
}
