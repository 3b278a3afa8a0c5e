import type { Measure } from '../domain/measure.ts';
import type { SyncStep } from '../domain/taskSync.ts';
import { listItemFieldsPath } from '../graph/listPaths.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { lists } from '../wire/listSchema.ts';
import { agreementFields } from '../wire/measureRow.ts';

/** A step whose outcome belongs in the list. */
export type StoreStep = Extract<SyncStep, { kind: 'storeFromTask' | 'agreed' }>;

/** Measures whose row did not take what Planner says, and why. One somebody else changed first is not among them: the next reading tells. */
export type Unstored = { readonly measure: Measure; readonly refusal: Refusal };

/** Stores what Planner says of measures, in one batch; each row stands for itself and is changed only if it is still the one that was seen. */
export async function storeTaskStatus({ graph, site }: Services, steps: readonly StoreStep[]): Promise<readonly Unstored[]> {
  const answers = await graph.batch(
    steps.map((step) => ({
      method: 'PATCH' as const,
      path: listItemFieldsPath(site, lists.measures.title, step.measure.stored.itemId),
      version: step.measure.stored.version,
      body: agreementFields(step.kind === 'storeFromTask' ? step.status : step.measure.status, step.agreedPercent),
    })),
  );
  return steps.flatMap(({ measure }, index) => {
    const answer = answers[index];
    if (answer === undefined || answer.ok || answer.error.fault === 'changedMeanwhile') return [];
    const refusal = refusalOf(answer.error);
    return refusal ? [{ measure, refusal }] : [];
  });
}
