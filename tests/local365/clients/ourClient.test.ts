import { expect, test } from 'vitest';
import { createGraph } from '../../../src/graph/createGraph.ts';
import { publishedNumbers } from '../../../src/local365/graph/throttlingLimits.ts';
import type { Settings } from '../../../src/local365/graph/settings.ts';
import { items, list, listTenant, rows, siteId } from '../conformance/listTenant.ts';

/** Our own client on a tenant; waiting turns the tenant's clock instead of taking time. */
async function ours(settings: Partial<Settings>, pageSize = 2) {
  const { local365, clock } = await listTenant({ items: rows(4), settings, pageSize });
  const waits: number[] = [];
  const graph = createGraph({
    origin: 'https://graph.microsoft.com',
    token: () => local365.tokenFor('leader', ['Sites.Selected']),
    fetch: (url, init) => local365.fetch(new Request(url, init)),
    now: () => clock.now,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock.now = new Date(clock.now.getTime() + milliseconds);
    },
  });
  return { graph, waits, local365 };
}

const idsOf = (found: readonly unknown[]) => found.map((item) => (item as { id: string }).id);

test.each([
  { emptyLastPage: false },
  { emptyLastPage: true },
  { pageSize: 1, largestPage: 1 },
  { pageSize: 200, largestPage: 5000 },
])('[U] however pages are cut, every item comes once: %o', async (settings) => {
  const { graph } = await ours(settings);
  expect(idsOf(await graph.getAll(`/v1.0${items}?$select=id`))).toEqual(['1', '2', '3', '4']);
  const [batched] = await graph.batchAll([`/v1.0${items}?$select=id`]);
  expect(batched?.ok === true && idsOf(batched.items)).toEqual(['1', '2', '3', '4']);
});

test.each([200, 424] as const)(
  '[U] a batch in which one was throttled has the status %i, and all have their answers',
  async (status) => {
    const { graph, waits, local365 } = await ours({ throttledBatch: status });
    local365.faults.add({ fault: '429=7', operation: '/items/{listItem-id}', times: 1 });
    const answers = await graph.batch([{ path: `/v1.0${list}` }, { path: `/v1.0${items}/1` }, { path: `/v1.0${items}/2` }]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(Math.max(...waits)).toBeGreaterThanOrEqual(7_000);
  },
);

test.each(['seconds', 'date'] as const)('[D] Retry-After in %s is waited out, and the tenant lets us in again', async (form) => {
  const numbers = { ...publishedNumbers, appUnitsPerMinute: 3 };
  const { graph, waits } = await ours({ throttling: { numbers, form } });
  for (const id of ['1', '2', '3'] as const) await graph.get(`/v1.0${items}/${id}`);
  expect(await graph.get(`/v1.0/sites/${siteId}`, { timeoutMs: 120_000 })).toMatchObject({ id: siteId });
  expect(waits).toHaveLength(1);
  expect(waits[0]).toBeGreaterThanOrEqual(59_000);
});
