import { useMutation } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import { useServices } from '../queries/services.ts';
import { saveResult, type ResultDraft } from './saveResult.ts';

/**
 * Saving a result from a page. The new value is seen at once and taken back if the server says no;
 * `data` is the outcome, `error` the refusal (`refusalOf` words it).
 */
export function useSaveResult(code: UnitCode) {
  const services = useServices();
  return useMutation({ mutationKey: ['saveResult', code], mutationFn: (draft: ResultDraft) => saveResult(services, draft) });
}
