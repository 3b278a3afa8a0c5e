import type { Measure } from '../domain/measure.ts';
import type { PlanId } from '../domain/id.ts';
import type { SyncField, SyncState } from '../domain/taskSync.ts';

/** What Planner is told of a new task, and the bucket it stands in on the board. */
export function newTaskFields(
  measure: Measure,
  planId: PlanId,
  { percentComplete, bucketId }: { readonly percentComplete: number; readonly bucketId: string | undefined },
) {
  const { title, due, responsible } = measure;
  return {
    planId,
    title: title.slice(0, 255),
    percentComplete,
    ...(bucketId === undefined ? {} : { bucketId }),
    ...(due === undefined ? {} : { dueDateTime: dueTime(due) }),
    ...(responsible === undefined
      ? {}
      : { assignments: { [responsible.id]: { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' } } }),
  };
}

/** What Planner is told of what a task that is there is to say. */
export function agreedTaskFields(fields: readonly SyncField[], { percentComplete, due }: SyncState) {
  return {
    ...(fields.includes('status') ? { percentComplete } : {}),
    ...(fields.includes('due') ? { dueDateTime: due === undefined ? null : dueTime(due) } : {}),
  };
}

/** Noon keeps the due day the same day in every time zone that matters here. */
function dueTime(day: string): string {
  return `${day}T12:00:00Z`;
}

/** A reference on a task that leads to an address, shown on its card in Planner. */
export function referenceFields(address: string, alias: string) {
  const reference = { '@odata.type': 'microsoft.graph.plannerExternalReference', alias, type: 'Other', previewPriority: ' !' };
  return { previewType: 'reference', references: { [referenceKey(address)]: reference } };
}

/** An address as the name of a property: Planner wants `%`, `.`, `:`, `@` and `#` encoded, and nothing else. */
export function referenceKey(address: string): string {
  return address.replaceAll(/[%.:@#]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
