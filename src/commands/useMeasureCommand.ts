import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import { measuresChanged } from '../queries/measuresChanged.ts';
import { useServices, type Services } from '../queries/services.ts';

/** A command about a unit's measures or their tasks, from a page: `data` is the outcome, `error` the refusal. Afterwards the unit and Planner are read again. */
export function useMeasureCommand<Wish, Outcome>(
  name: string,
  code: UnitCode,
  run: (services: Services, wish: Wish) => Promise<Outcome>,
) {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: [name, code],
    mutationFn: (wish: Wish) => run(services, wish),
    onSettled: () => {
      void cache.invalidateQueries({ queryKey: ['tasks'] });
      measuresChanged(cache);
    },
  });
}
