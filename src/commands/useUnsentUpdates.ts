import { useMemo } from 'react';
import { isUnderWay, ofKind } from '../outbox/entry.ts';
import type { MyUpdatesPage } from '../queries/myUpdates.ts';
import { useServices } from '../queries/services.ts';
import { useEntries } from './openDesk.ts';
import { withMeasures, withResults } from './unsentRows.ts';

/** What is mine to do, as it will be when everything this person has written is saved: taken back by itself where something is not. */
export function useUnsentUpdates(page: MyUpdatesPage): MyUpdatesPage {
  const { person } = useServices();
  const entries = useEntries();
  return useMemo(() => {
    const underWay = entries.filter(isUnderWay);
    const results = withResults(page.results, ofKind(underWay, 'result'), { person, now: () => page.readAt });
    return { ...page, results, measures: withMeasures(page.measures, ofKind(underWay, 'measure')) };
  }, [page, entries, person]);
}
