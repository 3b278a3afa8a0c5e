import { expect, test } from 'vitest';
import { newMeasureWish } from '../../src/commands/newMeasureWish.ts';
import { saveMeasure } from '../../src/commands/saveMeasure.ts';
import { sendWrites } from '../../src/commands/sendWrites.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { withEdit, type MeasureEdit, type MeasureWish } from '../../src/domain/measureEdit.ts';
import { listItemsPath } from '../../src/graph/listPaths.ts';
import type { Entry, Outcome } from '../../src/outbox/entry.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import type { Services } from '../../src/queries/services.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { reset, resetAfterwards, says, saysAfterwards } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const post = /^POST .*\/lists\/Tiltak\/items$/;
const lookUp = /^GET .*\/lists\/Tiltak\/items/;

async function opened() {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const [leader, deputy] = [tenant.servicesOf('leader'), tenant.servicesOf('deputy')];
  return { ...tenant, leader, deputy };
}

const making = (services: Services, operationId: string, words: MeasureEdit): MeasureWish =>
  newMeasureWish(services, { unitCode: kultur, words, demonstration: true, operationId });

async function sent(services: Services, wish: MeasureWish, inDoubt = false): Promise<Outcome | undefined> {
  return (await sendWrites(services, [entryOf(wish, inDoubt)])).get(wish.operationId);
}

/** A write as the outbox keeps it, on its way. */
const entryOf = (wish: MeasureWish, inDoubt = false): Entry => ({
  ...{ operationId: wish.operationId, order: 1, row: `measure ${wish.measure.id}`, madeAt: '2026-11-22T08:00:00.000Z' },
  ...{ write: { kind: 'measure', wish }, state: { kind: 'sending' }, inDoubt },
});

/** The measures of the unit that have been made beside those of the seed. */
async function madeIn(services: Services): Promise<readonly Measure[]> {
  return (await loadUnitPage(services, kultur)).measures.filter(({ title }) => title.startsWith('Åp'));
}

const scene = { title: 'Åpen scene', due: '2027-03-01' };
const mine = 'mine-0000-1111';

test('while the service is away nothing is done, and it is sent later', async () => {
  const { leader, network } = await opened();
  for (let request = 0; request < 8; request += 1) network.fail(post, says(503));
  expect(await sent(leader, making(leader, mine, scene))).toMatchObject({ kind: 'later', why: { kind: 'unavailable' } });
  expect(await madeIn(leader)).toEqual([]);
});

test.each([
  ['carried out and the gateway gives up', saysAfterwards(504)],
  ['carried out and the answer is lost', resetAfterwards],
  ['lost on the way', reset],
])('%s: it is looked up by its operation, and made once', async (_, fault) => {
  const { leader, network } = await opened();
  network.fail(post, fault);
  expect(await sent(leader, making(leader, mine, scene))).toMatchObject({ kind: 'saved', row: { measure: scene } });
  expect(await madeIn(leader)).toMatchObject([{ ...scene, id: 'T-2026-mine000011' }]);
});

test('carried out and nothing can be looked up: uncertain, and saved without sending when it is looked up again', async () => {
  const { leader, network } = await opened();
  network.fail(post, resetAfterwards);
  for (let request = 0; request < 8; request += 1) network.fail(lookUp, reset);
  const wish = making(leader, mine, scene);
  expect(await sent(leader, wish)).toEqual({ kind: 'uncertain' });
  const rows = listItemsPath(leader.site, 'Tiltak', { columns: ['Nokkel'] });
  while (network.left() > 0) await leader.graph.getAll(rows).catch(() => undefined);
  const before = network.requests.length;
  expect(await sent(leader, wish, true)).toMatchObject({ kind: 'saved', row: { measure: scene } });
  expect(network.requests.slice(before).filter((request) => post.test(request))).toEqual([]);
});

test('made, and since then changed by somebody else: it is saved, and not laid over what they did', async () => {
  const { leader, deputy } = await opened();
  const wish = making(leader, mine, scene);
  await sent(leader, wish);
  const [measure] = await madeIn(deputy);
  if (measure) await saveMeasure(deputy, { measure, edit: { title: 'Åpne dører' }, task: undefined, operationId: 'theirs' });
  expect(await sent(leader, wish, true)).toMatchObject({ kind: 'saved', row: { measure: { title: 'Åpne dører' } } });
  expect(await madeIn(leader)).toMatchObject([{ title: 'Åpne dører' }]);
});

test('an edit of what was made meanwhile goes on top of it, and is put side by side with what others said of the same', async () => {
  const { leader, deputy } = await opened();
  const wish = making(leader, mine, scene);
  const shown = withEdit(wish.measure, wish.edit);
  const edit = (operationId: string, words: MeasureEdit) => ({ measure: shown, edit: words, task: undefined, operationId });
  await sent(leader, wish);
  expect(await sent(leader, edit('second', { due: '2027-05-05' }))).toMatchObject({ kind: 'saved' });
  const [measure] = await madeIn(deputy);
  if (measure) await saveMeasure(deputy, { measure, edit: { title: 'Åpne dører' }, task: undefined, operationId: 'theirs' });
  const outcome = await sent(leader, edit('third', { title: 'Åpent hus' }));
  expect(outcome).toMatchObject({ kind: 'conflict', theirs: { measure: { title: 'Åpne dører' } } });
  expect(await madeIn(leader)).toMatchObject([{ title: 'Åpne dører', due: '2027-05-05' }]);
});

test('several are made in one exchange, beside edits of others; each has its own outcome', async () => {
  const { leader, network } = await opened();
  const [first] = (await loadUnitPage(leader, kultur)).measures as [Measure];
  const wishes = [
    making(leader, 'one', { title: 'Åpen scene' }),
    { measure: first, edit: { phase: 'act' }, task: undefined, operationId: 'two' } as const,
    making(leader, 'three', { title: 'Åpne dører' }),
  ];
  const before = network.requests.length;
  const outcomes = await sendWrites(
    leader,
    wishes.map((wish) => entryOf(wish)),
  );
  expect(network.requests.length - before).toBe(1);
  expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved']);
  expect((await madeIn(leader)).map(({ title }) => title)).toEqual(['Åpen scene', 'Åpne dører']);
});

test('the list says no: refused, with the reason, and nothing has happened', async () => {
  const { servicesOf, leader } = await opened();
  const employee = servicesOf('employee');
  expect(await sent(employee, making(employee, mine, scene))).toMatchObject({
    kind: 'refused',
    refusal: { kind: 'readOnly', source: 'Tiltak' },
  });
  expect(await madeIn(leader)).toEqual([]);
});
