import { plannerStore } from '../../tenant/plannerStore.ts';
import type { PlannerThing } from '../../tenant/plannerStore.ts';
import { applyWritten, identityOf } from './plannerChange.ts';
import type { Body, Change, Changed, ThingForm } from './plannerChange.ts';
import { isPlannerId, plannerIdOf, plannerTime } from './plannerIds.ts';
import { firstOrderHint } from './plannerOrderHints.ts';
import type { PlannerKind } from './plannerVersions.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';

/** Planner's state in the tenant of a call. */
export const storeOf = ({ tenant }: Call) => plannerStore(tenant.database);

/** Whether a person belongs to a group. Having made it or owning it is not enough for Planner (planner-post-plans.md). */
export function isMember({ tenant, person }: Call, groupId: string, key = person.key): boolean {
  return tenant.facts.teams.find(({ id }) => id === groupId)?.members.includes(key) ?? false;
}

/** The thing an id names, if the caller may see it: 400 for what is no id, 404 for what is not there, 403 for other groups'. */
export function loadThing(call: Call, kind: PlannerKind, id: string): PlannerThing {
  if (!isPlannerId(id))
    throw new Refusal('plannerInvalid', { message: `The identifier '${id}' is not valid: it must be 28 characters.` });
  const thing = storeOf(call).find(kind, id);
  if (thing === undefined) throw new Refusal('plannerNotFound');
  const plan = kind === 'plan' ? thing : storeOf(call).find('plan', thing.planId);
  if (plan === undefined || !isMember(call, plan.container)) throw new Refusal('plannerForbidden');
  return thing;
}

/** What a change is signed with. Each has a serial of its own, which is also its version. */
export function changeOf(call: Call): Change & { readonly serial: number } {
  const serial = storeOf(call).nextSerial();
  return {
    serial,
    oid: call.caller.oid,
    at: plannerTime(call.now, serial),
    first: firstOrderHint(call.now, serial),
  };
}

/** Who made something and when, and an id that nothing else has. */
export function signed(call: Call, { serial, oid, at }: Change & { readonly serial: number }) {
  const application = { displayName: null, id: call.caller.appId };
  return {
    id: plannerIdOf(call.tenant.facts.tenantId, serial),
    made: { createdBy: { ...identityOf(oid), application }, createdDateTime: at },
  };
}

/** A change that was understood; what was not is refused with its reason. */
export function understood(changed: Changed): Exclude<Changed, { problem: string }> {
  if ('problem' in changed) throw new Refusal('plannerInvalid', { message: `The request is invalid: ${changed.problem}` });
  return changed;
}

/** What a client wrote to a new or an old thing, by its form; refuses what is wrong. */
export const written = (before: Body, body: Body, form: ThingForm, change: Change) =>
  understood(applyWritten(before, body, form, change));

/** A text the body cannot do without. */
export function requiredText(body: Body, name: string): string {
  const value = body[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Refusal('plannerInvalid', {
    message: `The request is invalid: Schema validation has failed. Required field '${name}' is missing.`,
  });
}
