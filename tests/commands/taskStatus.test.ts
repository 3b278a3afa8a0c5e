import { expect, test } from 'vitest';
import { createTask } from '../../src/commands/createTask.ts';
import { chooseSide } from '../../src/commands/chooseSide.ts';
import { saveMeasure } from '../../src/commands/saveMeasure.ts';
import { saveMeasures } from '../../src/commands/saveMeasures.ts';
import { tellTask } from '../../src/commands/tellTask.ts';
import type { StatusWish } from '../../src/commands/useMoveMeasure.ts';
import { storeTaskStatus, type StoreStep } from '../../src/commands/storeTaskStatus.ts';
import type { PlanId, UnitCode } from '../../src/domain/id.ts';
import { planTaskSync } from '../../src/domain/taskSync.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import type { Services } from '../../src/queries/services.ts';
import { tasksQuery } from '../../src/queries/tasks.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { resetAfterwards, says } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

const planId = 'Kultur-plan-0000000000000001' as PlanId;
const title = 'Selvbetjent bibliotek om kvelden';
const planner = { scopes: ['Tasks.ReadWrite'] };

/** A tenant where one measure, I arbeid, has a task at 50 percent. */
async function opened() {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const leader = tenant.servicesOf('leader');
  const { measure } = await seen(leader);
  await createTask(leader, { measure, planId });
  return { ...tenant, leader };
}

/** The measure, its task and what stands between them, as they are now. */
async function seen(services: Services) {
  const { measures } = await loadUnitPage(services, 'KRS-KULTUR' as UnitCode);
  const measure = measures.find((each) => each.title === title);
  if (measure === undefined) throw new Error('The seed lacks the measure.');
  const [plan] = await createQueryClient().fetchQuery(tasksQuery(services, [planId]));
  const task = plan?.tasks.find(({ id }) => id === measure.task?.taskId);
  return { measure, task, steps: planTaskSync([measure], plan?.tasks ?? []) };
}

async function tick(services: Services, percentComplete: number) {
  const { task } = await seen(services);
  await services.graph.patch(`/v1.0/planner/tasks/${task?.id}`, task?.version ?? '', { percentComplete }, planner);
}

/** Gives the measure a status in the list. */
const move = (services: Services, { measure, status, task }: StatusWish) =>
  saveMeasure(services, { measure, edit: { status }, task, operationId: services.newId() });

test('a task ticked in Planner is stored as Innført, and then all agree', async () => {
  const { leader } = await opened();
  await tick(leader, 100);
  const { steps } = await seen(leader);
  expect(steps).toMatchObject([{ kind: 'storeFromTask', fields: ['status'] }]);
  expect(await storeTaskStatus(leader, steps as StoreStep[])).toEqual([]);
  const after = await seen(leader);
  expect(after.measure).toMatchObject({ status: 'implemented', task: { agreedPercent: 100 } });
  expect(after.steps).toEqual([]);
});

test('who may only read is told why it was not stored, and nothing has changed', async () => {
  const { leader, servicesOf } = await opened();
  await tick(leader, 100);
  const { steps } = await seen(leader);
  expect(await storeTaskStatus(servicesOf('employee'), steps as StoreStep[])).toMatchObject([
    { refusal: { kind: 'readOnly', source: 'Tiltak' } },
  ]);
  expect((await seen(leader)).measure.status).toBe('inProgress');
});

test('a row somebody changed meanwhile is left as they made it, and that is no refusal', async () => {
  const { leader, servicesOf } = await opened();
  await tick(leader, 100);
  const { steps, measure, task } = await seen(leader);
  await move(servicesOf('deputy'), { measure, status: 'cancelled', task });
  expect(await storeTaskStatus(leader, steps as StoreStep[])).toEqual([]);
  expect((await seen(leader)).measure.status).toBe('cancelled');
});

test('a status saved in the list is told to Planner, and the agreement is remembered', async () => {
  const { leader } = await opened();
  const { measure, task } = await seen(leader);
  expect(await move(leader, { measure, status: 'implemented', task })).toMatchObject({ kind: 'saved', untold: undefined });
  const after = await seen(leader);
  expect(after).toMatchObject({
    measure: { status: 'implemented', task: { agreedPercent: 100 } },
    task: { percentComplete: 100 },
    steps: [],
  });
});

test('a due day saved in the list is told to Planner, and the agreement is remembered', async () => {
  const { leader } = await opened();
  const { measure, task } = await seen(leader);
  const wish = { measure, edit: { due: '2027-03-01' }, task, operationId: leader.newId() };
  expect(await saveMeasure(leader, wish)).toMatchObject({ kind: 'saved', untold: undefined });
  const after = await seen(leader);
  expect(after).toMatchObject({
    measure: { due: '2027-03-01', task: { agreedDue: { day: '2027-03-01' } } },
    task: { due: '2027-03-01', percentComplete: 50 },
    steps: [],
  });
  const [outcome] = await saveMeasures(leader, [
    { measure: after.measure, edit: { due: undefined }, task: after.task, operationId: leader.newId() },
  ]);
  expect(outcome).toMatchObject({ kind: 'saved', untold: undefined });
  expect(await seen(leader)).toMatchObject({ task: { due: undefined }, measure: { task: { agreedDue: {} } }, steps: [] });
});

test('a due day moved in Planner is stored in the list, and a ticked task beside it holds nothing up', async () => {
  const { leader } = await opened();
  const { measure, task } = await seen(leader);
  const there = { dueDateTime: '2027-04-01T10:00:00Z', percentComplete: 100 };
  await leader.graph.patch(`/v1.0/planner/tasks/${task?.id}`, task?.version ?? '', there, planner);
  const { steps } = await seen(leader);
  expect(steps).toMatchObject([{ kind: 'storeFromTask', fields: ['status', 'due'] }]);
  const wish = { measure, edit: { due: '2027-05-01' }, task, operationId: leader.newId() };
  expect(await saveMeasure(leader, wish)).toMatchObject({ kind: 'saved', untold: { kind: 'changedMeanwhile' } });
  expect((await seen(leader)).steps).toMatchObject([{ kind: 'storeFromTask', fields: ['status'] }]);
  await storeTaskStatus(leader, (await seen(leader)).steps as StoreStep[]);
  const apart = await seen(leader);
  expect(apart).toMatchObject({ measure: { status: 'implemented' }, steps: [{ kind: 'bothMoved', fields: ['due'] }] });
  const { measure: now } = apart;
  if (apart.task === undefined) throw new Error('The task is there.');
  await chooseSide(leader, { measure: now, task: apart.task, fields: ['due'], side: 'planner' });
  expect(await seen(leader)).toMatchObject({ measure: { due: '2027-04-01', status: 'implemented' }, steps: [] });
});

test.each([
  ['403', says(403)],
  ['404', says(404)],
])('Planner refuses with %s: the list keeps the status, and the echo is handed back', async (_, fault) => {
  const { leader, network } = await opened();
  const { measure, task } = await seen(leader);
  network.fail(/^PATCH \/v1.0\/planner\/tasks\/[^/]+$/, fault);
  const outcome = await move(leader, { measure, status: 'implemented', task });
  expect(outcome).toMatchObject({ kind: 'saved', measure: { status: 'implemented' }, untold: { source: 'Planner' } });
  expect((await seen(leader)).steps).toMatchObject([{ kind: 'updateTask', fields: ['status'] }]);
  if (outcome.kind !== 'saved') return;
  await tellTask(leader, outcome.measure, { edit: { status: 'implemented' }, task });
  expect(await seen(leader)).toMatchObject({ task: { percentComplete: 100 }, steps: [] });
});

test('somebody moved the task meanwhile: nothing of theirs is overwritten, and both moves are seen', async () => {
  const { leader } = await opened();
  const { measure, task } = await seen(leader);
  await tick(leader, 0);
  expect(await move(leader, { measure, status: 'implemented', task })).toMatchObject({
    kind: 'saved',
    untold: { kind: 'changedMeanwhile' },
  });
  expect(await seen(leader)).toMatchObject({ task: { percentComplete: 0 }, steps: [{ kind: 'bothMoved' }] });
});

test('the list says no: nothing has happened, neither there nor in Planner', async () => {
  const { leader, servicesOf } = await opened();
  const { measure, task } = await seen(leader);
  const wish = { measure, status: 'implemented', task } as const;
  await expect(move(servicesOf('employee'), wish)).rejects.toMatchObject({ fault: 'forbidden' });
  expect(await seen(leader)).toMatchObject({ measure: { status: 'inProgress' }, task: { percentComplete: 50 } });
});

test('carried out and lost on the way: looked up, and saved', async () => {
  const { leader, network } = await opened();
  const { measure, task } = await seen(leader);
  network.fail(/^PATCH .*\/lists\/Tiltak\//, resetAfterwards);
  expect(await move(leader, { measure, status: 'implemented', task })).toMatchObject({ kind: 'saved', untold: undefined });
});

test('two leaders change the status: the second is shown the first', async () => {
  const { leader, servicesOf } = await opened();
  const { measure, task } = await seen(leader);
  await move(servicesOf('deputy'), { measure, status: 'cancelled', task });
  expect(await move(leader, { measure, status: 'implemented', task })).toMatchObject({
    kind: 'conflict',
    theirs: { status: 'cancelled' },
    fields: ['status'],
  });
});

test('a task deleted in Planner is reported, and not made again', async () => {
  const { leader } = await opened();
  const { task } = await seen(leader);
  await leader.graph.delete(`/v1.0/planner/tasks/${task?.id}`, task?.version ?? '', planner);
  expect((await seen(leader)).steps).toMatchObject([{ kind: 'taskGone' }]);
});
