import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Readiness } from '../domain/readiness.ts';
import { myUpdatesKey } from '../queries/myUpdates.ts';
import { roundStatusKey } from '../queries/roundStatus.ts';
import { useServices } from '../queries/services.ts';
import { lockRound, type LockWish } from './lockRound.ts';
import { markReady, unmarkReady, type ReadyWish } from './markReady.ts';

/** Marking a unit ready from a page: `data` is the outcome, `error` the refusal. */
export function useMarkReady() {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: ['markReady'],
    mutationFn: (wish: ReadyWish) => markReady(services, wish),
    onSettled: () => readAgain(cache),
  });
}

/** Taking a unit's word back. */
export function useUnmarkReady() {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: ['unmarkReady'],
    mutationFn: (readiness: Readiness) => unmarkReady(services, readiness),
    onSettled: () => readAgain(cache),
  });
}

/** Locking a round, or opening it again. */
export function useLockRound() {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: ['lockRound'],
    mutationFn: (wish: LockWish) => lockRound(services, wish),
    onSettled: () => readAgain(cache),
  });
}

function readAgain(cache: QueryClient): Promise<unknown> {
  return Promise.all(
    [['rounds'], myUpdatesKey, roundStatusKey, ['unitPage']].map((queryKey) => cache.invalidateQueries({ queryKey })),
  );
}
