import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import type { Share } from '../domain/share.ts';
import { useServices } from '../queries/services.ts';
import { postStatus, type StatusPost } from './postStatus.ts';
import { settleShare } from './settleShare.ts';

/** Posting a status update from a page: `data` is the outcome, `error` the refusal (nothing was posted). */
export function usePostStatus(code: UnitCode) {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: ['postStatus', code],
    mutationFn: (post: StatusPost) => postStatus(services, post),
    onSettled: () => cache.invalidateQueries({ queryKey: ['shares', code] }),
  });
}

/** Settling an uncertain sharing after a look in the channel. */
export function useSettleShare(code: UnitCode) {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ share, isThere }: { readonly share: Share; readonly isThere: boolean }) =>
      settleShare(services, share, isThere),
    onSettled: () => cache.invalidateQueries({ queryKey: ['shares', code] }),
  });
}
