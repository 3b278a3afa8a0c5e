import { expect, test } from 'vitest';
import { saveResult } from '../../src/commands/saveResult.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import { listItemFieldsPath } from '../../src/graph/listPaths.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { indicatorHistoryQuery, resultsToTrace } from '../../src/queries/indicatorHistory.ts';
import type { Services } from '../../src/queries/services.ts';
import { unitPageQuery } from '../../src/queries/unitPage.ts';
import { openFaultyTenant } from '../commands/faultyTenant.ts';
import { says } from '../commands/networkFaults.ts';
import { smallSeed } from '../commands/smallSeed.ts';
import { indicatorOf, resultOf } from '../support/scorecardThings.ts';

async function sickLeave(services: Services) {
  const page = await createQueryClient().fetchQuery(unitPageQuery(services, 'KRS-KULTUR' as UnitCode));
  const indicator = page.indicators.find(({ id }) => id === 'demo-2026-kultur-06');
  if (indicator === undefined) throw new Error('not in the seed');
  const results = page.results.filter(({ indicatorId }) => indicatorId === indicator.id);
  return { indicator, results, latest: results.find(({ period }) => period === '2026') };
}

const historyOf = async (services: Services) =>
  createQueryClient().fetchQuery(indicatorHistoryQuery(services, (await sickLeave(services)).results));

test('F2, N9: a report and a change made directly in the list stand in the history with who, when and from what', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed() });
  const leader = servicesOf('leader');
  const { indicator, latest } = await sickLeave(leader);
  if (latest === undefined) throw new Error('no result of 2026');
  const draft = {
    indicator,
    unitCode: indicator.unitCode,
    onBehalfOf: undefined,
    period: latest.period,
    text: '9,3 %',
    comment: 'Ny telling.',
    before: latest,
    operationId: 'op-1',
  };
  expect((await saveResult(leader, draft)).kind).toBe('saved');
  const { graph, site } = servicesOf('administrator');
  await graph.patch(listItemFieldsPath(site, 'Resultater', latest.stored.itemId), '*', { Resultat: '7,0 %' });

  const { changes, unread, missing } = await historyOf(leader);
  const of2026 = changes.filter(({ period }) => period === '2026');
  expect(of2026.map(({ kind, outside, version }) => ({ kind, outside, by: version.savedBy }))).toEqual([
    { kind: 'changed', outside: true, by: 'Administrator' },
    { kind: 'changed', outside: false, by: 'Leder, Kultur' },
    { kind: 'made', outside: false, by: expect.any(String) as string },
  ]);
  expect(of2026.map(({ cells }) => cells.find(({ what }) => what === 'result'))).toMatchObject([
    { from: '9,3 %', to: '7,0 %' },
    { from: '9,1 %', to: '9,3 %' },
    { from: undefined, to: '9,1 %' },
  ]);
  expect(new Set(changes.map(({ period }) => period))).toEqual(new Set(['2024', '2025', '2026']));
  expect([unread, missing]).toEqual([0, []]);
});

test('all histories come in one exchange, and nothing is asked where nothing is stored', async () => {
  const { servicesOf, network } = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
  const { results } = await sickLeave(servicesOf('employee'));
  const before = network.requests.length;
  await createQueryClient().fetchQuery(indicatorHistoryQuery(servicesOf('employee'), results));
  expect(network.requests.slice(before)).toEqual(['POST /v1.0/$batch']);
  await createQueryClient().fetchQuery(indicatorHistoryQuery(servicesOf('employee'), []));
  expect(network.requests.length).toBe(before + 1);
});

test('a history that cannot be read is named by its period; it is no empty history', async () => {
  const { servicesOf, network } = await openFaultyTenant({ seed: smallSeed() });
  const services = servicesOf('employee');
  const { results } = await sickLeave(services);
  for (let attempt = 0; attempt < 4; attempt += 1) network.fail(/\$batch/, says(503));
  const history = await createQueryClient().fetchQuery(indicatorHistoryQuery(services, results));
  expect(history.missing.map(({ period, refusal }) => `${period} ${refusal.kind}`)).toEqual([
    '2026 unavailable',
    '2025 unavailable',
    '2024 unavailable',
  ]);
});

test('the latest twenty results are traced, and none that is not in the list yet', () => {
  const indicator = indicatorOf();
  const results = Array.from({ length: 30 }, (_, index) => ({
    ...resultOf(indicator, String(1990 + index), '1'),
    stored: { itemId: index === 29 ? '' : String(index), version: '1' },
  }));
  const periods = resultsToTrace(results).map(({ period }) => period);
  expect([periods.length, periods[0], periods.at(-1)]).toEqual([20, '2018', '1999']);
});
