import { expect, test } from 'vitest';
import { defaultPlannerSettings } from '../../../src/local365/graph/planner/plannerSettings.ts';
import { kulturPlan, kulturTask, officeTenant } from '../graph/officeTenant.ts';

const task = `/planner/tasks/${kulturTask}`;
const etagOf = ({ body }: { body: { '@odata.etag': string } }) => body['@odata.etag'];
const match = (etag: string) => ({ headers: { 'if-match': etag } });

test.each([
  ['PATCH', task, { percentComplete: 50 }],
  ['DELETE', task, undefined],
  ['PATCH', `${task}/details`, { description: 'Ny' }],
  ['PATCH', `/planner/plans/${kulturPlan}`, { title: 'Ny' }],
  ['DELETE', `/planner/plans/${kulturPlan}`, undefined],
  ['PATCH', `/planner/plans/${kulturPlan}/details`, { sharedWith: {} }],
])('8 [C][I pnpjs#841] %s %s without If-Match is 412 with Planner’s own words', async (method, path, body) => {
  const { ask } = await officeTenant();
  const answer = await ask(method, path, body);
  expect([answer.status, answer.body.error.code]).toEqual([412, '']);
  expect(answer.body.error.message).toBe('The If-Match header must be specified for this kind of request.');
});

test.each([
  ['the ETag of the task itself', (etag: string) => etag],
  ['an ETag escaped as in JSON', (etag: string) => etag.replaceAll('"', '\\"')],
  ['an asterisk', () => '*'],
])('8 [I docs#4617, docs-contrib#7613] %s on its details is 412', async (_, wrong) => {
  const { ask, get } = await officeTenant();
  const etag = etagOf(await get(task));
  const answer = await ask('PATCH', `${task}/details`, { description: 'Ny' }, match(wrong(etag)));
  expect([answer.status, answer.body.error.code]).toEqual([412, '']);
  expect(answer.body.error.message).toBe('The If-Match header contains an invalid value.');
  expect((await get(`${task}/details`)).body.description).toBe('');
});

test('8 [D planner-overview] an old ETag is good while nothing it touches has changed, and 409 when it has', async () => {
  const { ask, get } = await officeTenant();
  const old = etagOf(await get(task));
  expect((await ask('PATCH', task, { title: 'Nytt navn' }, match(old))).status).toBe(204);
  expect((await ask('PATCH', task, { percentComplete: 50 }, match(old))).status).toBe(204);
  const conflict = await ask('PATCH', task, { title: 'Et annet navn' }, match(old));
  expect([conflict.status, conflict.body.error.code]).toEqual([409, '']);
  expect((await get(task)).body).toMatchObject({ title: 'Nytt navn', percentComplete: 50 });
});

test('8 [D planner-overview] two may change different people of one task, but not the same one', async () => {
  const { ask, get } = await officeTenant();
  const person = (number: number) => `a0000000-0000-4000-8000-00000000000${number}`;
  const assign = (number: number, etag: string) =>
    ask(
      'PATCH',
      task,
      { assignments: { [person(number)]: { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' } } },
      match(etag),
    );
  const old = etagOf(await get(task));
  expect((await assign(2, old)).status).toBe(204);
  expect((await assign(3, old)).status).toBe(204);
  expect((await assign(2, old)).status).toBe(409);
  const gone = await ask('PATCH', task, { assignments: { [person(2)]: null } }, match(etagOf(await get(task))));
  expect(gone.status).toBe(204);
  expect(Object.keys((await get(task)).body.assignments)).toEqual([person(1), person(3)]);
});

test('8 [D planner-overview] an ETag that is no longer remembered is 412', async () => {
  const { ask, get } = await officeTenant({ planner: { ...defaultPlannerSettings, versionsKept: 2 } });
  const old = etagOf(await get(task));
  for (const title of ['a', 'b']) await ask('PATCH', task, { title }, match(etagOf(await get(task))));
  expect((await ask('PATCH', task, { percentComplete: 50 }, match(old))).status).toBe(412);
});

test('8 [D plannertask-update] the answer is 204 without a body, or 200 with the task when that is preferred', async () => {
  const { ask, get } = await officeTenant();
  const before = await get(task);
  const silent = await ask('PATCH', task, { priority: 1 }, match(etagOf(before)));
  expect([silent.status, silent.body]).toEqual([204, '']);
  const now = etagOf(await get(task));
  expect(now > etagOf(before)).toBe(true);
  const headers = { 'if-match': now, prefer: 'return=representation' };
  const told = await ask('PATCH', task, { priority: 9 }, { headers });
  expect([told.status, told.body.priority]).toEqual([200, 9]);
  expect(told.body).toEqual((await get(task)).body);
});

test('8 [D] details have an ETag of their own, and the task counts what they hold', async () => {
  const { ask, get } = await officeTenant();
  const type = 'microsoft.graph.plannerChecklistItem';
  const written = {
    description: 'Opprettet fra målekort',
    previewType: 'reference',
    checklist: {
      a1: { '@odata.type': type, title: 'Nullpunkt avtalt', isChecked: true, orderHint: ' !' },
      a2: { '@odata.type': `#${type}`, title: 'Måling satt opp', orderHint: ' !' },
    },
    references: {
      'https%3A//teams%2Emicrosoft%2Ecom/l/entity/e/KRS-KULTUR?context=%257B%257D': {
        '@odata.type': 'microsoft.graph.plannerExternalReference',
        ...{ alias: 'Åpne i målekort', type: 'Other', previewPriority: ' !' },
      },
    },
  };
  const before = await get(task);
  const details = await get(`${task}/details`);
  const headers = { 'if-match': etagOf(details), prefer: 'return=representation' };
  const { status, body } = await ask('PATCH', `${task}/details`, written, { headers });
  expect(status).toBe(200);
  expect(Object.keys(body.references)).toEqual(Object.keys(written.references));
  expect(body.checklist.a2).toMatchObject({ title: 'Måling satt opp', isChecked: false });
  const after = await get(task);
  expect(etagOf(after) > etagOf(before)).toBe(true);
  expect(after.body).toMatchObject({
    ...{ hasDescription: true, previewType: 'reference', referenceCount: 1, checklistItemCount: 2, activeChecklistItemCount: 1 },
  });
  const one = { checklist: { a1: null, a2: { '@odata.type': type, isChecked: true } } };
  await ask('PATCH', `${task}/details`, one, match(etagOf(await get(`${task}/details`))));
  expect((await get(task)).body).toMatchObject({ checklistItemCount: 1, activeChecklistItemCount: 0 });
  expect((await get(`${task}/details`)).body.checklist.a2.title).toBe('Måling satt opp');
});

test('8 [U] a delete made from an old version is 409; from the present one the task and its details go', async () => {
  const { ask, get } = await officeTenant();
  const old = etagOf(await get(task));
  await ask('PATCH', task, { title: 'Nytt navn' }, match(old));
  expect((await ask('DELETE', task, undefined, match(old))).status).toBe(409);
  expect((await ask('DELETE', task, undefined, match(etagOf(await get(task))))).status).toBe(204);
  expect((await get(task)).status).toBe(404);
  expect((await get(`${task}/details`)).status).toBe(404);
});

test.each([
  [0, 200],
  [2000, 404],
])('8 [U] details of a new task may take a while to be found (%i ms)', async (detailsDelay, status) => {
  const { ask, get, pass } = await officeTenant({ planner: { ...defaultPlannerSettings, detailsDelay } });
  const { body } = await ask('POST', '/planner/tasks', { planId: kulturPlan, title: 'Ny' });
  expect((await get(`/planner/tasks/${body.id}/details`)).status).toBe(status);
  pass(2000);
  expect((await get(`/planner/tasks/${body.id}/details`)).status).toBe(200);
});
