import type { PlannerThing } from '../../tenant/plannerStore.ts';
import { blankPlanDetails } from './plannerBlank.ts';
import type { Body } from './plannerChange.ts';
import { isObject } from '../isObject.ts';
import { createdAnswer, entityOf, oneAnswer, pageAnswer } from './plannerEntities.ts';
import { planForm } from './plannerForms.ts';
import { refuseOver } from './plannerLimits.ts';
import { plannerReading, plannerWriting } from './plannerScopes.ts';
import { changeOf, isMember, loadThing, requiredText, signed, storeOf, written } from './plannerThings.ts';
import { changed, changedAnswer, matchedVersion, refuseConflict, refuseStaleDelete } from './plannerWriting.ts';
import { Refusal } from '../Refusal.ts';
import { noContent } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';

/** Plans, each of one group. */
export const plannerPlanRoutes: readonly Route[] = [
  { method: 'GET', path: '/me/planner/plans', scopes: plannerReading, cost: 0, answer: ownPlans },
  { method: 'GET', path: '/planner/plans', scopes: plannerReading, cost: 0, answer: ownPlans },
  { method: 'GET', path: '/groups/{group-id}/planner/plans', scopes: plannerReading, cost: 0, answer: plansOfGroup },
  { method: 'POST', path: '/planner/plans', scopes: plannerWriting, cost: 0, answer: createPlan },
  { method: 'GET', path: '/planner/plans/{plannerPlan-id}', scopes: plannerReading, cost: 0, answer: readPlan },
  { method: 'PATCH', path: '/planner/plans/{plannerPlan-id}', scopes: plannerWriting, cost: 0, answer: changePlan },
  { method: 'DELETE', path: '/planner/plans/{plannerPlan-id}', scopes: plannerWriting, cost: 0, answer: deletePlan },
];

const context = 'planner/plans/$entity';
const planOf = (call: Call) => loadThing(call, 'plan', call.params['plannerPlan-id'] ?? '');

function ownPlans(call: Call): Answer {
  const groups = call.tenant.facts.teams.filter(({ id }) => isMember(call, id));
  const plans = groups.flatMap(({ id }) => storeOf(call).inContainer('plan', id));
  return pageAnswer(call, plans, 'Collection(microsoft.graph.plannerPlan)');
}

function plansOfGroup(call: Call): Answer {
  const id = knownGroup(call, call.params['group-id'] ?? '');
  return pageAnswer(call, storeOf(call).inContainer('plan', id), `groups('${id}')/planner/plans`);
}

/** A group the caller belongs to. */
function knownGroup(call: Call, id: string): string {
  if (!call.tenant.facts.teams.some((team) => team.id === id)) throw new Refusal('plannerNotFound');
  if (!isMember(call, id)) throw new Refusal('plannerForbidden');
  return id;
}

function readPlan(call: Call): Answer {
  return oneAnswer(call, planOf(call), context);
}

function createPlan(call: Call): Answer {
  const { container, owner, ...rest } = call.body();
  const group = knownGroup(call, groupNamed(container, owner));
  requiredText(rest, 'title');
  refuseOver(call, 'plannerPlansOfGroup', storeOf(call).inContainer('plan', group).length + 1);
  const change = changeOf(call);
  const { id, made } = signed(call, change);
  const { body } = written(made, rest, planForm, change);
  const plan: PlannerThing = { kind: 'plan', id, planId: id, container: group, body, versions: [change.serial], changes: {} };
  storeOf(call).save(plan);
  storeOf(call).save({ ...plan, kind: 'planDetails', container: '', body: blankPlanDetails });
  return createdAnswer(plan, context);
}

/** The group a plan is to stand in: by address, by id and type, or by the old `owner` (planner-post-plans.md). */
function groupNamed(container: unknown, owner: unknown): string {
  const { url, containerId, type }: Body = isObject(container) ? container : {};
  const [, fromUrl] = /\/groups\/([^/?]+)$/.exec(typeof url === 'string' ? url : '') ?? [];
  const named = fromUrl ?? (type === 'group' ? containerId : undefined) ?? owner;
  if (typeof named === 'string') return named;
  throw new Refusal('plannerInvalid', {
    message: "The request is invalid: a plan must have a container: its url, or its containerId with the type 'group'.",
  });
}

function changePlan(call: Call): Answer {
  const plan = planOf(call);
  const since = matchedVersion(call, plan);
  const change = changeOf(call);
  const { body, touched } = written(plan.body, call.body(), planForm, change);
  refuseConflict(plan, since, touched);
  const next = changed(call, plan, body, touched, change.serial);
  return changedAnswer(call, () => entityOf(next), context);
}

/** Buckets and tasks go with it. */
function deletePlan(call: Call): Answer {
  const plan = planOf(call);
  refuseStaleDelete(call, plan);
  const store = storeOf(call);
  for (const kind of ['task', 'bucket']) for (const { id } of store.ofPlan(kind, plan.id)) store.remove(kind, id);
  store.remove('plan', plan.id);
  return noContent;
}
