import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { UnitCode } from '../domain/id.ts';
import type { SyncStep } from '../domain/taskSync.ts';
import { measuresChanged } from '../queries/measuresChanged.ts';
import { useServices } from '../queries/services.ts';
import { storeTaskStatus, type StoreStep } from './storeTaskStatus.ts';

/**
 * Stores in the list what Planner says, as it is read: everybody sees the merged truth, and whoever may write stores it.
 * `steps` are those of measures this person may update. Each move is tried once; `refusal` is why one was not stored.
 */
export function useTaskSync(code: UnitCode, steps: readonly SyncStep[]) {
  const services = useServices();
  const cache = useQueryClient();
  const { mutate, data, isPending } = useMutation({
    mutationKey: ['storeTaskStatus', code],
    mutationFn: (toStore: readonly StoreStep[]) => storeTaskStatus(services, toStore),
    onSettled: () => measuresChanged(cache),
  });
  const tried = useRef(new Set<string>());
  // Storing answers to what Planner says, not to a click: so it follows the reading.
  useEffect(() => {
    const toStore = steps.filter(isStoreStep).filter((step) => !tried.current.has(moveOf(step)));
    if (toStore.length === 0) return;
    for (const step of toStore) tried.current.add(moveOf(step));
    mutate(toStore);
  }, [steps, mutate]);
  return { storing: isPending, unstored: data ?? [], refusal: data?.[0]?.refusal };
}

function isStoreStep(step: SyncStep): step is StoreStep {
  return step.kind === 'storeFromTask' || step.kind === 'agreed';
}

function moveOf({ measure, task }: StoreStep): string {
  return `${measure.stored.itemId} ${measure.stored.version} ${task.version}`;
}
