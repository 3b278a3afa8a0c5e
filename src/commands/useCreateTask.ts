import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import { useServices } from '../queries/services.ts';
import { createTask, type TaskWish } from './createTask.ts';

/** Making a Planner task for a measure from a page: `data` is the outcome, `error` the refusal, `variables` which measure. */
export function useCreateTask(code: UnitCode) {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: ['createTask', code],
    mutationFn: (wish: TaskWish) => createTask(services, wish),
    onSettled: () => {
      void cache.invalidateQueries({ queryKey: ['tasks'] });
      void cache.invalidateQueries({ queryKey: ['unitPage', code] });
    },
  });
}
