import type { PlannerBucket, PlannerPlan, PlannerTask } from '@microsoft/microsoft-graph-types';
import { expect, test } from 'vitest';
import { idOf, kulturPlan, kulturTask, kulturTeam, officeTenant } from '../graph/officeTenant.ts';
import { pnpAtDoor } from './pnp.ts';

type Tagged = { readonly '@odata.etag': string; readonly id: string };
/** PnPjs says that what it answers is `{ data }`, and answers the thing itself. */
const tagged = (answer: unknown) => answer as Tagged;
const etagOf = (thing: PlannerPlan | PlannerBucket | PlannerTask) => tagged(thing)['@odata.etag'];

async function planner() {
  const { local } = await officeTenant();
  return { local, graph: await pnpAtDoor(local, ['Tasks.ReadWrite', 'Group.Read.All', 'User.Read']) };
}

test('plans: of a group, by id, made, renamed with their ETag, deleted', async () => {
  const { graph } = await planner();
  expect((await graph.groups.getById(kulturTeam).plans()).map(({ id }) => id)).toEqual([kulturPlan]);
  const made = tagged(await graph.planner.plans.add({ container: groupOf(kulturTeam), title: 'Ny plan' }));
  const plan = graph.planner.plans.getById(made.id);
  await plan.update({ title: 'Omdøpt' }, made['@odata.etag']);
  const renamed = await plan();
  expect(renamed.title).toBe('Omdøpt');
  await plan.delete(etagOf(renamed));
  await expect(plan()).rejects.toMatchObject({ status: 404 });
});

test('plan details have an ETag of their own', async () => {
  const { graph } = await planner();
  const { details } = graph.planner.plans.getById(kulturPlan);
  const before = await details();
  await details.update({ categoryDescriptions: { category1: 'Haster' } }, etagOf(before as PlannerPlan));
  expect((await graph.planner.plans.getById(kulturPlan).details()).categoryDescriptions?.category1).toBe('Haster');
});

test('buckets: of a plan, by id, made, renamed, deleted, and their tasks', async () => {
  const { graph } = await planner();
  const [first] = await graph.planner.plans.getById(kulturPlan).buckets();
  expect((await graph.planner.buckets.getById(first?.id ?? '')()).name).toBe('Å gjøre');
  expect(Array.isArray(await graph.planner.buckets.getById(first?.id ?? '').tasks())).toBe(true);
  const made = tagged(await graph.planner.buckets.add({ name: 'Venter', planId: kulturPlan }));
  const bucket = graph.planner.buckets.getById(made.id);
  await bucket.update({ name: 'På vent' }, made['@odata.etag']);
  await bucket.delete(etagOf(await bucket()));
  await expect(bucket()).rejects.toMatchObject({ status: 404 });
});

test('tasks: of a plan, made with people and a deadline, changed and deleted with their ETag', async () => {
  const { graph } = await planner();
  const task = { planId: kulturPlan, title: 'Svare ut', dueDateTime: '2026-04-01T10:00:00Z' };
  const assignments = { [idOf('employee')]: { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' } };
  const made = tagged(await graph.planner.tasks.add({ ...task, assignments } as PlannerTask));
  expect((await graph.planner.plans.getById(kulturPlan).tasks()).map(({ id }) => id)).toContain(made.id);
  const kept = graph.planner.tasks.getById(made.id);
  await kept.update({ percentComplete: 100 }, made['@odata.etag']);
  const done = await kept();
  expect(done).toMatchObject({ percentComplete: 100, completedBy: { user: { id: idOf('leader') } } });
  await expect(kept.delete(made['@odata.etag'])).rejects.toMatchObject({ status: 409 });
  await kept.delete(etagOf(done));
});

test('without an ETag PnPjs sends «*», which Planner does not take', async () => {
  const { graph } = await planner();
  const task = graph.planner.tasks.getById(kulturTask);
  await expect(task.update({ title: 'Uten ETag' })).rejects.toMatchObject({ status: 412 });
  await expect(task.delete()).rejects.toMatchObject({ status: 412 });
});

test('task details: a description and a checklist', async () => {
  const { graph } = await planner();
  const { details } = graph.planner.tasks.getById(kulturTask);
  const before = tagged(await details());
  const item = { '@odata.type': 'microsoft.graph.plannerChecklistItem', title: 'Ringe', isChecked: false };
  const checklist = { '95e27074-6c4a-447a-aa24-9d718a0b86fa': item };
  await details.update({ description: 'Først dette', checklist } as object, before['@odata.etag']);
  expect(await graph.planner.tasks.getById(kulturTask).details()).toMatchObject({
    description: 'Først dette',
    checklist: { '95e27074-6c4a-447a-aa24-9d718a0b86fa': { title: 'Ringe' } },
  });
});

const groupOf = (id: string) => ({ url: `https://graph.microsoft.com/v1.0/groups/${id}` });
