import { useMutation, useQueryClient } from '@tanstack/react-query';
import { replaceResult } from '../domain/replaceResult.ts';
import type { Result } from '../domain/result.ts';
import { useServices } from '../queries/services.ts';
import { unitPageQuery } from '../queries/unitPage.ts';
import { saveReason, type ReasonDraft } from './saveReason.ts';

/** Saving a reason from a page: it is seen once the server has it. `data` is the outcome, `error` the refusal (`refusalOf` words it). */
export function useSaveReason({ unitCode }: Pick<Result, 'unitCode'>) {
  const services = useServices();
  const cache = useQueryClient();
  const { queryKey } = unitPageQuery(services, unitCode);
  const show = (result: Result) =>
    cache.setQueryData(queryKey, (page) => page && { ...page, results: replaceResult(page.results, result, result) });
  return useMutation({
    mutationKey: ['saveReason', unitCode],
    mutationFn: (draft: ReasonDraft) => saveReason(services, draft),
    onMutate: () => cache.cancelQueries({ queryKey }),
    onSuccess: (outcome) => {
      if (outcome.kind === 'saved') show(outcome.result);
      if (outcome.kind === 'conflict') show(outcome.theirs);
    },
    onSettled: () => void cache.invalidateQueries({ queryKey }),
  });
}
