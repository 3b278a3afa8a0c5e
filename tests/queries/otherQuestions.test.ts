import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { PlanId, UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { channelsQuery } from '../../src/queries/channels.ts';
import { kristiansundSeed } from '../../src/local365/seed/kristiansund.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { municipalityQuery } from '../../src/queries/municipality.ts';
import { sharesQuery } from '../../src/queries/shares.ts';
import { tasksQuery } from '../../src/queries/tasks.ts';
import { openFaultyTenant } from '../commands/faultyTenant.ts';
import { says } from '../commands/networkFaults.ts';
import { smallSeed } from '../commands/smallSeed.ts';

const [kulturPlan, leaderPlan] = ['Kultur-plan-0000000000000001', 'Leder-plan-00000000000000002'] as [PlanId, PlanId];

test('the overview reads one report year of every unit in one exchange', async () => {
  const { servicesOf, network, local } = await openFaultyTenant({ pageSize: 200 });
  const page = await createQueryClient().fetchQuery(municipalityQuery(servicesOf('director'), '2017' as Period));
  expect(new Set(page.scorecards.map(({ period }) => period))).toEqual(new Set(['2017']));
  const cards = new Set(page.scorecards.map(({ id }) => id));
  expect(page.indicators.filter(({ scorecardId }) => !cards.has(scorecardId))).toEqual([]);
  expect(page.indicators.length).toBeGreaterThan(5);
  expect(page.results.length).toBeGreaterThan(page.indicators.length);
  expect([page.issues, page.missing]).toEqual([[], []]);
  expect(network.requests.length).toBeLessThanOrEqual(3);
  expect(local.meter.read().units).toBeLessThanOrEqual(20);
});

test('where more results answer than SharePoint lets a question have, all are read instead, and the years sorted out', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  const strict = await openFaultyTenant({ pageSize: 200, settings: { viewThreshold: 100 } });
  const ask = (services: typeof servicesOf) =>
    createQueryClient().fetchQuery(municipalityQuery(services('director'), '2026' as Period));
  const [usual, refused] = [await ask(servicesOf), await ask(strict.servicesOf)];
  expect(usual.results.length).toBeGreaterThan(100);
  expect(refused.results).toEqual(usual.results);
  expect([refused.countable, refused.missing]).toEqual([true, []]);
});

test('without results the overview counts nothing, and says which list is gone', async () => {
  const seed = kristiansundSeed();
  const sites = seed.sites.map((site) => ({
    ...site,
    lists: site.lists.filter(({ displayName }) => displayName !== 'Resultater'),
  }));
  const { servicesOf } = await openFaultyTenant({ pageSize: 200, seed: { ...seed, sites } });
  const page = await createQueryClient().fetchQuery(municipalityQuery(servicesOf('director'), '2026' as Period));
  expect([page.countable, page.missing.map(({ list }) => list)]).toEqual([false, ['Resultater']]);
});

test('tasks are read through every page, and a plan without access costs only itself', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed(), pageSize: 1 });
  const plans = await createQueryClient().fetchQuery(tasksQuery(servicesOf('employee'), [kulturPlan, leaderPlan]));
  expect(plans[0]).toMatchObject({ planId: kulturPlan, refusal: undefined });
  expect(plans[0]?.tasks.length).toBeGreaterThan(1);
  expect(plans[1]).toMatchObject({ planId: leaderPlan, tasks: [], refusal: { kind: 'noAccess', source: 'Planner' } });
});

test('channels are those of all joined teams, each with the way to it', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed() });
  const { channels, missing } = await createQueryClient().fetchQuery(channelsQuery(servicesOf('leader')));
  expect(channels.map(({ teamName, name }) => `${teamName} › ${name}`).toSorted()).toEqual([
    'Hele kommunen › Generelt',
    'Kommunedirektørens ledergruppe › Generelt',
    'Kommunedirektørens ledergruppe › Styringsdialog',
    'Kultur › Generelt',
    'Kultur › Styring',
  ]);
  expect(channels.every(({ webUrl }) => webUrl.startsWith('https://teams.microsoft.com/l/channel/'))).toBe(true);
  expect(missing).toEqual([]);
});

test('a unit that has shared nothing has no shares, and a list that fails is named', async () => {
  const { servicesOf, network } = await openFaultyTenant({ seed: smallSeed() });
  const ask = () => new QueryClient().fetchQuery(sharesQuery(servicesOf('leader'), 'KRS-KULTUR' as UnitCode));
  expect(await ask()).toMatchObject({ shares: [], missing: [] });
  for (let attempt = 0; attempt < 4; attempt += 1) network.fail(/\$batch/, says(503));
  expect(await ask()).toMatchObject({ shares: [], missing: [{ list: 'Delinger', refusal: { kind: 'unavailable' } }] });
});
