import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { MeasureId, PlanId, UnitCode } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import { planTaskSync, type SyncStep } from '../domain/taskSync.ts';
import { useServices } from '../queries/services.ts';
import { useTasks, type PlanReading } from '../queries/tasks.ts';
import { storeTaskStatus, type StoreStep } from './storeTaskStatus.ts';

/**
 * What stands between a unit's measures and their Planner tasks, read again while the tab is visible.
 *
 * Everybody sees the merged truth (`stepOf`, `mergedStatus`); what `mayStore` says this person may change is stored in the
 * list as it comes, each move once. `unstored` are the rows that would not take it. `ask` may show the consent dialog.
 */
export function useTaskSync(code: UnitCode, measures: readonly Measure[], mayStore: (measure: Measure) => boolean) {
  const services = useServices();
  const cache = useQueryClient();
  const planIds = useMemo(() => [...new Set(measures.flatMap(({ task }) => task?.planId ?? []))], [measures]);
  const { plans, reading, refresh, ask } = useTasks(planIds);
  const steps = useMemo(() => (plans === undefined ? [] : stepsOf(measures, plans)), [measures, plans]);
  const { mutate, data: unstored = [] } = useMutation({
    mutationKey: ['storeTaskStatus', code],
    mutationFn: (toStore: readonly StoreStep[]) => storeTaskStatus(services, toStore),
    onSettled: () => void cache.invalidateQueries({ queryKey: ['unitPage', code] }),
  });
  const tried = useRef(new Set<string>());
  // Storing answers to what Planner says, not to a click: so it follows the reading, and never tries the same move twice.
  useEffect(() => {
    const toStore = steps.filter(isStoreStep).filter((step) => mayStore(step.measure) && !tried.current.has(moveOf(step)));
    if (toStore.length === 0) return;
    for (const step of toStore) tried.current.add(moveOf(step));
    mutate(toStore);
  }, [steps, mayStore, mutate]);
  const stepById = useMemo(() => new Map<MeasureId, SyncStep>(steps.map((step) => [step.measure.id, step])), [steps]);
  return { stepOf: (id: MeasureId) => stepById.get(id), plans, reading, refresh, ask, unstored };
}

function stepsOf(measures: readonly Measure[], plans: readonly PlanReading[]): readonly SyncStep[] {
  const tasks = plans.flatMap(({ tasks: each }) => each);
  const whole = plans.filter(({ refusal, unreadTasks }) => refusal === undefined && unreadTasks === 0);
  return planTaskSync(measures, tasks, new Set<PlanId>(whole.map(({ planId }) => planId)));
}

function isStoreStep(step: SyncStep): step is StoreStep {
  return step.kind === 'storeFromTask' || step.kind === 'agreed';
}

function moveOf({ measure, task }: StoreStep): string {
  return `${measure.stored.itemId} ${measure.stored.version} ${task.version}`;
}
