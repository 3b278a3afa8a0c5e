import { pageOf } from '../entityPage.ts';
import { selected } from '../select.ts';
import type { PlannerThing } from '../../tenant/plannerStore.ts';
import { storeOf } from './plannerThings.ts';
import { etagOfThing } from './plannerWriting.ts';
import { Refusal } from '../Refusal.ts';
import { created, ok } from '../route.ts';
import type { Answer, Call } from '../route.ts';

/** A Planner thing as Graph shows it. */
export function entityOf(thing: PlannerThing): Readonly<Record<string, unknown>> {
  const base = { '@odata.etag': etagOfThing(thing), id: thing.id };
  switch (thing.kind) {
    case 'plan': {
      const url = `https://graph.microsoft.com/v1.0/groups/${thing.container}`;
      return { ...base, ...thing.body, owner: thing.container, container: { containerId: thing.container, type: 'group', url } };
    }
    case 'bucket':
    case 'task':
      return { ...base, planId: thing.planId, ...thing.body };
    default:
      return { ...base, ...thing.body };
  }
}

/** 200 with one thing, with what `$select` names. */
export const oneAnswer = (call: Call, thing: PlannerThing, context: string): Answer =>
  ok(selected(expanded(call, thing), call.query.select), context);

/** 201 with the new thing. */
export const createdAnswer = (thing: PlannerThing, context: string): Answer => created(entityOf(thing), context);

/** 200 with a page. Planner's pages hold 400; `$top` and `$filter` are passed over ([U]). */
export function pageAnswer(call: Call, things: readonly PlannerThing[], context: string): Answer {
  const size = Math.min(call.settings.planner.pageSize, call.settings.largestPage);
  const page = pageOf(
    call,
    things.map((thing) => expanded(call, thing)),
    size,
  );
  return ok({ '@odata.count': page.value.length, ...page }, context);
}

/** With the details inside, when `$expand=details` asks for them. */
function expanded(call: Call, thing: PlannerThing): Readonly<Record<string, unknown>> {
  const names = [...call.query.expand.keys()];
  if (names.length === 0) return entityOf(thing);
  const other = names.find((name) => name !== 'details' || (thing.kind !== 'task' && thing.kind !== 'plan'));
  if (other !== undefined) throw new Refusal('notBuilt', { message: `The pretend tenant does not expand '${other}'.` });
  const details = storeOf(call).find(`${thing.kind}Details`, thing.id);
  return { ...entityOf(thing), ...(details === undefined ? {} : { details: entityOf(details) }) };
}
