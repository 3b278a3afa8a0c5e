import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createGraph } from '../../src/graph/createGraph.ts';
import { equals } from '../../src/graph/filter.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { deletedListItemPath, listItemFieldsPath, listItemsPath, newListItemPath } from '../../src/graph/listPaths.ts';
import { newTaskPath, planTasksPath, taskPath } from '../../src/graph/plannerPaths.ts';
import { channelScopes, plannerScopes } from '../../src/graph/scopes.ts';
import { joinedTeamsPath, newMessagePath } from '../../src/graph/teamPaths.ts';
import type { Local365 } from '../../src/local365/local365.ts';
import { kristiansundSeed } from '../../src/local365/seed/kristiansund.ts';
import { pretendTenant, testDay } from '../support/tenant.ts';
import { faultOf } from './foreignGraph.ts';

vi.setConfig({ testTimeout: 30_000 }); // a whole tenant is opened for each test, and machines are sometimes busy

const site = 'demokommune.sharepoint.com,50000000-0000-4000-8000-000000000001,50000000-0000-4000-8000-000000000002';
const measures = listItemsPath(site, 'Tiltak', { columns: ['Title', 'Status'] });
const plan = 'Kultur-plan-0000000000000001';

const whole = kristiansundSeed();

/** Kristiansund with five rows in each list: enough for three pages of two. */
const seed = {
  ...whole,
  sites: whole.sites.map((each) => ({
    ...each,
    lists: each.lists.map((list) => ({ ...list, items: [...list.items].slice(0, 5) })),
  })),
};

let local: Local365;
let timeUp: () => void;

beforeEach(async () => {
  local = await pretendTenant({ seed });
});

/** One person's Graph; its clock moves only when it waits, and a silent server's time is up at once. */
function graphOf(person: string): Graph {
  let clock = testDay.getTime();
  const alarms = new Set<() => void>();
  timeUp = () => alarms.forEach((ring) => ring());
  onTestFinished(() => alarms.clear());
  return createGraph({
    origin: 'https://graph.microsoft.com',
    token: (scopes) => local.tokenFor(person, scopes),
    fetch: (url, init) => local.fetch(new Request(url, init)),
    now: () => new Date(clock),
    wait: (milliseconds) => Promise.resolve(void (clock += milliseconds)),
    alarm: (_, ring) => {
      alarms.add(ring);
      return () => void alarms.delete(ring);
    },
  });
}

const rowOf = (items: readonly unknown[]) => items[0] as { id: string; eTag: string; fields: Record<string, unknown> };

test('all rows of a list are read though they come two by two, alone and in batches alike', async () => {
  const graph = graphOf('leader');
  const alone = await graph.getAll(measures);
  expect(alone.length).toBeGreaterThan(4);
  const [batched, units] = await graph.batchAll([measures, listItemsPath(site, 'Enheter', { columns: ['Kode'] })]);
  expect(batched).toEqual({ ok: true, items: alone });
  expect(units?.ok).toBe(true);
});

test('rows are chosen by an indexed column, whatever is in its value', async () => {
  const graph = graphOf('leader');
  const of = (code: string) => graph.getAll(listItemsPath(site, 'Enheter', { columns: ['Kode'], filter: equals('Kode', code) }));
  expect(await of('KRS')).toHaveLength(1);
  expect(await of("KRS' or fields/Kode ne '")).toEqual([]);
});

test('a row is changed, met again with its new version, and refused with its old one', async () => {
  const graph = graphOf('leader');
  const row = rowOf(await graph.getAll(measures));
  const path = listItemFieldsPath(site, 'Tiltak', row.id);
  expect(await graph.patch(path, row.eTag, { Status: 'Innført' })).toMatchObject({ Status: 'Innført' });
  expect(await faultOf(graph.patch(path, row.eTag, { Status: 'I arbeid' }))).toBe('changedMeanwhile');
  expect(rowOf(await graph.getAll(measures)).fields['Status']).toBe('Innført');
});

test('a row is made once, and deleted', async () => {
  const graph = graphOf('leader');
  const fields = { Title: 'Nytt', Nokkel: 'T-2026-900', EnhetKode: 'KRS-KULTUR', OperasjonId: 'op-1' };
  const made = (await graph.post(newListItemPath(site, 'Tiltak'), { fields }).catch((error: unknown) => error)) as {
    id: string;
    eTag: string;
  };
  if (made instanceof Error) throw made;
  expect(await faultOf(graph.post(newListItemPath(site, 'Tiltak'), { fields }))).toBe('alreadyExists');
  await graph.delete(deletedListItemPath(site, 'Tiltak', made.id), made.eTag);
  expect(await faultOf(graph.get(`${newListItemPath(site, 'Tiltak')}/${made.id}`))).toBe('notFound');
});

test('each person meets their own rights', async () => {
  const row = rowOf(await graphOf('leader').getAll(measures));
  expect(
    await faultOf(graphOf('employee').patch(listItemFieldsPath(site, 'Tiltak', row.id), row.eTag, { Status: 'Innført' })),
  ).toBe('forbidden');
  expect(await faultOf(graphOf('outsider').getAll(measures))).toBe('forbidden');
});

test('a task is made, changed with its version, and refused without the scope', async () => {
  const graph = graphOf('leader');
  expect(await faultOf(graph.getAll(planTasksPath(plan)))).toBe('forbidden');
  const scopes = plannerScopes;
  const made = (await graph.post(newTaskPath, { planId: plan, title: 'Oppgave' }, { scopes })) as {
    id: string;
    '@odata.etag': string;
  };
  const changed = await graph.patch(
    taskPath(made.id),
    made['@odata.etag'],
    { percentComplete: 50 },
    { scopes, representation: true },
  );
  expect(changed).toMatchObject({ id: made.id, percentComplete: 50 });
  expect(await graph.patch(taskPath(made.id), made['@odata.etag'], { title: 'Ny tittel' }, { scopes })).toBeUndefined();
});

test('a message is posted in a channel of one’s own', async () => {
  const graph = graphOf('leader');
  const [team] = (await graph.getAll(joinedTeamsPath)) as { id: string }[];
  const path = newMessagePath(team?.id ?? '', '19:kultur-styring@thread.tacv2');
  expect(await graph.post(path, { body: { content: 'Hei' } }, { scopes: channelScopes })).toMatchObject({
    body: { content: 'Hei' },
  });
});

const faults = [
  ['401', 'signedOut', 'signedOut'],
  ['cae', 'signedOut', 'signedOut'],
  ['403', 'forbidden', 'forbidden'],
  ['404', 'notFound', 'notFound'],
  ['409', 'changedMeanwhile', 'changedMeanwhile'],
  ['410', 'gone', 'gone'],
  ['412', 'changedMeanwhile', 'changedMeanwhile'],
  ['423', 'unavailable', 'unavailable'],
  ['429=30', 'throttled', 'throttled'],
  ['429-date=30', 'throttled', 'throttled'],
  ['429-without', 'throttled', 'throttled'],
  ['500', 'unavailable', 'uncertain'],
  ['502', 'unavailable', 'uncertain'],
  ['503=30', 'throttled', 'throttled'],
  ['503-without', 'unavailable', 'unavailable'],
  ['504', 'unavailable', 'uncertain'],
  ['504-after', 'unavailable', 'uncertain'],
  ['reset', 'offline', 'uncertain'],
  ['reset-after', 'offline', 'uncertain'],
  ['truncated', 'offline', 'uncertain'],
  ['malformed', 'malformed', 'uncertain'],
  ['html', 'malformed', 'uncertain'],
] as const;

test.each(faults)(
  'Graph fails for good by %s: reading is %s, posting %s, and at most one row was made',
  async (fault, reading, posting) => {
    const graph = graphOf('leader');
    const before = (await graph.getAll(measures)).length;
    local.faults.add({ fault, path: '/lists/Tiltak/' });
    expect(await faultOf(graphOf('leader').get(measures))).toBe(reading);
    const fields = { Title: 'Nytt', Nokkel: 'T-2026-900', EnhetKode: 'KRS-KULTUR' };
    expect(await faultOf(graphOf('leader').post(newListItemPath(site, 'Tiltak'), { fields }))).toBe(posting);
    local.faults.clear();
    const after = (await graphOf('leader').getAll(measures)).length;
    expect(after - before).toBe(['504-after', 'reset-after', 'truncated', 'malformed', 'html'].includes(fault) ? 1 : 0);
  },
);

test.each(['429=2', '429-date=2', '429-without', '502', '503=2', '504', '504-after', 'reset', 'reset-after', '401', 'cae'])(
  'Graph fails once by %s: reading and a conditional change come through or say that they are uncertain',
  async (fault) => {
    const row = rowOf(await graphOf('leader').getAll(measures));
    local.faults.add({ fault, path: '/lists/Tiltak/', times: 1, method: 'GET' });
    local.faults.add({ fault, path: '/lists/Tiltak/', times: 1, method: 'PATCH' });
    expect(await faultOf(graphOf('leader').getAll(measures))).toBe('no fault');
    const change = graphOf('leader').patch(listItemFieldsPath(site, 'Tiltak', row.id), row.eTag, { Status: 'Innført' });
    expect(await faultOf(change)).toBe(fault.endsWith('-after') ? 'uncertain' : 'no fault');
    expect(rowOf(await graphOf('leader').getAll(measures)).fields['Status']).toBe('Innført');
  },
);

test('a server that never answers ends in a named cause', async () => {
  local.faults.add({ fault: 'hang', path: '/lists/Tiltak/' });
  const outcome = faultOf(graphOf('leader').get(measures));
  while (local.faults.rules()[0]?.struck === 0) await new Promise((resolve) => setImmediate(resolve));
  timeUp();
  expect(await outcome).toBe('unavailable');
});

test('twenty rows are made in one batch though some of it is throttled, each of them once', async () => {
  const graph = graphOf('leader');
  const before = (await graph.getAll(measures)).length;
  local.faults.add({ fault: '429=1', operation: '/items', method: 'POST', share: 0.5, times: 6 });
  const answers = await graph.batch(
    Array.from({ length: 20 }, (_, index) => ({
      method: 'POST' as const,
      path: newListItemPath(site, 'Tiltak'),
      body: { fields: { Title: 'Nytt', Nokkel: `T-2026-9${index}`, EnhetKode: 'KRS-KULTUR' } },
    })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
  expect(local.faults.rules()[0]?.struck).toBe(6);
  expect((await graph.getAll(measures)).length - before).toBe(20);
});
