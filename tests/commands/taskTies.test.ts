import { expect, test } from 'vitest';
import { chooseSide } from '../../src/commands/chooseSide.ts';
import { createTask } from '../../src/commands/createTask.ts';
import { linkExistingTask } from '../../src/commands/linkExistingTask.ts';
import { saveMeasures } from '../../src/commands/saveMeasures.ts';
import { tellPlanner } from '../../src/commands/tellPlanner.ts';
import { unlinkTask } from '../../src/commands/unlinkTask.ts';
import type { PlanId, UnitCode } from '../../src/domain/id.ts';
import type { Measure, MeasureStatus } from '../../src/domain/measure.ts';
import type { Task } from '../../src/domain/task.ts';
import { planTaskSync } from '../../src/domain/taskSync.ts';
import { bucketsQuery, plansQuery } from '../../src/queries/plans.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import type { Services } from '../../src/queries/services.ts';
import { tasksQuery } from '../../src/queries/tasks.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { smallSeed } from './smallSeed.ts';

const planId = 'Kultur-plan-0000000000000001' as PlanId;
const planner = { scopes: ['Tasks.ReadWrite'] };

async function seen(services: Services, id = 'T-2026-002') {
  const { measures } = await loadUnitPage(services, 'KRS-KULTUR' as UnitCode);
  const [plan] = await createQueryClient().fetchQuery(tasksQuery(services, [planId]));
  const tasks = plan?.tasks ?? [];
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) throw new Error(`The seed lacks ${id}.`);
  return { measure, tasks, task: tasks.find((each) => each.id === measure.task?.taskId), steps: planTaskSync([measure], tasks) };
}

async function opened() {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  return { ...tenant, leader: tenant.servicesOf('leader') };
}

async function tick(services: Services, percentComplete: number) {
  const { task } = await seen(services);
  await services.graph.patch(`/v1.0/planner/tasks/${task?.id}`, task?.version ?? '', { percentComplete }, planner);
}

/** A task somebody has made in the plan by hand. */
async function handMade(services: Services, title: string, percentComplete: number) {
  await services.graph.post('/v1.0/planner/tasks', { planId, title, percentComplete }, planner);
  const { tasks } = await seen(services);
  return tasks.find((task) => task.title === title)!;
}

test('C3: the task stands in the plan and the bucket that were chosen', async () => {
  const { leader } = await opened();
  const cache = createQueryClient();
  const plans = await cache.fetchQuery(plansQuery(leader));
  expect(plans.map(({ title }) => title)).toContain('Tiltak – Kultur');
  const buckets = await cache.fetchQuery(bucketsQuery(leader, planId));
  expect(buckets.map(({ name }) => name)).toEqual(['Å gjøre', 'Pågår', 'Ferdig']);
  const { measure } = await seen(leader);
  const bucketId = buckets[1]?.id;
  await createTask(leader, { measure, planId, bucketId });
  const { task } = await seen(leader);
  expect(await leader.graph.get(`/v1.0/planner/tasks/${task?.id}`, planner)).toMatchObject({ bucketId, planId });
});

type Moved = { readonly measure: Measure; readonly task?: Task | undefined };

/** Gives measures a status in the list, with their tasks as they were read. */
const move = (services: Services, moved: readonly Moved[], status: MeasureStatus) =>
  saveMeasures(
    services,
    moved.map(({ measure, task }) => ({ measure, task, edit: { status }, operationId: services.newId() })),
  );

test('C3: a task that is there is linked, with the way back, and the list follows what it says', async () => {
  const { leader } = await opened();
  const task = await handMade(leader, 'Gjort i Planner', 100);
  const { measure } = await seen(leader);
  expect(await linkExistingTask(leader, measure, task)).toMatchObject({ kind: 'linked', unsent: [] });
  const after = await seen(leader);
  expect(after.steps).toMatchObject([{ kind: 'storeFromTask', fields: ['status'] }]);
  const details = await leader.graph.get(`/v1.0/planner/tasks/${task.id}/details`, planner);
  expect(JSON.stringify(details)).toContain('T-2026-002');
  expect(await linkExistingTask(leader, (await seen(leader, 'T-2026-003')).measure, task)).toEqual({
    kind: 'taken',
    by: 'Selvbetjent bibliotek om kvelden',
  });
});

test('C3: unlinked, the task stays in Planner without the way back, and the measure keeps its status', async () => {
  const { leader } = await opened();
  const begun = await seen(leader);
  await createTask(leader, { measure: begun.measure, planId });
  const { measure, task } = await seen(leader);
  expect(await unlinkTask(leader, measure)).toEqual({ kind: 'unlinked', unsent: [] });
  const after = await seen(leader);
  expect(after.measure).toMatchObject({ task: undefined, status: begun.measure.status });
  expect(after.tasks.map(({ id }) => id)).toContain(task?.id);
  expect(JSON.stringify(await leader.graph.get(`/v1.0/planner/tasks/${task?.id}/details`, planner))).not.toContain('T-2026-002');
});

test.each([
  ['list', 'notStarted', 0],
  ['planner', 'implemented', 100],
] as const)('C4: both have moved and the %s holds: list and Planner agree', async (side, status, percent) => {
  const { leader, servicesOf } = await opened();
  await createTask(leader, { measure: (await seen(leader)).measure, planId });
  const { measure } = await seen(leader);
  await tick(leader, 100);
  await move(servicesOf('deputy'), [{ measure }], 'notStarted');
  const [step] = (await seen(leader)).steps;
  if (step?.kind !== 'bothMoved') throw new Error(step?.kind);
  expect(await chooseSide(leader, { ...step, side })).toEqual({ kind: 'agreed' });
  expect(await seen(leader)).toMatchObject({ measure: { status }, task: { percentComplete: percent }, steps: [] });
});

test('C4: a task that moves once more while one chooses is not overwritten', async () => {
  const { leader, servicesOf } = await opened();
  await createTask(leader, { measure: (await seen(leader)).measure, planId });
  const { measure } = await seen(leader);
  await tick(leader, 100);
  await move(servicesOf('deputy'), [{ measure }], 'notStarted');
  const [step] = (await seen(leader)).steps;
  if (step?.kind !== 'bothMoved') throw new Error(step?.kind);
  await tick(leader, 50);
  await expect(chooseSide(leader, { ...step, side: 'list' })).rejects.toMatchObject({ fault: 'changedMeanwhile' });
  expect((await seen(leader)).task?.percentComplete).toBe(50);
});

test('C4: statuses changed together are told to Planner together, and one that moved there is named', async () => {
  const { leader, network } = await opened();
  for (const id of ['T-2026-002', 'T-2026-003']) await createTask(leader, { measure: (await seen(leader, id)).measure, planId });
  const [one, other] = [await seen(leader, 'T-2026-002'), await seen(leader, 'T-2026-003')];
  await tick(leader, 0);
  const asked = network.requests.length;
  const outcomes = await move(leader, [one, other], 'implemented');
  expect(outcomes).toMatchObject([
    { kind: 'saved', untold: { kind: 'changedMeanwhile' } },
    { kind: 'saved', untold: undefined },
  ]);
  expect(network.requests.length - asked).toBeLessThanOrEqual(4);
  expect((await seen(leader)).steps).toMatchObject([{ kind: 'bothMoved' }]);
  expect(await seen(leader, 'T-2026-003')).toMatchObject({ task: { percentComplete: 100 }, steps: [] });
});

test('what Planner has not heard is told when somebody asks for it', async () => {
  const { leader } = await opened();
  await createTask(leader, { measure: (await seen(leader)).measure, planId });
  const { measure } = await seen(leader);
  await move(leader, [{ measure }], 'implemented');
  const [step] = (await seen(leader)).steps;
  if (step?.kind !== 'updateTask') throw new Error(step?.kind);
  expect((await tellPlanner(leader, [step])).size).toBe(0);
  expect(await seen(leader)).toMatchObject({ task: { percentComplete: 100 }, steps: [] });
});
