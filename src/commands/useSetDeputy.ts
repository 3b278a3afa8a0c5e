import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useServices } from '../queries/services.ts';
import { setDeputy, type DeputyWish } from './setDeputy.ts';

/** Setting a deputy from a page: `data` says how many indicators have one now. */
export function useSetDeputy() {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: ['setDeputy'],
    mutationFn: (wish: DeputyWish) => setDeputy(services, wish),
    onSettled: () =>
      Promise.all(
        [['ownership'], ['myUpdates'], ['unitPage'], ['municipality']].map((queryKey) => cache.invalidateQueries({ queryKey })),
      ),
  });
}
