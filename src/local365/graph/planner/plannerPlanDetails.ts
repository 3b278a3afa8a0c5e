import { entityOf, oneAnswer } from './plannerEntities.ts';
import { planDetailsForm } from './plannerForms.ts';
import { refuseOver } from './plannerLimits.ts';
import { plannerReading, plannerWriting } from './plannerScopes.ts';
import { changeOf, loadThing, written } from './plannerThings.ts';
import { changed, changedAnswer, matchedVersion, refuseConflict } from './plannerWriting.ts';
import type { Answer, Call, Route } from '../route.ts';

/** A plan's labels and whom it is shared with, with an ETag of their own. */
export const plannerPlanDetailsRoutes: readonly Route[] = [
  { method: 'GET', path: '/planner/plans/{plannerPlan-id}/details', scopes: plannerReading, cost: 0, answer: readDetails },
  { method: 'PATCH', path: '/planner/plans/{plannerPlan-id}/details', scopes: plannerWriting, cost: 0, answer: changeDetails },
];

const contextOf = (id: string) => `planner/plans('${id}')/details/$entity`;
const detailsOf = (call: Call) => loadThing(call, 'planDetails', call.params['plannerPlan-id'] ?? '');

function readDetails(call: Call): Answer {
  const details = detailsOf(call);
  return oneAnswer(call, details, contextOf(details.id));
}

function changeDetails(call: Call): Answer {
  const details = detailsOf(call);
  const since = matchedVersion(call, details);
  const change = changeOf(call);
  const { body, touched } = written(details.body, call.body(), planDetailsForm, change);
  refuseConflict(details, since, touched);
  refuseOver(call, 'plannerUsersOfPlan', Object.keys(body.sharedWith as object).length);
  const next = changed(call, details, body, touched, change.serial);
  return changedAnswer(call, () => entityOf(next), contextOf(next.id));
}
