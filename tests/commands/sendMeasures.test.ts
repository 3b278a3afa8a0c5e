import { expect, test } from 'vitest';
import { createTask } from '../../src/commands/createTask.ts';
import { saveMeasure } from '../../src/commands/saveMeasure.ts';
import { sendWrites } from '../../src/commands/sendWrites.ts';
import type { PlanId, UnitCode } from '../../src/domain/id.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { MeasureEdit } from '../../src/domain/measureEdit.ts';
import type { Task } from '../../src/domain/task.ts';
import type { Entry, Outcome } from '../../src/outbox/entry.ts';
import { listItemPath, listItemVersionsPath } from '../../src/graph/listPaths.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import type { Services } from '../../src/queries/services.ts';
import { fieldText } from '../../src/wire/fieldText.ts';
import { parseTask } from '../../src/wire/plannerTask.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { reset, resetAfterwards, says, saysAfterwards } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

const planId = 'Kultur-plan-0000000000000001' as PlanId;
const patch = /^PATCH .*\/lists\/Tiltak\//;
const read = /^GET .*\/lists\/Tiltak\/items\//;
const planner = { scopes: ['Tasks.ReadWrite'] };

async function opened() {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const [leader, deputy] = [tenant.servicesOf('leader'), tenant.servicesOf('deputy')];
  return { ...tenant, leader, deputy, before: await measureNow(leader) };
}

async function measureNow(services: Services): Promise<Measure> {
  const { measures } = await loadUnitPage(services, 'KRS-KULTUR' as UnitCode);
  const found = measures.find(({ id }) => id === 'T-2026-002');
  if (found === undefined) throw new Error('The seed lacks the measure.');
  return found;
}

/** An edit as the outbox keeps it, on its way. */
function entryOf(measure: Measure, edit: MeasureEdit, more: Partial<Entry> & { readonly task?: Task | undefined } = {}): Entry {
  const { task, ...rest } = more;
  return {
    operationId: 'mine',
    order: 1,
    row: `measure ${measure.id}`,
    madeAt: '2026-11-22T08:00:00.000Z',
    write: { kind: 'measure', wish: { measure, edit, task, operationId: 'mine' } },
    state: { kind: 'sending' },
    inDoubt: false,
    ...rest,
  };
}

async function sent(services: Services, entry: Entry): Promise<Outcome | undefined> {
  return (await sendWrites(services, [entry])).get(entry.operationId);
}

/** Somebody else's edit. */
const by = (services: Services, measure: Measure, edit: MeasureEdit) =>
  saveMeasure(services, { measure, edit, task: undefined, operationId: services.newId() });

const implemented = { status: 'implemented' } as const;

test('while the service is away nothing is done, and it is sent later', async () => {
  const { leader, network, before } = await opened();
  for (let request = 0; request < 8; request += 1) network.fail(patch, says(503));
  expect(await sent(leader, entryOf(before, implemented))).toMatchObject({ kind: 'later', why: { kind: 'unavailable' } });
  expect(await measureNow(leader)).toEqual(before);
});

test('carried out and the gateway gives up: it is looked up, and saved once', async () => {
  const { leader, network, before } = await opened();
  network.fail(patch, saysAfterwards(504));
  expect(await sent(leader, entryOf(before, implemented))).toMatchObject({
    kind: 'saved',
    row: { measure: { status: 'implemented' } },
  });
  const { itemId } = before.stored;
  const versions = await leader.graph.getAll(listItemVersionsPath(leader.site, 'Tiltak', itemId));
  expect(versions.filter((version) => fieldText(version, 'OperasjonId') === 'mine')).toHaveLength(1);
});

test('carried out and nothing can be looked up: uncertain, and saved when it is sent again', async () => {
  const { leader, network, before } = await opened();
  network.fail(patch, resetAfterwards);
  for (let request = 0; request < 8; request += 1) network.fail(read, reset);
  expect(await sent(leader, entryOf(before, implemented))).toEqual({ kind: 'uncertain' });
  const item = listItemPath(leader.site, 'Tiltak', before.stored.itemId);
  while (network.left() > 0) await leader.graph.get(item).catch(() => undefined);
  expect(await sent(leader, entryOf(before, implemented, { inDoubt: true }))).toMatchObject({ kind: 'saved' });
});

test('two sent together and never answered, and then no service: uncertain, and not told that nothing was done', async () => {
  const { leader, network, before } = await opened();
  const { measures } = await loadUnitPage(leader, 'KRS-KULTUR' as UnitCode);
  const other = measures.find(({ id }) => id !== before.id) as Measure;
  const two = [entryOf(before, implemented), { ...entryOf(other, implemented), operationId: 'other' }];
  network.fail(/^POST .*\$batch .*Tiltak/, resetAfterwards);
  for (let request = 0; request < 16; request += 1) network.fail(patch, says(503));
  const outcomes = await sendWrites(leader, two);
  expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(['uncertain', 'uncertain']);
  expect((await measureNow(leader)).status).toBe('implemented');
});

test('carried out, and then put back by somebody else: it is saved, and not laid over what they did', async () => {
  const { leader, deputy, before } = await opened();
  await saveMeasure(leader, { measure: before, edit: implemented, task: undefined, operationId: 'mine' });
  await by(deputy, await measureNow(leader), { status: before.status });
  expect(await sent(leader, entryOf(before, implemented, { inDoubt: true }))).toMatchObject({
    kind: 'saved',
    row: { measure: { status: before.status } },
  });
  expect((await measureNow(leader)).status).toBe(before.status);
});

test('others have changed something else: both stand', async () => {
  const { leader, deputy, before } = await opened();
  await by(deputy, before, { due: '2027-03-01' });
  expect(await sent(leader, entryOf(before, implemented))).toMatchObject({ kind: 'saved' });
  expect(await measureNow(leader)).toMatchObject({ status: 'implemented', due: '2027-03-01' });
});

test('others have changed the same: nothing is overwritten, and mine is ready to go on top', async () => {
  const { leader, deputy, before } = await opened();
  await by(deputy, before, { status: 'cancelled' });
  const outcome = await sent(leader, entryOf(before, implemented));
  expect(outcome).toMatchObject({ kind: 'conflict', theirs: { measure: { status: 'cancelled' } } });
  expect((await measureNow(leader)).status).toBe('cancelled');
  if (outcome?.kind !== 'conflict') return;
  expect(await sent(leader, { ...entryOf(before, implemented), write: outcome.mine })).toMatchObject({ kind: 'saved' });
  expect((await measureNow(leader)).status).toBe('implemented');
});

test('the list says no: refused, with the reason, and nothing has happened', async () => {
  const { servicesOf, leader, before } = await opened();
  expect(await sent(servicesOf('employee'), entryOf(before, implemented))).toMatchObject({
    kind: 'refused',
    refusal: { kind: 'readOnly', source: 'Tiltak' },
  });
  expect(await measureNow(leader)).toEqual(before);
});

/** The same, with a task in Planner that was read when the edit was made. */
async function withTask() {
  const all = await opened();
  await createTask(all.leader, { measure: all.before, planId });
  const before = await measureNow(all.leader);
  const path = `/v1.0/planner/tasks/${before.task?.taskId}`;
  const taskNow = async () => parseTask(await all.leader.graph.get(path, planner))?.task;
  const change = async (body: object) => all.deputy.graph.patch(path, (await taskNow())?.version ?? '', body, planner);
  return { ...all, before, task: await taskNow(), taskNow, change };
}

test('two statuses made from one reading of the task are told one after the other', async () => {
  const { leader, before, task, taskNow } = await withTask();
  expect(await sent(leader, entryOf(before, implemented, { task }))).toMatchObject({ kind: 'saved', untold: undefined });
  expect((await taskNow())?.percentComplete).toBe(100);
  const later = entryOf(await measureNow(leader), { status: 'notStarted' }, { task });
  expect(await sent(leader, later)).toMatchObject({ kind: 'saved', untold: undefined });
  expect((await taskNow())?.percentComplete).toBe(0);
  expect((await measureNow(leader)).task?.agreedPercent).toBe(0);
});

test('a task somebody has moved meanwhile is left as they made it, and it is told why', async () => {
  const { leader, before, task, taskNow, change } = await withTask();
  await change({ percentComplete: 0 });
  expect(await sent(leader, entryOf(before, implemented, { task }))).toMatchObject({
    kind: 'saved',
    untold: { kind: 'changedMeanwhile' },
  });
  expect((await taskNow())?.percentComplete).toBe(0);
});

test('the task is told after a tab closed between the two, and never of a status that is no longer there', async () => {
  const { leader, deputy, before, task, taskNow } = await withTask();
  await saveMeasure(leader, { measure: before, edit: implemented, task: undefined, operationId: 'mine' });
  const late = entryOf(before, implemented, { task, inDoubt: true });
  expect(await sent(leader, late)).toMatchObject({ kind: 'saved', untold: undefined });
  expect((await taskNow())?.percentComplete).toBe(100);
  await by(deputy, await measureNow(leader), { status: 'inProgress' });
  const again = await taskNow();
  expect(await sent(leader, entryOf(before, implemented, { task: again, inDoubt: true }))).toMatchObject({ kind: 'saved' });
  expect((await taskNow())?.version).toBe(again?.version);
});
