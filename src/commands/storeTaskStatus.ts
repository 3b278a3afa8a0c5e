import type { Measure } from '../domain/measure.ts';
import type { SyncStep } from '../domain/taskSync.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { syncTasks } from './syncTasks.ts';

/** A step whose outcome belongs in the list. */
export type StoreStep = Extract<SyncStep, { kind: 'storeFromTask' | 'agreed' }>;

/** Measures whose row did not take what Planner says, and why. One somebody else changed first is not among them: the next reading tells. */
export type Unstored = { readonly measure: Measure; readonly refusal: Refusal };

/** Stores what Planner says of measures, in batches; each row stands for itself and is changed only if it is still the one that was seen. */
export async function storeTaskStatus(services: Services, steps: readonly StoreStep[]): Promise<readonly Unstored[]> {
  const apart = await syncTasks(services, steps);
  return steps.flatMap(({ measure }) => {
    const refusal = apart.get(measure.id);
    return refusal === undefined || refusal.kind === 'changedMeanwhile' ? [] : [{ measure, refusal }];
  });
}
