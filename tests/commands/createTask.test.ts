import { expect, test } from 'vitest';
import { createTask } from '../../src/commands/createTask.ts';
import type { PlanId, UnitCode } from '../../src/domain/id.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import type { Services } from '../../src/queries/services.ts';
import { parseTask } from '../../src/wire/plannerTask.ts';
import { openFaultyTenant, type FaultyTenant } from './faultyTenant.ts';
import { reset, resetAfterwards, says, saysAfterwards, type NetworkFault } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

const planId = 'Kultur-plan-0000000000000001' as PlanId;
const title = 'Selvbetjent bibliotek om kvelden';
const planner = ['Tasks.ReadWrite'];
const make = /^POST \/v1.0\/planner\/tasks$/;
const link = /^PATCH .*\/lists\/Tiltak\/items\//;

async function opened() {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const leader = tenant.servicesOf('leader');
  return { ...tenant, leader, measure: await measureOf(leader) };
}

async function measureOf(services: Services): Promise<Measure> {
  const { measures } = await loadUnitPage(services, 'KRS-KULTUR' as UnitCode);
  const measure = measures.find((each) => each.title === title);
  if (measure === undefined) throw new Error('The seed lacks the measure.');
  return measure;
}

/** Tasks of that name in the plan, as Planner has them now. */
async function tasksIn({ servicesOf }: FaultyTenant) {
  const items = await servicesOf('leader').graph.getAll(`/v1.0/planner/plans/${planId}/tasks`, { scopes: planner });
  return items.flatMap((item) => parseTask(item)?.task ?? []).filter((task) => task.title === title);
}

test('the task stands in the plan, the row knows it, and the task leads back to the row', async () => {
  const tenant = await opened();
  const outcome = await createTask(tenant.leader, { measure: tenant.measure, planId });
  const [task, ...others] = await tasksIn(tenant);
  expect(others).toEqual([]);
  expect(outcome).toMatchObject({ kind: 'created', task: { id: task?.id, percentComplete: 50 }, unsent: [] });
  expect((await measureOf(tenant.leader)).task).toEqual({
    taskId: task?.id,
    planId,
    agreedPercent: 50,
    agreedDue: { day: task?.due },
  });
  const details = await tenant.leader.graph.get(`/v1.0/planner/tasks/${task?.id}/details`, { scopes: planner });
  expect(JSON.stringify(details)).toContain('KRS-KULTUR/tiltak/T-2026-002');
});

const matrix: readonly (readonly [string, NetworkFault, 'created' | 'refused'])[] = [
  ['429 with a time to come back', says(429, '', { 'retry-after': '2' }), 'created'],
  ['503 with a time to come back', says(503, '', { 'retry-after': '2' }), 'created'],
  ['504 after it was carried out', saysAfterwards(504), 'created'],
  ['a connection broken after', resetAfterwards, 'created'],
  ['403 with a limit', says(403, 'MaximumActiveTasksInProject'), 'refused'],
  ['404', says(404), 'refused'],
];

test.each(matrix)('making the task and %s: never twice, never falsely made', async (_, fault, expected) => {
  const tenant = await opened();
  tenant.network.fail(make, fault);
  const outcome = await createTask(tenant.leader, { measure: tenant.measure, planId }).catch(() => ({
    kind: 'refused' as const,
  }));
  expect(outcome.kind).toBe(expected);
  expect(tenant.network.left()).toBe(0);
  expect(await tasksIn(tenant)).toHaveLength(expected === 'created' ? 1 : 0);
});

test.each([
  ['504 before it was carried out', says(504)],
  ['a connection broken before', reset],
])('making the task and %s: said to be uncertain, and trying again makes one', async (_, fault) => {
  const tenant = await opened();
  tenant.network.fail(make, fault);
  expect(await createTask(tenant.leader, { measure: tenant.measure, planId })).toEqual({ kind: 'uncertain', planId });
  expect(await createTask(tenant.leader, { measure: tenant.measure, planId })).toMatchObject({ kind: 'created' });
  expect(await tasksIn(tenant)).toHaveLength(1);
});

test('made, lost on the way, and the plan cannot be read either: trying again takes up the task that is there', async () => {
  const tenant = await opened();
  tenant.network.fail(make, resetAfterwards);
  for (const _ of ['the look before', 'the buckets']) tenant.network.fail(/^GET .*\/plans\//, (pass) => pass());
  for (let attempt = 0; attempt < 4; attempt += 1) tenant.network.fail(/^GET .*\/plans\//, reset);
  expect(await createTask(tenant.leader, { measure: tenant.measure, planId })).toMatchObject({ kind: 'uncertain' });
  expect(await createTask(tenant.leader, { measure: tenant.measure, planId })).toMatchObject({ kind: 'created', unsent: [] });
  expect(await tasksIn(tenant)).toHaveLength(1);
});

test.each([
  ['403', says(403, 'accessDenied')],
  ['423', says(423)],
])('the row refuses with %s: the task stands, the link is handed back, and sending it again links', async (_, fault) => {
  const tenant = await opened();
  tenant.network.fail(link, fault);
  const outcome = await createTask(tenant.leader, { measure: tenant.measure, planId });
  expect(outcome).toMatchObject({ kind: 'created', unsent: [{ kind: 'listRow' }] });
  if (outcome.kind !== 'created') return;
  await outcome.unsent[0]?.send();
  expect((await measureOf(tenant.leader)).task?.taskId).toBe(outcome.task.id);
});

test.each([
  ['504 after it was carried out', saysAfterwards(504)],
  ['a connection broken after', resetAfterwards],
  ['a connection broken before', reset],
])('linking the row and %s: linked once, by looking', async (_, fault) => {
  const tenant = await opened();
  tenant.network.fail(link, fault);
  expect(await createTask(tenant.leader, { measure: tenant.measure, planId })).toMatchObject({ kind: 'created', unsent: [] });
  expect((await measureOf(tenant.leader)).task).toBeDefined();
  expect(await tasksIn(tenant)).toHaveLength(1);
});

test('the reference fails: the task and its row stand, and the reference is handed back', async () => {
  const tenant = await opened();
  tenant.network.fail(/^PATCH .*\/details$/, says(403));
  const outcome = await createTask(tenant.leader, { measure: tenant.measure, planId });
  expect(outcome).toMatchObject({ kind: 'created', unsent: [{ kind: 'taskReference', refusal: { kind: 'readOnly' } }] });
  if (outcome.kind !== 'created') return;
  await outcome.unsent[0]?.send();
  const details = await tenant.leader.graph.get(`/v1.0/planner/tasks/${outcome.task.id}/details`, { scopes: planner });
  expect(JSON.stringify(details)).toContain('KRS-KULTUR/tiltak/T-2026-002');
});

test('somebody has changed the row, but given it no task: it is linked on top of what they did', async () => {
  const tenant = await opened();
  tenant.network.fail(make, async (pass) => {
    const { stored } = tenant.measure;
    const path = `/v1.0/sites/${tenant.leader.site}/lists/Tiltak/items/${stored.itemId}/fields`;
    await tenant.servicesOf('deputy').graph.patch(path, stored.version, { Frist: '2027-01-31' });
    return pass();
  });
  expect(await createTask(tenant.leader, { measure: tenant.measure, planId })).toMatchObject({ kind: 'created', unsent: [] });
  expect(await measureOf(tenant.leader)).toMatchObject({ due: '2027-01-31', task: { planId } });
});

test('two leaders make a task for the same measure at once: one task is left, and both see it', async () => {
  const tenant = await opened();
  const wish = { measure: tenant.measure, planId };
  const outcomes = await Promise.all([createTask(tenant.leader, wish), createTask(tenant.servicesOf('deputy'), wish)]);
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['alreadyLinked', 'created']);
  const [task, ...others] = await tasksIn(tenant);
  expect(others).toEqual([]);
  expect((await measureOf(tenant.leader)).task?.taskId).toBe(task?.id);
});

test('a measure that has a task gets no other', async () => {
  const tenant = await opened();
  await createTask(tenant.leader, { measure: tenant.measure, planId });
  expect(await createTask(tenant.leader, { measure: tenant.measure, planId })).toMatchObject({
    kind: 'alreadyLinked',
    unsent: [],
  });
  expect(await tasksIn(tenant)).toHaveLength(1);
});
