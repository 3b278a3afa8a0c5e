import { useMemo } from 'react';
import type { ResultPlace } from '../domain/replaceResult.ts';
import { isStopped, isUnderWay, ofKind, type Entry } from '../outbox/entry.ts';
import { useServices, type Services } from '../queries/services.ts';
import type { UnitPage } from '../queries/unitPage.ts';
import { useEntries } from './openDesk.ts';
import { withMeasures, withResults } from './unsentRows.ts';

/** The page as it will be when everything this person has written is saved: the optimistic picture, taken back by itself when one is not. */
export function useUnsentPage(page: UnitPage): UnitPage {
  const services = useServices();
  const entries = useEntries();
  const { person } = services;
  // The services are made anew each time; whoever is signed in stays the same.
  return useMemo(() => withUnsent(page, entries, { person, now: () => page.readAt }), [page, entries, person]);
}

/** Lays what is on its way on top of what was read, oldest first. */
export function withUnsent(page: UnitPage, entries: readonly Entry[], services: Pick<Services, 'person' | 'now'>): UnitPage {
  const code = page.unit?.code;
  const results = ofKind(entries, 'result').filter((entry) => isUnderWay(entry) && entry.write.draft.unitCode === code);
  const measures = ofKind(entries, 'measure').filter((entry) => isUnderWay(entry) && entry.write.wish.measure.unitCode === code);
  if (results.length + measures.length === 0) return page;
  return {
    ...page,
    results: withResults(page.results, results, services),
    measures: withMeasures(page.measures, measures),
  };
}

/** Tells whether what is shown at a place is this person's own and has stopped on its way: what is just being saved has not. */
export function useNotSent(): (place: ResultPlace) => boolean {
  const entries = useEntries();
  return (place) => {
    const last = lastAbout(entries, place);
    return last !== undefined && isUnderWay(last) && isStopped(last);
  };
}

/** The last thing this person wrote about a place, as far as it is remembered. */
export function lastAbout(
  entries: readonly Entry[],
  { indicatorId, unitCode, period }: ResultPlace,
): Entry<'result'> | undefined {
  return ofKind(entries, 'result').findLast(
    ({ write: { draft } }) => draft.indicator.id === indicatorId && draft.unitCode === unitCode && draft.period === period,
  );
}
