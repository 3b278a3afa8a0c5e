import { expect, test } from 'vitest';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { myUpdatesQuery } from '../../src/queries/myUpdates.ts';
import { unitsQuery } from '../../src/queries/units.ts';
import { kristiansundWithResults } from '../../src/local365/seed/kristiansundWithResults.ts';
import { openFaultyTenant } from '../commands/faultyTenant.ts';
import { says } from '../commands/networkFaults.ts';

test('what is mine in every unit is one exchange beside the tree, and two for who owns something in a unit they do not lead', async () => {
  const { servicesOf, network, local } = await openFaultyTenant({ pageSize: 200 });
  for (const [person, exchanges] of [
    ['leader', 1],
    ['director', 1],
    ['employee', 1],
  ] as const) {
    const cache = createQueryClient();
    const services = servicesOf(person);
    await cache.fetchQuery(unitsQuery(services));
    const [before, units] = [network.requests.length, local.meter.read().units];
    await cache.fetchQuery(myUpdatesQuery(services));
    expect([person, network.requests.length - before]).toEqual([person, exchanges]);
    expect(local.meter.read().units - units).toBeLessThanOrEqual(30);
  }
});

test('it costs the same in a site that holds five thousand results more', async () => {
  const costOf = async (seed = kristiansundWithResults(0)) => {
    const { servicesOf, local } = await openFaultyTenant({ seed, pageSize: 200 });
    const cache = createQueryClient();
    const services = servicesOf('leader');
    await cache.fetchQuery(unitsQuery(services));
    const before = local.meter.read().units;
    await cache.fetchQuery(myUpdatesQuery(services));
    return local.meter.read().units - before;
  };
  expect(await costOf(kristiansundWithResults(5_000))).toBe(await costOf());
}, 60_000);

test('a list that cannot be read is named once, and the rest stands', async () => {
  const { servicesOf, network } = await openFaultyTenant({ pageSize: 200 });
  const cache = createQueryClient();
  const services = servicesOf('leader');
  await cache.fetchQuery(unitsQuery(services));
  network.fail(/\$batch/, async (pass) => {
    const answer = await pass();
    const body = (await answer.json()) as { responses: { id: string; status: number; body: unknown }[] };
    const forbidden = (await (await says(403, 'accessDenied')(pass)).json()) as unknown;
    const responses = body.responses.map((each) => (each.id === '0' ? { ...each, status: 403, body: forbidden } : each));
    return new Response(JSON.stringify({ responses }), { status: 200, headers: { 'content-type': 'application/json' } });
  });
  const page = await cache.fetchQuery(myUpdatesQuery(services));
  expect(page.missing.map(({ list, refusal }) => [list, refusal.kind])).toEqual([['Rapporteringsrunder', 'noAccess']]);
  expect(page.indicators.length).toBeGreaterThan(10);
});
