import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import type { Share } from '../domain/share.ts';
import { useServices } from '../queries/services.ts';
import { settleShare } from './settleShare.ts';

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
