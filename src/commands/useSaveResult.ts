import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import { replaceResult, resultAt } from '../domain/replaceResult.ts';
import type { Result } from '../domain/result.ts';
import { useServices } from '../queries/services.ts';
import { unitPageQuery } from '../queries/unitPage.ts';
import { draftedResult } from './draftedResult.ts';
import { saveResult, type ResultDraft } from './saveResult.ts';

/**
 * Saving a result from a page. The new value is seen at once and taken back if the server says no;
 * `data` is the outcome, `error` the refusal (`refusalOf` words it).
 */
export function useSaveResult(code: UnitCode) {
  const services = useServices();
  const cache = useQueryClient();
  const { queryKey } = unitPageQuery(services, code);
  const show = ({ indicator, unitCode, period }: ResultDraft, result: Result | undefined) =>
    cache.setQueryData(queryKey, (page) => {
      const place = { indicatorId: indicator.id, unitCode, period };
      return page && { ...page, results: replaceResult(page.results, place, result) };
    });
  return useMutation({
    mutationKey: ['saveResult', code],
    mutationFn: (draft: ResultDraft) => saveResult(services, draft),
    onMutate: async (draft) => {
      await cache.cancelQueries({ queryKey });
      const { indicator, unitCode, period } = draft;
      const results = cache.getQueryData(queryKey)?.results ?? [];
      const before = resultAt(results, { indicatorId: indicator.id, unitCode, period });
      show(draft, draftedResult(services, draft));
      return { before };
    },
    onSuccess: (outcome, draft, { before }) => {
      if (outcome.kind === 'saved') show(draft, outcome.result);
      else show(draft, outcome.kind === 'conflict' ? outcome.theirs : before);
    },
    onError: (_refusal, draft, undo) => show(draft, undo?.before),
    onSettled: () => {
      void cache.invalidateQueries({ queryKey: ['municipality'] });
      void cache.invalidateQueries({ queryKey });
    },
  });
}
