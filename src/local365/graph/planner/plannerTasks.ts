import type { PlannerThing } from '../../tenant/plannerStore.ts';
import { blankTask, blankTaskDetails, countsOf } from './plannerBlank.ts';
import type { Body } from './plannerChange.ts';
import { isObject } from '../isObject.ts';
import { createdAnswer, entityOf, oneAnswer, pageAnswer } from './plannerEntities.ts';
import { taskDetailsForm, taskForm } from './plannerForms.ts';
import { plannerReading, plannerWriting } from './plannerScopes.ts';
import { refuseBadTask, refuseBadDetails } from './plannerTaskRules.ts';
import { changeOf, isMember, loadThing, requiredText, signed, storeOf, written } from './plannerThings.ts';
import { changed, changedAnswer, matchedVersion, refuseConflict, refuseStaleDelete } from './plannerWriting.ts';
import { noContent } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';

/** Tasks: the leaders' desk. */
export const plannerTaskRoutes: readonly Route[] = [
  { method: 'GET', path: '/me/planner/tasks', scopes: plannerReading, cost: 0, answer: ownTasks },
  { method: 'GET', path: '/planner/plans/{plannerPlan-id}/tasks', scopes: plannerReading, cost: 0, answer: tasksOfPlan },
  { method: 'GET', path: '/planner/buckets/{plannerBucket-id}/tasks', scopes: plannerReading, cost: 0, answer: tasksOfBucket },
  { method: 'POST', path: '/planner/tasks', scopes: plannerWriting, cost: 0, answer: createTask },
  { method: 'GET', path: '/planner/tasks/{plannerTask-id}', scopes: plannerReading, cost: 0, answer: readTask },
  { method: 'PATCH', path: '/planner/tasks/{plannerTask-id}', scopes: plannerWriting, cost: 0, answer: changeTask },
  { method: 'DELETE', path: '/planner/tasks/{plannerTask-id}', scopes: plannerWriting, cost: 0, answer: deleteTask },
];

const context = 'planner/tasks/$entity';
const taskOf = (call: Call) => loadThing(call, 'task', call.params['plannerTask-id'] ?? '');

function ownTasks(call: Call): Answer {
  const seen = storeOf(call)
    .ofAssignee(call.caller.oid)
    .filter(({ planId }) => isMember(call, storeOf(call).find('plan', planId)?.container ?? ''));
  return pageAnswer(call, seen, 'Collection(microsoft.graph.plannerTask)');
}

function tasksOfPlan(call: Call): Answer {
  const plan = loadThing(call, 'plan', call.params['plannerPlan-id'] ?? '');
  return pageAnswer(call, storeOf(call).ofPlan('task', plan.id), `planner/plans('${plan.id}')/tasks`);
}

function tasksOfBucket(call: Call): Answer {
  const bucket = loadThing(call, 'bucket', call.params['plannerBucket-id'] ?? '');
  return pageAnswer(call, storeOf(call).inContainer('task', bucket.id), `planner/buckets('${bucket.id}')/tasks`);
}

function readTask(call: Call): Answer {
  return oneAnswer(call, taskOf(call), context);
}

/** A task comes with details; they may be written at once, which is accepted but documented nowhere (graph-behaviour.md 3.7). */
function createTask(call: Call): Answer {
  const { planId: _plan, details, previewType, ...rest } = call.body();
  const plan = loadThing(call, 'plan', requiredText(call.body(), 'planId'));
  requiredText(rest, 'title');
  const change = changeOf(call);
  const { id, made } = signed(call, change);
  const preview: Body = previewType === undefined ? {} : { previewType };
  const inline = { ...preview, ...(isObject(details) ? details : {}) };
  const about = written(blankTaskDetails, inline, taskDetailsForm, change).body;
  refuseBadDetails(call, about);
  const body: Body = { ...written({ ...blankTask(change.first), ...made }, rest, taskForm, change).body, ...countsOf(about) };
  refuseBadTask(call, plan.id, undefined, body);
  const versions = [change.serial];
  const task: PlannerThing = {
    ...{ kind: 'task', id, planId: plan.id, container: String(body.bucketId ?? ''), body, versions, changes: {} },
  };
  storeOf(call).save(task);
  storeOf(call).save({ ...task, kind: 'taskDetails', container: '', body: about });
  return createdAnswer(task, context);
}

function changeTask(call: Call): Answer {
  const task = taskOf(call);
  const since = matchedVersion(call, task);
  const change = changeOf(call);
  const { body, touched } = written(task.body, call.body(), taskForm, change);
  refuseConflict(task, since, touched);
  refuseBadTask(call, task.planId, task.body, body);
  const next = changed(call, task, body, touched, change.serial);
  return changedAnswer(call, () => entityOf(next), context);
}

function deleteTask(call: Call): Answer {
  const task = taskOf(call);
  refuseStaleDelete(call, task);
  storeOf(call).remove('task', task.id);
  return noContent;
}
