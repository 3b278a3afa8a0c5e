import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useServices, type Services } from '../queries/services.ts';

/** A command from a page: `data` is the outcome, `error` the refusal. It has ended when what it may have changed has been read again. */
export function useCommand<Wish, Outcome>(
  name: string,
  run: (services: Services, wish: Wish) => Promise<Outcome>,
  touched: readonly QueryKey[],
) {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: [name],
    mutationFn: (wish: Wish) => run(services, wish),
    onSettled: () => Promise.all(touched.map((queryKey) => cache.invalidateQueries({ queryKey }))),
  });
}
