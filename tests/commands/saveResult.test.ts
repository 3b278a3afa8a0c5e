import { expect, test } from 'vitest';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { saveResult } from '../../src/commands/saveResult.ts';
import type { ResultDraft } from '../../src/domain/resultDraft.ts';
import type { Settings } from '../../src/local365/graph/settings.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import type { Services } from '../../src/queries/services.ts';
import { openFaultyTenant, type FaultyTenant } from './faultyTenant.ts';
import { reset, resetAfterwards, says, saysAfterwards, type NetworkFault } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const period = '2031' as Period;
const create = /^POST .*\/lists\/Resultater\/items$/;
const change = /^PATCH .*\/lists\/Resultater\/items\//;

async function opened(settings: Partial<Settings> = {}) {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50, settings });
  return { ...tenant, leader: tenant.servicesOf('leader'), deputy: tenant.servicesOf('deputy') };
}

/** A draft about the first indicator, for a period nobody has reported. */
async function draftFor(services: Services, more: Partial<ResultDraft> = {}): Promise<ResultDraft> {
  const { indicators } = await loadUnitPage(services, kultur);
  const indicator = indicators.find(({ unitCode }) => unitCode === kultur);
  if (indicator === undefined) throw new Error('The seed has no indicator.');
  return {
    indicator,
    period,
    text: '4,8',
    comment: 'Bedre enn i fjor',
    before: undefined,
    unitCode: indicator.unitCode,
    onBehalfOf: undefined,
    operationId: services.newId(),
    ...more,
  };
}

/** All rows of the draft's period, as the list has them now. */
async function stored({ servicesOf }: FaultyTenant) {
  const { results } = await loadUnitPage(servicesOf('administrator'), kultur);
  return results.filter((each) => each.period === period);
}

test('a first report is stored as written, with who and when', async () => {
  const tenant = await opened();
  const outcome = await saveResult(tenant.leader, await draftFor(tenant.leader));
  const [row, ...others] = await stored(tenant);
  expect(others).toEqual([]);
  expect(outcome).toEqual({ kind: 'saved', result: row });
  expect(row).toMatchObject({
    text: '4,8',
    comment: 'Bedre enn i fjor',
    reportedBy: tenant.leader.person,
    reading: { kind: 'number', value: 4.8 },
  });
});

test('a correction changes the row, clears an emptied comment, and can be corrected again', async () => {
  const tenant = await opened();
  const first = await saveResult(tenant.leader, await draftFor(tenant.leader));
  if (first.kind !== 'saved') throw new Error(first.kind);
  const second = await saveResult(
    tenant.leader,
    await draftFor(tenant.leader, { before: first.result, text: '5,0', comment: undefined }),
  );
  if (second.kind !== 'saved') throw new Error(second.kind);
  await saveResult(tenant.leader, await draftFor(tenant.leader, { before: second.result, text: '5,1', comment: undefined }));
  expect(await stored(tenant)).toMatchObject([{ text: '5,1', comment: undefined }]);
});

/** What must be true whatever happens on the way: one row at most, and «saved» only of what the list has. */
const matrix: readonly (readonly [string, NetworkFault, 'saved' | 'refused'])[] = [
  ['429 with a time to come back', says(429, 'tooManyRequests', { 'retry-after': '2' }), 'saved'],
  ['429 without', says(429, 'tooManyRequests'), 'saved'],
  ['503 with a time to come back', says(503, 'serviceNotAvailable', { 'retry-after': '2' }), 'saved'],
  ['504 before it was carried out', says(504), 'saved'],
  ['504 after it was carried out', saysAfterwards(504), 'saved'],
  ['502 after it was carried out', saysAfterwards(502), 'saved'],
  ['a connection broken before', reset, 'saved'],
  ['a connection broken after', resetAfterwards, 'saved'],
  ['403', says(403, 'accessDenied'), 'refused'],
  ['404', says(404, 'itemNotFound'), 'refused'],
  ['413', says(413), 'refused'],
  ['423', says(423), 'refused'],
];

test.each(matrix)('a first report and %s: never twice, never falsely saved', async (_, fault, expected) => {
  const tenant = await opened();
  const draft = await draftFor(tenant.leader);
  tenant.network.fail(create, fault);
  const outcome = await saveResult(tenant.leader, draft).catch(() => ({ kind: 'refused' as const }));
  expect(outcome.kind).toBe(expected);
  expect(tenant.network.left()).toBe(0);
  expect((await stored(tenant)).map(({ text }) => text)).toEqual(expected === 'saved' ? ['4,8'] : []);
});

test.each(matrix)('a correction and %s: never lost, never falsely saved', async (_, fault, expected) => {
  const tenant = await opened();
  const first = await saveResult(tenant.leader, await draftFor(tenant.leader));
  if (first.kind !== 'saved') throw new Error(first.kind);
  tenant.network.fail(change, fault);
  const draft = await draftFor(tenant.leader, { before: first.result, text: '5,0' });
  const outcome = await saveResult(tenant.leader, draft).catch(() => ({ kind: 'refused' as const }));
  expect(outcome.kind).toBe(expected);
  expect(tenant.network.left()).toBe(0);
  expect((await stored(tenant)).map(({ text }) => text)).toEqual([expected === 'saved' ? '5,0' : '4,8']);
});

test('carried out, lost on the way, and the list cannot be asked either: uncertain, and trying the same again settles it', async () => {
  const tenant = await opened();
  const draft = await draftFor(tenant.leader);
  tenant.network.fail(create, saysAfterwards(504));
  for (let attempt = 0; attempt < 4; attempt += 1) tenant.network.fail(/^GET .*Resultater/, reset);
  expect(await saveResult(tenant.leader, draft)).toMatchObject({ kind: 'uncertain' });
  expect(await saveResult(tenant.leader, draft)).toMatchObject({ kind: 'saved' });
  expect(await stored(tenant)).toHaveLength(1);
});

test('uncertain, then other words under the same operation: the row says the latest', async () => {
  const tenant = await opened();
  const draft = await draftFor(tenant.leader);
  await saveResult(tenant.leader, draft);
  expect(await saveResult(tenant.leader, { ...draft, text: '5,2' })).toMatchObject({ kind: 'saved', result: { text: '5,2' } });
  expect((await stored(tenant)).map(({ text }) => text)).toEqual(['5,2']);
});

test('two leaders report the same period: the second is shown the first, and nothing is overwritten', async () => {
  const tenant = await opened();
  const [mine, theirs] = [await draftFor(tenant.leader), await draftFor(tenant.deputy, { text: '3,9' })];
  await saveResult(tenant.deputy, theirs);
  const outcome = await saveResult(tenant.leader, mine);
  expect(outcome).toMatchObject({
    kind: 'conflict',
    mine: { text: mine.text, operationId: mine.operationId },
    theirs: { text: '3,9', reportedBy: tenant.deputy.person },
  });
  if (outcome.kind !== 'conflict') return;
  expect(await saveResult(tenant.leader, outcome.mine)).toMatchObject({ kind: 'saved' });
  expect((await stored(tenant)).map(({ text }) => text)).toEqual(['4,8']);
});

test('two leaders correct the same report: the second is shown the first', async () => {
  const tenant = await opened();
  const first = await saveResult(tenant.leader, await draftFor(tenant.leader));
  if (first.kind !== 'saved') throw new Error(first.kind);
  await saveResult(tenant.deputy, await draftFor(tenant.deputy, { before: first.result, text: '3,9' }));
  const outcome = await saveResult(tenant.leader, await draftFor(tenant.leader, { before: first.result, text: '5,0' }));
  expect(outcome).toMatchObject({ kind: 'conflict', theirs: { text: '3,9' } });
  expect((await stored(tenant)).map(({ text }) => text)).toEqual(['3,9']);
});

test('somebody touched another column of the row: mine goes on top, theirs stays', async () => {
  const tenant = await opened();
  const first = await saveResult(tenant.leader, await draftFor(tenant.leader));
  if (first.kind !== 'saved') throw new Error(first.kind);
  const { graph, site } = tenant.servicesOf('administrator');
  const { itemId, version } = first.result.stored;
  await graph.patch(`/v1.0/sites/${site}/lists/Resultater/items/${itemId}/fields`, version, { PublisertNiva: 'Ønsket' });
  const outcome = await saveResult(tenant.leader, await draftFor(tenant.leader, { before: first.result, text: '5,0' }));
  expect(outcome).toMatchObject({ kind: 'saved', result: { text: '5,0', published: { level: 'desired' } } });
});

test('two clicks at once make one row', async () => {
  const tenant = await opened();
  const draft = await draftFor(tenant.leader);
  const outcomes = await Promise.all([saveResult(tenant.leader, draft), saveResult(tenant.leader, draft)]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved']);
  expect(await stored(tenant)).toHaveLength(1);
});

test('who may not write is told so, and nothing is stored', async () => {
  const tenant = await opened();
  const employee = tenant.servicesOf('employee');
  await expect(saveResult(employee, await draftFor(employee))).rejects.toMatchObject({ fault: 'forbidden' });
  expect(await stored(tenant)).toEqual([]);
});

/** What Microsoft documents nowhere must not matter. */
test.each<Partial<Settings>>([
  { duplicateValue: 400 },
  { fieldsOnCreate: false },
  { modifiedItem: 'itemModifiedNotAllowed' },
  { modifiedItem: 'itemModifiedConflict' },
])('however SharePoint puts it, nothing is written over: %o', async (settings) => {
  const tenant = await opened(settings);
  const mine = await draftFor(tenant.leader);
  const first = await saveResult(tenant.leader, mine);
  if (first.kind !== 'saved') throw new Error(first.kind);
  expect(first.result.stored.itemId).not.toBe('');
  expect(await saveResult(tenant.deputy, await draftFor(tenant.deputy, { text: '3,9' }))).toMatchObject({ kind: 'conflict' });
  await saveResult(tenant.deputy, await draftFor(tenant.deputy, { text: '3,9', before: first.result }));
  const late = await draftFor(tenant.leader, { text: '5,0', before: first.result });
  expect(await saveResult(tenant.leader, late)).toMatchObject({ kind: 'conflict', theirs: { text: '3,9' } });
  expect((await stored(tenant)).map(({ text }) => text)).toEqual(['3,9']);
});
