import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MeasureId } from '../domain/id.ts';
import type { Measure, MeasureStatus } from '../domain/measure.ts';
import type { Task } from '../domain/task.ts';
import { myUpdatesKey } from '../queries/myUpdates.ts';
import { RefusedError } from '../queries/RefusedError.ts';
import { useServices } from '../queries/services.ts';
import { entryOf, measureSaveOf, type MeasureSave } from './measureSave.ts';
import { useDesk, useEntries } from './openDesk.ts';

/** A new status for a measure; `task` as it was last read, where the measure has one and it could be. */
export type StatusWish = { readonly measure: Measure; readonly status: MeasureStatus; readonly task: Task | undefined };

/** Giving a measure a new status from «Mine oppdateringer», through the outbox: `data` is what came of it, `error` the refusal. */
export function useMoveMeasure() {
  const services = useServices();
  const cache = useQueryClient();
  const { outbox } = useDesk();
  return useMutation({
    mutationKey: ['moveMeasure'],
    mutationFn: async ({ measure, status, task }: StatusWish): Promise<MeasureSave | undefined> => {
      const wish = { measure, edit: { status }, task, operationId: services.newId() };
      await outbox.save([{ kind: 'measure', wish }]);
      const entry = entryOf(outbox.entries(), measure.id);
      if (entry?.state.kind === 'refused') throw new RefusedError(entry.state.refusal);
      return entry && measureSaveOf(services, entry);
    },
    // What was not saved stands as the list has it.
    onSettled: (save) => save?.kind !== 'saved' && void cache.invalidateQueries({ queryKey: myUpdatesKey }),
  });
}

/** Whether what this person said of a measure has stopped on its way, and the list does not have it. */
export function useMeasureKept(id: MeasureId): boolean {
  const services = useServices();
  const entry = entryOf(useEntries(), id);
  const kind = entry && measureSaveOf(services, entry).kind;
  return kind === 'kept' || kind === 'uncertain';
}
