import { expect, test } from 'vitest';
import { saveNarrative, type NarrativeDraft } from '../../src/commands/saveNarrative.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Narrative } from '../../src/domain/narrative.ts';
import type { Period } from '../../src/domain/period.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { narrativesQuery } from '../../src/queries/narratives.ts';
import type { Services } from '../../src/queries/services.ts';
import { openFaultyTenant, type FaultyTenant } from './faultyTenant.ts';
import { reset, resetAfterwards, says, saysAfterwards, type NetworkFault } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const period = '2031' as Period;
const create = /^POST .*\/lists\/Tekster\/items$/;
const change = /^PATCH .*\/lists\/Tekster\/items\//;

async function opened() {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  return { ...tenant, leader: tenant.servicesOf('leader'), deputy: tenant.servicesOf('deputy') };
}

function draftFor(services: Services, more: Partial<NarrativeDraft> = {}): NarrativeDraft {
  return {
    unitCode: kultur,
    period,
    section: 'plans',
    text: 'Vi skal åpne om kvelden.\n\n- Biblioteket\n- Badet',
    before: undefined,
    demonstration: true,
    operationId: services.newId(),
    ...more,
  };
}

/** What the list has of the year, as anybody who opens the page reads it. */
async function stored({ servicesOf }: FaultyTenant): Promise<readonly Narrative[]> {
  const read = await createQueryClient().fetchQuery(narrativesQuery(servicesOf('employee'), kultur, period));
  expect([read.issues, read.missing]).toEqual([[], []]);
  return read.narratives;
}

/** A text of the leader's that stands already. */
async function written(tenant: Awaited<ReturnType<typeof opened>>): Promise<Narrative> {
  const outcome = await saveNarrative(tenant.leader, draftFor(tenant.leader));
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
  return outcome.narrative;
}

test('a first text is stored as written, with who and when, and each section by itself', async () => {
  const tenant = await opened();
  await written(tenant);
  await saveNarrative(tenant.deputy, draftFor(tenant.deputy, { section: 'facts', text: 'Badet er nytt.' }));
  expect(await stored(tenant)).toMatchObject([
    {
      section: 'plans',
      text: 'Vi skal åpne om kvelden.\n\n- Biblioteket\n- Badet',
      writtenBy: tenant.leader.person,
      demonstration: true,
    },
    { section: 'facts', text: 'Badet er nytt.', writtenBy: tenant.deputy.person },
  ]);
});

test('a text may be changed, and emptied', async () => {
  const tenant = await opened();
  const before = await written(tenant);
  const outcome = await saveNarrative(tenant.leader, draftFor(tenant.leader, { before, text: '' }));
  expect(outcome).toMatchObject({ kind: 'saved', narrative: { text: '' } });
  expect((await stored(tenant)).map(({ text }) => text)).toEqual(['']);
});

const matrix: readonly (readonly [string, NetworkFault, 'saved' | 'refused'])[] = [
  ['429 with a time to come back', says(429, 'tooManyRequests', { 'retry-after': '2' }), 'saved'],
  ['503 with a time to come back', says(503, 'serviceNotAvailable', { 'retry-after': '2' }), 'saved'],
  ['504 before it was carried out', says(504), 'saved'],
  ['504 after it was carried out', saysAfterwards(504), 'saved'],
  ['a connection broken before', reset, 'saved'],
  ['a connection broken after', resetAfterwards, 'saved'],
  ['403', says(403, 'accessDenied'), 'refused'],
  ['413', says(413), 'refused'],
];

test.each(matrix)('a first text and %s: never twice, never falsely saved', async (_, fault, expected) => {
  const tenant = await opened();
  tenant.network.fail(create, fault);
  const outcome = await saveNarrative(tenant.leader, draftFor(tenant.leader)).catch(() => ({ kind: 'refused' as const }));
  expect(outcome.kind).toBe(expected);
  expect(tenant.network.left()).toBe(0);
  expect(await stored(tenant)).toHaveLength(expected === 'saved' ? 1 : 0);
});

test.each(matrix)('a changed text and %s: never lost, never falsely saved', async (_, fault, expected) => {
  const tenant = await opened();
  const before = await written(tenant);
  tenant.network.fail(change, fault);
  const draft = draftFor(tenant.leader, { before, text: 'Nytt' });
  const outcome = await saveNarrative(tenant.leader, draft).catch(() => ({ kind: 'refused' as const }));
  expect(outcome.kind).toBe(expected);
  expect(tenant.network.left()).toBe(0);
  expect((await stored(tenant)).map(({ text }) => text)).toEqual([expected === 'saved' ? 'Nytt' : before.text]);
});

test('carried out, lost on the way, and the list cannot be asked either: uncertain, and the same again settles it', async () => {
  const tenant = await opened();
  const draft = draftFor(tenant.leader);
  tenant.network.fail(create, saysAfterwards(504));
  for (let attempt = 0; attempt < 4; attempt += 1) tenant.network.fail(/^GET .*Tekster/, reset);
  expect(await saveNarrative(tenant.leader, draft)).toMatchObject({ kind: 'uncertain' });
  expect(await saveNarrative(tenant.leader, { ...draft, text: 'Enda bedre' })).toMatchObject({ kind: 'saved' });
  expect((await stored(tenant)).map(({ text }) => text)).toEqual(['Enda bedre']);
});

test('two write the same section: the second is shown the first, nothing is overwritten, and may save on top', async () => {
  const tenant = await opened();
  const before = await written(tenant);
  await saveNarrative(tenant.deputy, draftFor(tenant.deputy, { before, text: 'Deres' }));
  const mine = draftFor(tenant.leader, { before, text: 'Mitt' });
  const outcome = await saveNarrative(tenant.leader, mine);
  expect(outcome).toMatchObject({ kind: 'conflict', mine, theirs: { text: 'Deres', writtenBy: tenant.deputy.person } });
  expect((await stored(tenant)).map(({ text }) => text)).toEqual(['Deres']);
  if (outcome.kind !== 'conflict') return;
  expect(await saveNarrative(tenant.leader, { ...mine, before: outcome.theirs })).toMatchObject({ kind: 'saved' });
  expect((await stored(tenant)).map(({ text }) => text)).toEqual(['Mitt']);
});

test('two begin the same empty section: the second is shown the first', async () => {
  const tenant = await opened();
  await written(tenant);
  const outcome = await saveNarrative(tenant.deputy, draftFor(tenant.deputy, { text: 'Mitt' }));
  expect(outcome).toMatchObject({ kind: 'conflict', theirs: { writtenBy: tenant.leader.person } });
});

test('who may not write is told so, and nothing is stored', async () => {
  const tenant = await opened();
  const employee = tenant.servicesOf('employee');
  await expect(saveNarrative(employee, draftFor(employee))).rejects.toMatchObject({ fault: 'forbidden' });
  expect(await stored(tenant)).toEqual([]);
});

test('the texts of one report year cost one exchange and at most three resource units, and the unit’s page pays for none of them', async () => {
  const { servicesOf, local, network } = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
  const before = local.meter.read().units;
  await createQueryClient().fetchQuery(narrativesQuery(servicesOf('leader'), kultur, '2026' as Period));
  expect(network.requests).toEqual(['POST /v1.0/$batch']);
  expect(local.meter.read().units - before).toBeLessThanOrEqual(3);
});
