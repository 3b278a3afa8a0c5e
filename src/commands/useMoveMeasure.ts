import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Measure, MeasureStatus } from '../domain/measure.ts';
import type { Task } from '../domain/task.ts';
import { myUpdatesKey } from '../queries/myUpdates.ts';
import { useServices } from '../queries/services.ts';
import { saveThrough } from './measureSave.ts';
import { useDesk } from './openDesk.ts';

/** A new status for a measure; `task` as it was last read, where the measure has one and it could be. */
export type StatusWish = { readonly measure: Measure; readonly status: MeasureStatus; readonly task: Task | undefined };

/** Giving a measure a new status from «Mine oppdateringer», through the outbox: `data` is what came of it, `error` the refusal. */
export function useMoveMeasure() {
  const services = useServices();
  const cache = useQueryClient();
  const { outbox } = useDesk();
  return useMutation({
    mutationKey: ['moveMeasure'],
    mutationFn: ({ measure, status, task }: StatusWish) =>
      saveThrough(services, outbox, { measure, edit: { status }, task, operationId: services.newId() }),
    // What was not saved stands as the list has it.
    onSettled: (save) => save?.kind !== 'saved' && void cache.invalidateQueries({ queryKey: myUpdatesKey }),
  });
}
