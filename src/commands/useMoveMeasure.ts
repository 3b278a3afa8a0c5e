import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Measure } from '../domain/measure.ts';
import { myUpdatesKey, myUpdatesQuery } from '../queries/myUpdates.ts';
import { useServices } from '../queries/services.ts';
import { saveMeasureStatus, type StatusWish } from './saveMeasureStatus.ts';

/** Giving a measure a new status from «Mine oppdateringer»: seen at once, and taken back if the server says no. */
export function useMoveMeasure() {
  const services = useServices();
  const cache = useQueryClient();
  const { queryKey } = myUpdatesQuery(services);
  const show = (measure: Measure) =>
    cache.setQueryData(
      queryKey,
      (page) => page && { ...page, measures: page.measures.map((each) => (each.id === measure.id ? measure : each)) },
    );
  return useMutation({
    mutationKey: ['moveMeasure'],
    mutationFn: (wish: StatusWish) => saveMeasureStatus(services, wish),
    onMutate: async ({ measure, status }) => {
      await cache.cancelQueries({ queryKey });
      show({ ...measure, status });
    },
    onSuccess: (outcome, { measure }) => {
      show(outcome.kind === 'saved' ? outcome.measure : outcome.kind === 'changed' ? outcome.theirs : measure);
    },
    onError: (_refusal, { measure }) => show(measure),
    onSettled: (_outcome, _refusal, { measure }) => {
      void cache.invalidateQueries({ queryKey: myUpdatesKey });
      void cache.invalidateQueries({ queryKey: ['unitPage', measure.unitCode] });
      void cache.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}
