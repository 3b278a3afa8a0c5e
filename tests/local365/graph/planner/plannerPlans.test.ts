import { expect, test } from 'vitest';
import { idOf, kulturPlan, kulturTeam, leaderTeam, officeTenant } from '../officeTenant.ts';

const titles = (answer: { body: { value: { title: string }[] } }) => answer.body.value.map(({ title }) => title);

test.each([
  ['its address', { container: { url: `https://graph.microsoft.com/v1.0/groups/${kulturTeam}` } }],
  ['its id and type', { container: { containerId: kulturTeam, type: 'group' } }],
  ['its id as the old owner', { owner: kulturTeam }],
])('a plan is made in a group named by %s', async (_, group) => {
  const { ask, get } = await officeTenant();
  const { status, body } = await ask('POST', '/planner/plans', { ...group, title: 'Tiltak 2026' });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    ...{ title: 'Tiltak 2026', owner: kulturTeam, createdBy: { user: { id: idOf('leader') } } },
    container: { containerId: kulturTeam, type: 'group', url: `https://graph.microsoft.com/v1.0/groups/${kulturTeam}` },
  });
  expect(titles(await get(`/groups/${kulturTeam}/planner/plans`))).toEqual(['Tiltak – Kultur', 'Tiltak 2026']);
  expect((await get(`/planner/plans/${body.id}/details`)).body.categoryDescriptions.category25).toBeNull();
});

test('one sees the plans of one’s own groups', async () => {
  const { get } = await officeTenant();
  expect(titles(await get('/me/planner/plans'))).toEqual(['Tiltak – Kultur', 'Ledergruppens tiltak']);
  expect(titles(await get('/planner/plans', { as: 'employee' }))).toEqual(['Tiltak – Kultur']);
  expect(titles(await get('/me/planner/plans', { as: 'director' }))).toEqual(['Ledergruppens tiltak']);
});

test('a plan without a container, or in a group one is not in, is refused', async () => {
  const { ask } = await officeTenant();
  expect((await ask('POST', '/planner/plans', { title: 'Ny' })).status).toBe(400);
  expect((await ask('POST', '/planner/plans', { title: 'Ny', container: { containerId: kulturTeam } })).status).toBe(400);
  expect((await ask('POST', '/planner/plans', { title: 'Ny', owner: leaderTeam }, { as: 'employee' })).status).toBe(403);
});

test('buckets are made, moved and taken away with their tasks', async () => {
  const { ask, get } = await officeTenant();
  const first = (await get(`/planner/plans/${kulturPlan}/buckets`)).body.value[0];
  const { status, body } = await ask('POST', '/planner/buckets', {
    ...{ planId: kulturPlan, name: 'Venter', orderHint: ` ${first.orderHint}!` },
  });
  expect(status).toBe(201);
  expect(body.orderHint < first.orderHint).toBe(true);
  const task = (await ask('POST', '/planner/tasks', { planId: kulturPlan, bucketId: body.id, title: 'Ny' })).body;
  expect(titles(await get(`/planner/buckets/${body.id}/tasks`))).toEqual(['Ny']);
  const headers = { 'if-match': body['@odata.etag'], prefer: 'return=representation' };
  const renamed = await ask('PATCH', `/planner/buckets/${body.id}`, { name: 'På vent' }, { headers });
  expect(renamed.body.name).toBe('På vent');
  const now = { headers: { 'if-match': renamed.body['@odata.etag'] } };
  expect((await ask('DELETE', `/planner/buckets/${body.id}`, undefined, now)).status).toBe(204);
  expect((await get(`/planner/tasks/${task.id}`)).status).toBe(404);
});

test('labels get names and people are shared with; both can be taken away', async () => {
  const { ask, get } = await officeTenant();
  const path = `/planner/plans/${kulturPlan}/details`;
  const write = async (body: object) => {
    const headers = { 'if-match': (await get(path)).body['@odata.etag'], prefer: 'return=representation' };
    return (await ask('PATCH', path, body, { headers })).body;
  };
  const named = await write({ categoryDescriptions: { category1: 'Økonomi' }, sharedWith: { [idOf('employee')]: true } });
  expect(named.categoryDescriptions).toMatchObject({ category1: 'Økonomi', category2: null });
  expect(named.sharedWith).toEqual({ [idOf('employee')]: true });
  const cleared = await write({ categoryDescriptions: { category1: null }, sharedWith: { [idOf('employee')]: false } });
  expect([cleared.categoryDescriptions.category1, cleared.sharedWith]).toEqual([null, {}]);
});

test('with a plan go its buckets and tasks', async () => {
  const { ask, get } = await officeTenant();
  const [task] = (await get(`/planner/plans/${kulturPlan}/tasks`)).body.value;
  const headers = { 'if-match': (await get(`/planner/plans/${kulturPlan}`)).body['@odata.etag'] };
  expect((await ask('DELETE', `/planner/plans/${kulturPlan}`, undefined, { headers })).status).toBe(204);
  expect((await get(`/planner/plans/${kulturPlan}`)).status).toBe(404);
  expect((await get(`/planner/tasks/${task.id}`)).status).toBe(404);
  expect((await get('/me/planner/tasks', { as: 'employee' })).body.value).toEqual([]);
});

test('reading takes Tasks.Read, writing Tasks.ReadWrite', async () => {
  const { ask, get } = await officeTenant();
  const scopes = ['Tasks.Read'];
  expect((await get(`/planner/plans/${kulturPlan}`, { scopes })).status).toBe(200);
  const answer = await ask('POST', '/planner/tasks', { planId: kulturPlan, title: 'Ny' }, { scopes });
  expect([answer.status, answer.body.error.code]).toEqual([403, '']);
  expect((await get(`/planner/plans/${kulturPlan}`, { scopes: ['User.Read'] })).status).toBe(403);
});
