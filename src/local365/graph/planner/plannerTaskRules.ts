import type { Body } from './plannerChange.ts';
import { refuseOver } from './plannerLimits.ts';
import { loadThing, storeOf } from './plannerThings.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';

/**
 * Refuses a task that cannot be so: a bucket of another plan, an assignee who is not in the tenant, a start after the due
 * date, or one more of something than Planner allows. `before` is undefined for a new task.
 */
export function refuseBadTask(call: Call, planId: string, before: Body | undefined, after: Body) {
  const { bucketId, startDateTime: start, dueDateTime: due } = after;
  if (typeof bucketId === 'string' && bucketId !== before?.bucketId && loadThing(call, 'bucket', bucketId).planId !== planId)
    refuse(`The bucket '${bucketId}' does not belong to the plan of the task.`);
  if (typeof start === 'string' && typeof due === 'string' && Date.parse(start) > Date.parse(due))
    refuse('The start date of a task cannot be after its due date.');
  const assignees = assigneesOf(after);
  const added = assignees.filter((person) => !assigneesOf(before ?? {}).includes(person));
  for (const person of added) {
    if (call.tenant.personById(person) === undefined) refuse(`The user '${person}' does not exist.`);
    refuseOver(call, 'plannerTasksOfAssignee', storeOf(call).ofAssignee(person).length + 1);
  }
  refuseOver(call, 'plannerAssigneesOfTask', assignees.length);
  refuseFullPlan(call, planId, before, after);
}

function refuseFullPlan(call: Call, planId: string, before: Body | undefined, after: Body) {
  const becomesActive = isActive(after) && (before === undefined || !isActive(before));
  if (before !== undefined && !becomesActive) return;
  const tasks = storeOf(call).ofPlan('task', planId);
  if (becomesActive) refuseOver(call, 'plannerActiveTasksInPlan', tasks.filter(({ body }) => isActive(body)).length + 1);
  if (before !== undefined) return;
  refuseOver(call, 'plannerTasksInPlan', tasks.length + 1);
  refuseOver(call, 'plannerTasksOfCreator', storeOf(call).countOfCreator(call.caller.oid) + 1);
}

/** Refuses more checklist items or references than a task can have. */
export function refuseBadDetails(call: Call, after: Body) {
  refuseOver(call, 'plannerChecklistItemsOfTask', Object.keys(after.checklist as object).length);
  refuseOver(call, 'plannerReferencesOfTask', Object.keys(after.references as object).length);
}

const isActive = ({ percentComplete }: Body) => percentComplete !== 100;
const assigneesOf = ({ assignments }: Body) => Object.keys((assignments ?? {}) as object);

function refuse(reason: string): never {
  throw new Refusal('plannerInvalid', { message: `The request is invalid: ${reason}` });
}
