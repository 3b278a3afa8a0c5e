import { expect, test } from 'vitest';
import { defaultPlannerSettings } from '../../../../src/local365/graph/planner/plannerSettings.ts';
import { idOf, kulturPlan, kulturTask, kulturTeam, officeTenant } from '../officeTenant.ts';

const bucket = 'Kultur-bucket-0000000000001';
const assignment = { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' };

test('a new task has all that Planner adds to it', async () => {
  const { ask, get } = await officeTenant();
  const buckets = (await get(`/planner/plans/${kulturPlan}/buckets`)).body.value;
  const written = {
    planId: kulturPlan,
    bucketId: buckets[0].id,
    title: 'Kortere ventetid',
    dueDateTime: '2026-06-30T12:00:00+02:00',
    assignments: { [idOf('employee')]: assignment },
  };
  const { status, body } = await ask('POST', '/planner/tasks', written);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    title: 'Kortere ventetid',
    percentComplete: 0,
    priority: 5,
    dueDateTime: '2026-06-30T10:00:00Z',
    completedDateTime: null,
    checklistItemCount: 0,
    hasDescription: false,
    createdBy: { user: { id: idOf('leader') } },
  });
  expect(body.id).toMatch(/^[\w-]{28}$/);
  expect(body['@odata.etag']).toMatch(/^W\/"Jz.*"$/);
  expect(body.createdDateTime).toMatch(/^2026-03-04T08:15:30\.123\d{4}Z$/);
  expect(body.assignments[idOf('employee')]).toMatchObject({ assignedBy: { user: { id: idOf('leader') } } });
  expect(body.assignments[idOf('employee')].orderHint).not.toContain(' ');
  expect((await get(`/planner/tasks/${body.id}`)).body).toEqual({ ...body });
  const own = await get('/me/planner/tasks', { as: 'employee' });
  expect(own.body.value.map(({ id }: { id: string }) => id)).toContain(body.id);
  const first = buckets.map(({ orderHint }: { orderHint: string }) => orderHint);
  expect(first.toSorted()).toEqual(first);
});

test('100 percent is completed by somebody at some time, and less is not', async () => {
  const { ask, get } = await officeTenant();
  const patch = async (percentComplete: number) => {
    const { body } = await get(`/planner/tasks/${kulturTask}`);
    const headers = { 'if-match': body['@odata.etag'], prefer: 'return=representation' };
    return ask('PATCH', `/planner/tasks/${kulturTask}`, { percentComplete }, { as: 'employee', headers });
  };
  const { status, body, headers } = await patch(100);
  expect([status, headers.get('preference-applied')]).toEqual([200, 'return=representation']);
  expect(body).toMatchObject({ percentComplete: 100, completedBy: { user: { id: idOf('employee') } } });
  expect(body.completedDateTime).toMatch(/^2026-03-04T08:15:30/);
  expect((await patch(50)).body).toMatchObject({ percentComplete: 50, completedBy: null, completedDateTime: null });
});

test.each([
  ['no title', { title: undefined }],
  ['an empty title', { title: ' ' }],
  ['a percentage over 100', { percentComplete: 101 }],
  ['a percentage that is a text', { percentComplete: '50' }],
  ['a priority of 11', { priority: 11 }],
  ['a date without an offset', { dueDateTime: '2026-06-30' }],
  ['a start after the due date', { startDateTime: '2026-07-01T00:00:00Z', dueDateTime: '2026-06-30T00:00:00Z' }],
  ['an assignment without its type', { assignments: { [idOf('leader')]: { orderHint: ' !' } } }],
  ['an assignment to somebody unknown', { assignments: { 'a0000000-0000-4000-8000-00000000000f': assignment } }],
  ['an assignment to a name', { assignments: { leader: assignment } }],
  ['a hint that the service made', { assignments: { [idOf('leader')]: { ...assignment, orderHint: '8584913216343255422P5' } } }],
  ['a category that does not exist', { appliedCategories: { category26: true } }],
  ['a property that is Planner’s own', { completedDateTime: '2026-06-30T00:00:00Z' }],
  ['a property nobody knows', { status: 'Innført' }],
  ['the bucket of another plan', { bucketId: 'Leder-bucket-000000000000001' }],
  ['a bucket id of the wrong length', { bucketId: bucket }],
  ['a plan id of the wrong length', { planId: 'kort' }],
])('a task with %s is refused with 400', async (_, more) => {
  const { ask } = await officeTenant();
  const as = 'leader';
  const { status, body } = await ask('POST', '/planner/tasks', { planId: kulturPlan, title: 'Ny', ...more }, { as });
  expect([status, body.error.code]).toEqual([400, '']);
});

test('who is not a member of the group may neither see nor write, owner or not', async () => {
  const { ask, get } = await officeTenant();
  const as = 'director';
  for (const answer of [
    await get(`/planner/tasks/${kulturTask}`, { as }),
    await get(`/planner/plans/${kulturPlan}/tasks`, { as }),
    await get(`/groups/${kulturTeam}/planner/plans`, { as }),
    await ask('POST', '/planner/tasks', { planId: kulturPlan, title: 'Ny' }, { as }),
  ]) {
    expect([answer.status, answer.body.error.code]).toEqual([403, '']);
    expect(answer.body.error.message).toBe('You do not have the required permissions to access this item.');
  }
});

test('pages hold 400 tasks whatever $top says, and each task stands on one of them', async () => {
  const { ask, get } = await officeTenant({ planner: { ...defaultPlannerSettings, pageSize: 3 } });
  for (let count = 0; count < 5; count += 1) await ask('POST', '/planner/tasks', { planId: kulturPlan, title: `${count}` });
  const titles: string[] = [];
  let link = `/planner/plans/${kulturPlan}/tasks?$top=1`;
  for (let pages = 0; link !== ''; pages += 1) {
    const { body } = await get(link);
    expect(body.value).toHaveLength(pages < 2 ? 3 : 1);
    titles.push(...body.value.map(({ title }: { title: string }) => title));
    link = body['@odata.nextLink'] ?? '';
  }
  expect(titles).toEqual(['Bestille nye lånekort', 'Rydde i lageret på kinoen', '0', '1', '2', '3', '4']);
  expect(defaultPlannerSettings.pageSize).toBe(400);
});

test('a task cannot be made among one’s own tasks', async () => {
  const { ask } = await officeTenant();
  const { status, body } = await ask('POST', '/me/planner/tasks', { title: 'Ny' });
  expect([status, body.error.code]).toEqual([405, 'Request_BadRequest']);
});

test('details inside a new task are taken, and shown when they are asked for', async () => {
  const { ask, get } = await officeTenant();
  const details = { description: 'Fra målekortet', previewType: 'description' };
  const { body } = await ask('POST', '/planner/tasks', { planId: kulturPlan, title: 'Ny', details });
  expect(body).toMatchObject({ hasDescription: true, previewType: 'description' });
  expect((await get(`/planner/tasks/${body.id}?$expand=details`)).body.details).toMatchObject(details);
  const chosen = await get(`/planner/plans/${kulturPlan}/tasks?$select=title`);
  expect(Object.keys(chosen.body.value[0])).toEqual(['@odata.etag', 'title']);
});
