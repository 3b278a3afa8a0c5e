import { useMemo } from 'react';
import { replaceResult } from '../domain/replaceResult.ts';
import { isUnderWay, type Entry } from '../outbox/entry.ts';
import { useServices, type Services } from '../queries/services.ts';
import type { UnitPage } from '../queries/unitPage.ts';
import { draftedResult } from './draftedResult.ts';
import { useEntries } from './openDesk.ts';

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
  const underWay = entries.filter((entry) => isUnderWay(entry) && entry.write.draft.unitCode === page.unit?.code);
  if (underWay.length === 0) return page;
  const results = underWay.reduce((so, { write, madeAt }) => {
    const picture = draftedResult(services, { madeAt, ...write.draft });
    return replaceResult(so, picture, picture);
  }, page.results);
  return { ...page, results };
}

/** Finds what is on its way, or waits for the person, about one place: the last of it. */
export function useUnsentAt(): (place: { indicatorId: string; unitCode: string; period: string }) => Entry | undefined {
  const entries = useEntries();
  return ({ indicatorId, unitCode, period }) =>
    entries.findLast(
      ({ write: { draft }, state }) =>
        state.kind !== 'saved' && draft.indicator.id === indicatorId && draft.unitCode === unitCode && draft.period === period,
    );
}
