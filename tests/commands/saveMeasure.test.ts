import { expect, test } from 'vitest';
import { newMeasureWish } from '../../src/commands/newMeasureWish.ts';
import { saveMeasure } from '../../src/commands/saveMeasure.ts';
import { saveMeasures } from '../../src/commands/saveMeasures.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { MeasureEdit, MeasureWish } from '../../src/domain/measureEdit.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import type { Services } from '../../src/queries/services.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { resetAfterwards, says } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const patch = /^PATCH .*\/lists\/Tiltak\//;

async function opened() {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  return { ...tenant, leader: tenant.servicesOf('leader'), deputy: tenant.servicesOf('deputy') };
}

async function measuresOf(services: Services): Promise<readonly Measure[]> {
  return (await loadUnitPage(services, kultur)).measures;
}

async function measure(services: Services, id = 'T-2026-002'): Promise<Measure> {
  const found = (await measuresOf(services)).find((each) => each.id === id);
  if (found === undefined) throw new Error(`The seed lacks ${id}.`);
  return found;
}

/** Saves an edit as an operation of its own. */
const save = (services: Services, wish: Pick<MeasureWish, 'measure' | 'edit'>) =>
  saveMeasure(services, { ...wish, task: undefined, operationId: services.newId() });

/** The same edit of many. */
const wishesOf = (services: Services, measures: readonly Measure[], edit: MeasureEdit) =>
  measures.map((measure) => ({ measure, edit, task: undefined, operationId: services.newId() }));

test('all that is said of a measure is stored, and what is taken away is gone', async () => {
  const { leader } = await opened();
  const before = await measure(leader);
  const edit = { title: 'Nytt navn', why: undefined, due: '2027-01-31', phase: 'act', deputy: undefined } as const;
  expect(await save(leader, { measure: before, edit })).toMatchObject({ kind: 'saved', untold: undefined });
  expect(await measure(leader)).toMatchObject({ ...before, ...edit, stored: { itemId: before.stored.itemId } });
});

test('F9: a measure is archived instead of deleted, and had back as it was', async () => {
  const { leader } = await opened();
  const before = await measure(leader);
  await save(leader, { measure: before, edit: { archived: true } });
  const away = await measure(leader);
  expect(away).toMatchObject({ ...before, archived: true, stored: away.stored });
  await save(leader, { measure: away, edit: { archived: false } });
  expect(await measure(leader)).toMatchObject({ archived: false, status: before.status });
});

test('two change different things of the same measure: both stand', async () => {
  const { leader, deputy } = await opened();
  const before = await measure(leader);
  await save(deputy, { measure: before, edit: { due: '2027-03-01' } });
  expect(await save(leader, { measure: before, edit: { phase: 'check' } })).toMatchObject({ kind: 'saved' });
  expect(await measure(leader)).toMatchObject({ due: '2027-03-01', phase: 'check' });
});

test('two change the same: nothing is overwritten, both are told, and the person may save theirs after all', async () => {
  const { leader, deputy } = await opened();
  const before = await measure(leader);
  await save(deputy, { measure: before, edit: { due: '2027-03-01' } });
  const outcome = await save(leader, { measure: before, edit: { due: '2027-05-05' } });
  expect(outcome).toMatchObject({ kind: 'conflict', theirs: { due: '2027-03-01' }, fields: ['due'] });
  expect((await measure(leader)).due).toBe('2027-03-01');
  if (outcome.kind !== 'conflict') return;
  await save(leader, { measure: outcome.theirs, edit: { due: '2027-05-05' } });
  expect((await measure(leader)).due).toBe('2027-05-05');
});

test('an edit lost on the way is looked up, and is there', async () => {
  const { leader, network } = await opened();
  const before = await measure(leader);
  network.fail(patch, resetAfterwards);
  expect(await save(leader, { measure: before, edit: { due: '2027-05-05' } })).toMatchObject({ kind: 'saved' });
  expect(network.left()).toBe(0);
});

test('many are changed in few exchanges, and each has its own outcome', async () => {
  const { leader, deputy, network } = await opened();
  const before = await measuresOf(leader);
  const [first, second] = before as [Measure, Measure];
  await save(deputy, { measure: first, edit: { due: '2027-03-01' } });
  await save(deputy, { measure: second, edit: { phase: 'act' } });
  const asked = network.requests.length;
  const outcomes = await saveMeasures(leader, wishesOf(leader, before, { due: '2027-12-01' }));
  expect(network.requests.slice(asked).filter((request) => request.endsWith('$batch'))).toHaveLength(1);
  expect(outcomes.map((outcome) => 'kind' in outcome && outcome.kind)).toEqual([
    'conflict',
    ...before.slice(1).map(() => 'saved'),
  ]);
  const after = await measuresOf(leader);
  expect(after.map(({ due }) => due)).toEqual(['2027-03-01', ...before.slice(1).map(() => '2027-12-01')]);
  expect(after[1]?.phase).toBe('act');
});

test('who may only read is told why, row by row, and nothing has changed', async () => {
  const { leader, servicesOf } = await opened();
  const before = await measuresOf(leader);
  const employee = servicesOf('employee');
  const outcomes = await saveMeasures(employee, wishesOf(employee, before.slice(0, 3), { status: 'implemented' }));
  expect(outcomes).toMatchObject([0, 1, 2].map(() => ({ fault: 'forbidden' })));
  expect(await measuresOf(leader)).toEqual(before);
});

test('a new measure says all that was said of it, and is made once however often it is sent', async () => {
  const { leader, network } = await opened();
  const person = leader.person;
  const words: MeasureEdit = {
    ...{ title: 'Åpen scene', why: 'Flere skal få prøve seg.', responsible: person, deputy: person, phase: 'plan' },
    ...{ start: '2026-11-22', status: 'inProgress' },
  };
  const wish = newMeasureWish(leader, {
    ...{ unitCode: kultur, words, demonstration: true },
    operationId: '7f000000-0000-4000-8000-000000000077',
  });
  network.fail(/^POST .*\/lists\/Tiltak\/items$/, resetAfterwards);
  expect(await saveMeasure(leader, wish)).toMatchObject({ kind: 'saved', measure: words });
  expect(await saveMeasure(leader, wish)).toMatchObject({ kind: 'saved', measure: words });
  const made = (await measuresOf(leader)).filter(({ title }) => title === 'Åpen scene');
  expect(made).toMatchObject([{ ...words, id: 'T-2026-7f00000000', demonstration: true, due: undefined, archived: false }]);
});

test('a list that refuses is thrown, and nothing has happened', async () => {
  const { leader, network } = await opened();
  const before = await measure(leader);
  network.fail(patch, says(403));
  await expect(save(leader, { measure: before, edit: { phase: 'act' } })).rejects.toMatchObject({
    fault: 'forbidden',
  });
  expect(await measure(leader)).toEqual(before);
});

test('I7: refused when sent again, an edit that had arrived is saved; one that had not is refused, and one nobody can look up is uncertain', async () => {
  const { leader, network } = await opened();
  const before = await measure(leader);
  const wish = { measure: before, edit: { phase: 'check' }, task: undefined, operationId: leader.newId() } as const;
  network.fail(patch, says(404));
  await expect(saveMeasure(leader, wish, true)).rejects.toMatchObject({ status: 404 });
  network.fail(patch, says(404));
  network.fail(/^GET .*\/versions$/, says(403));
  expect(await saveMeasure(leader, wish, true)).toEqual({ kind: 'uncertain' });
  await saveMeasure(leader, wish);
  network.fail(patch, says(404));
  expect(await saveMeasure(leader, wish, true)).toMatchObject({ kind: 'saved', measure: { phase: 'check' } });
  expect(network.left()).toBe(0);
});
