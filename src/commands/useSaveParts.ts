import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import type { PartsDraft } from '../domain/partsDraft.ts';
import { useServices } from '../queries/services.ts';
import { refuseLocked } from './readLocks.ts';
import { saveParts } from './saveParts.ts';

/** Saving the parts of an evaluation from a page, unless its period is locked; what stands is read again whatever came of it. */
export function useSaveParts(code: UnitCode) {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: ['saveParts', code],
    mutationFn: async (draft: PartsDraft) => {
      await refuseLocked(services, cache, draft);
      return saveParts(services, draft);
    },
    onSettled: async () => {
      await cache.invalidateQueries({ queryKey: ['parts', code] });
      void cache.invalidateQueries({ queryKey: ['municipality'] });
      void cache.invalidateQueries({ queryKey: ['unitPage', code] });
    },
  });
}
