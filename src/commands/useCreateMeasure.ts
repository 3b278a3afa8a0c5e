import { useMutation, useQueryClient } from '@tanstack/react-query';
import { myUpdatesKey } from '../queries/myUpdates.ts';
import { useServices } from '../queries/services.ts';
import type { NewMeasure } from '../wire/newMeasureFields.ts';
import { createMeasure } from './createMeasure.ts';

/** Making a measure from a page: `data` is the outcome, `error` the refusal, `variables` what was to be made. */
export function useCreateMeasure() {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: ['createMeasure'],
    mutationFn: (wanted: NewMeasure) => createMeasure(services, wanted),
    onSettled: (_outcome, _refusal, { unitCode }) => {
      void cache.invalidateQueries({ queryKey: myUpdatesKey });
      void cache.invalidateQueries({ queryKey: ['unitPage', unitCode] });
    },
  });
}
