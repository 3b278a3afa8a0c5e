import { expect, test } from 'vitest';
import { saveParts } from '../../src/commands/saveParts.ts';
import type { IndicatorId, UnitCode } from '../../src/domain/id.ts';
import type { PartEntry, PartsDraft } from '../../src/domain/partsDraft.ts';
import type { Period } from '../../src/domain/period.ts';
import { listItemFieldsPath } from '../../src/graph/listPaths.ts';
import type { Settings } from '../../src/local365/graph/settings.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import { partsQuery } from '../../src/queries/parts.ts';
import type { Services } from '../../src/queries/services.ts';
import { ofFive } from '../support/evaluationThings.ts';
import { openFaultyTenant, type FaultyTenant } from './faultyTenant.ts';
import { reset, resetAfterwards, says, saysAfterwards, type NetworkFault } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const survey = 'demo-2026-kultur-08' as IndicatorId;
const period = '2025' as Period;
const batch = /\$batch$/;

async function opened(settings: Partial<Settings> = {}) {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50, settings });
  return { ...tenant, leader: tenant.servicesOf('leader'), deputy: tenant.servicesOf('deputy') };
}

const entryOf = (name: string, order: number, text: string, before?: PartEntry['before']): PartEntry => ({
  name,
  order,
  text,
  scale: ofFive,
  answers: undefined,
  before,
});

async function draftFor(services: Services, texts: readonly string[] = ['4,1', '3,9'], more: Partial<PartsDraft> = {}) {
  const { indicators } = await loadUnitPage(services, kultur);
  const indicator = indicators.find(({ id }) => id === survey);
  if (indicator === undefined) throw new Error('The seed has no survey.');
  const entries = texts.map((text, index) => entryOf(['Mestringstro', 'Rolleklarhet'][index] ?? '', index + 1, text));
  return { indicator, unitCode: kultur, period, entries, result: undefined, answers: undefined, ...more };
}

async function stored({ servicesOf }: FaultyTenant, of = period) {
  const question = partsQuery(servicesOf('administrator'), { unitCode: kultur, indicatorIds: [survey] });
  const { parts } = await createQueryClient().fetchQuery(question);
  return parts.filter((part) => part.period === of).sort((a, b) => a.order - b.order);
}

const texts = async (tenant: FaultyTenant) => (await stored(tenant)).map(({ text }) => text);
const again = async (tenant: FaultyTenant, draft: PartsDraft, changes: readonly string[]) => {
  const now = await stored(tenant);
  const entries = draft.entries.map((entry, index) => ({ ...entry, text: changes[index] ?? entry.text, before: now[index] }));
  return { ...draft, entries };
};

test('all parts are made in one exchange, as written, one without a figure too', async () => {
  const tenant = await opened();
  const draft = await draftFor(tenant.leader, ['4,10', '']);
  const before = tenant.network.requests.length;
  expect(await saveParts(tenant.leader, draft)).toEqual({ kind: 'saved' });
  expect(tenant.network.requests.slice(before)).toEqual(['POST /v1.0/$batch']);
  expect(
    (await stored(tenant)).map(({ name, text, order, scale, demonstration }) => [name, text, order, scale, demonstration]),
  ).toEqual([
    ['Mestringstro', '4,10', 1, ofFive, true],
    ['Rolleklarhet', '', 2, ofFive, true],
  ]);
});

test('only what was changed is sent, and nothing where nothing was', async () => {
  const tenant = await opened();
  const draft = await draftFor(tenant.leader);
  await saveParts(tenant.leader, draft);
  const corrected = await again(tenant, draft, ['4,1', '4,0']);
  const [untouched] = await stored(tenant);
  expect(await saveParts(tenant.leader, corrected)).toEqual({ kind: 'saved' });
  expect(await texts(tenant)).toEqual(['4,1', '4,0']);
  expect((await stored(tenant))[0]?.stored.version).toBe(untouched?.stored.version);
  const before = tenant.network.requests.length;
  expect(await saveParts(tenant.leader, await again(tenant, draft, ['4,1', '4,0']))).toEqual({ kind: 'saved' });
  expect(tenant.network.requests.slice(before).filter((each) => batch.test(each))).toHaveLength(1); // the reading of what stands
});

/** What must be true whatever happens on the way: one row a part at most, and «saved» only of what the list has. */
const matrix: readonly (readonly [string, NetworkFault, 'saved' | 'refused'])[] = [
  ['429 with a time to come back', says(429, 'tooManyRequests', { 'retry-after': '2' }), 'saved'],
  ['503 with a time to come back', says(503, 'serviceNotAvailable', { 'retry-after': '2' }), 'saved'],
  ['504 before it was carried out', says(504), 'saved'],
  ['504 after it was carried out', saysAfterwards(504), 'saved'],
  ['a connection broken before', reset, 'saved'],
  ['a connection broken after', resetAfterwards, 'saved'],
  ['403', says(403, 'accessDenied'), 'refused'],
];

test.each(matrix)('first parts and %s: never twice, never falsely saved', async (_, fault, expected) => {
  const tenant = await opened();
  const draft = await draftFor(tenant.leader);
  tenant.network.fail(batch, fault);
  const outcome = await saveParts(tenant.leader, draft).catch(() => ({ kind: 'refused' as const }));
  expect(outcome.kind).toBe(expected);
  expect(tenant.network.left()).toBe(0);
  expect(await texts(tenant)).toEqual(expected === 'saved' ? ['4,1', '3,9'] : []);
});

test.each(matrix)('corrected parts and %s: never lost, never falsely saved', async (_, fault, expected) => {
  const tenant = await opened();
  const draft = await draftFor(tenant.leader);
  await saveParts(tenant.leader, draft);
  const corrected = await again(tenant, draft, ['4,4', '4,5']);
  tenant.network.fail(batch, fault);
  const outcome = await saveParts(tenant.leader, corrected).catch(() => ({ kind: 'refused' as const }));
  expect(outcome.kind).toBe(expected);
  expect(tenant.network.left()).toBe(0);
  expect(await texts(tenant)).toEqual(expected === 'saved' ? ['4,4', '4,5'] : ['4,1', '3,9']);
});

test('carried out, lost on the way, and the list cannot be asked either: uncertain, and saving again settles it', async () => {
  const tenant = await opened();
  const draft = await draftFor(tenant.leader);
  tenant.network.fail(batch, saysAfterwards(504));
  for (let attempt = 0; attempt < 4; attempt += 1) tenant.network.fail(/^GET .*Delresultater/, reset);
  expect(await saveParts(tenant.leader, draft)).toMatchObject({ kind: 'uncertain' });
  expect(await saveParts(tenant.leader, draft)).toEqual({ kind: 'saved' });
  expect(await texts(tenant)).toEqual(['4,1', '3,9']);
});

test('two people correct the same part: the second is shown the first, and the other parts are saved', async () => {
  const tenant = await opened();
  const draft = await draftFor(tenant.leader);
  await saveParts(tenant.leader, draft);
  const [mine, theirs] = [await again(tenant, draft, ['4,4', '4,5']), await again(tenant, draft, ['2,2'])];
  await saveParts(tenant.deputy, theirs);
  const outcome = await saveParts(tenant.leader, mine);
  expect(outcome).toMatchObject({ kind: 'conflict', collisions: [{ entry: { text: '4,4' }, theirs: { text: '2,2' } }] });
  expect(await texts(tenant)).toEqual(['2,2', '4,5']);
  if (outcome.kind !== 'conflict') return;
  expect(await saveParts(tenant.leader, outcome.mine)).toEqual({ kind: 'saved' });
  expect(await texts(tenant)).toEqual(['4,4', '4,5']);
});

test.each<Partial<Settings>>([{}, { duplicateValue: 400 }])(
  'two people make the same parts: there is one of each, and the second is shown the first: %o',
  async (settings) => {
    const tenant = await opened(settings);
    const [mine, theirs] = [await draftFor(tenant.leader), await draftFor(tenant.deputy, ['4,1', '2,0'])];
    await saveParts(tenant.deputy, theirs);
    expect(await saveParts(tenant.leader, mine)).toMatchObject({
      kind: 'conflict',
      collisions: [{ entry: { name: 'Rolleklarhet' }, theirs: { text: '2,0' } }],
    });
    expect(await texts(tenant)).toEqual(['4,1', '2,0']);
  },
);

test('somebody touched another column of the part: mine goes on top, theirs stays', async () => {
  const tenant = await opened();
  const draft = await draftFor(tenant.leader);
  await saveParts(tenant.leader, draft);
  const corrected = await again(tenant, draft, ['4,4']);
  const { graph, site } = tenant.servicesOf('administrator');
  await graph.patch(listItemFieldsPath(site, 'Delresultater', (await stored(tenant))[0]?.stored.itemId ?? ''), '*', {
    Rekkefolge: 9,
  });
  expect(await saveParts(tenant.leader, corrected)).toEqual({ kind: 'saved' });
  expect((await stored(tenant)).map(({ text, order }) => [text, order])).toEqual([
    ['3,9', 2],
    ['4,4', 9],
  ]);
});

test('E6: how many answered is told of the result too, so that it is withheld wherever it is shown', async () => {
  const tenant = await opened();
  const { results } = await loadUnitPage(tenant.leader, kultur);
  const result = results.find((each) => each.indicatorId === survey && each.period === '2026');
  const draft = await draftFor(tenant.leader, ['4,1', '3,9'], { period: '2026' as Period, result, answers: 4 });
  const now = await stored(tenant, '2026' as Period);
  const entries = draft.entries.map((entry, index) => ({ ...entry, answers: 4, before: now[index] }));
  expect(await saveParts(tenant.leader, { ...draft, entries })).toEqual({ kind: 'saved' });
  const after = await loadUnitPage(tenant.leader, kultur);
  expect(after.results.find((each) => each.indicatorId === survey && each.period === '2026')).toMatchObject({ withheld: true });
});

test.each([
  ['a comment goes beneath', { Kommentar: 'Ny' }, 'saved', 4],
  ['how many, too: theirs stands, and it is told', { AntallSvar: 40 }, 'partly', 40],
])('somebody has changed the result meanwhile, %s', async (_, fields, kind, answers) => {
  const tenant = await opened();
  const { results } = await loadUnitPage(tenant.leader, kultur);
  const result = results.find((each) => each.indicatorId === survey && each.period === '2026');
  const draft = await draftFor(tenant.leader, ['4,1'], { period: '2026' as Period, result, answers: 4 });
  const [before] = await stored(tenant, '2026' as Period);
  const { graph, site } = tenant.servicesOf('administrator');
  const path = listItemFieldsPath(site, 'Resultater', result?.stored.itemId ?? '');
  await graph.patch(path, '*', fields);
  const entries = draft.entries.map((entry) => ({ ...entry, answers: 4, before }));
  expect((await saveParts(tenant.leader, { ...draft, entries })).kind).toBe(kind);
  expect(await graph.get(path)).toMatchObject({ ...fields, AntallSvar: answers });
});

test('who may not write is told so, and nothing is stored', async () => {
  const tenant = await opened();
  const employee = tenant.servicesOf('employee');
  await expect(saveParts(employee, await draftFor(employee))).rejects.toMatchObject({ fault: 'forbidden' });
  expect(await texts(tenant)).toEqual([]);
});
