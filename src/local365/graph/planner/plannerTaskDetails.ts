import type { PlannerThing } from '../../tenant/plannerStore.ts';
import { countsOf } from './plannerBlank.ts';
import { entityOf, oneAnswer } from './plannerEntities.ts';
import { taskDetailsForm } from './plannerForms.ts';
import { plannerReading, plannerWriting } from './plannerScopes.ts';
import { refuseBadDetails } from './plannerTaskRules.ts';
import { changeOf, loadThing, storeOf, written } from './plannerThings.ts';
import { changed, changedAnswer, matchedVersion, refuseConflict } from './plannerWriting.ts';
import { Refusal } from '../Refusal.ts';
import type { Answer, Call, Route } from '../route.ts';

/** A task's description, checklist and references, with an ETag of their own. */
export const plannerTaskDetailsRoutes: readonly Route[] = [
  { method: 'GET', path: '/planner/tasks/{plannerTask-id}/details', scopes: plannerReading, cost: 0, answer: readDetails },
  { method: 'PATCH', path: '/planner/tasks/{plannerTask-id}/details', scopes: plannerWriting, cost: 0, answer: changeDetails },
];

const contextOf = (id: string) => `planner/tasks('${id}')/details/$entity`;

function readDetails(call: Call): Answer {
  const details = detailsOf(call);
  return oneAnswer(call, details, contextOf(details.id));
}

/** The details, which may not be there yet just after the task was made ([U], a switch). */
function detailsOf(call: Call): PlannerThing {
  const task = loadThing(call, 'task', call.params['plannerTask-id'] ?? '');
  const details = storeOf(call).find('taskDetails', task.id);
  const age = call.now.getTime() - Date.parse(String(task.body.createdDateTime));
  if (details === undefined || age < call.settings.planner.detailsDelay) throw new Refusal('plannerNotFound');
  return details;
}

function changeDetails(call: Call): Answer {
  const details = detailsOf(call);
  const since = matchedVersion(call, details);
  const change = changeOf(call);
  const { body, touched } = written(details.body, call.body(), taskDetailsForm, change);
  refuseConflict(details, since, touched);
  refuseBadDetails(call, body);
  const next = changed(call, details, body, touched, change.serial);
  tellTask(call, next);
  return changedAnswer(call, () => entityOf(next), contextOf(next.id));
}

/** The task counts what its details hold, so it changes with them. */
function tellTask(call: Call, details: PlannerThing) {
  const task = storeOf(call).find('task', details.id);
  if (task === undefined) return;
  const counts = Object.entries(countsOf(details.body)).filter(([name, value]) => task.body[name] !== value);
  if (counts.length === 0) return;
  const touched = counts.map(([name]) => name);
  changed(call, task, { ...task.body, ...Object.fromEntries(counts) }, touched, storeOf(call).nextSerial());
}
