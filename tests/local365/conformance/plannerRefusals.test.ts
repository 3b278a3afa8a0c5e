import { expect, test } from 'vitest';
import { defaultPlannerSettings } from '../../../src/local365/graph/planner/plannerSettings.ts';
import type { PlannerLimits } from '../../../src/local365/graph/planner/plannerSettings.ts';
import { idOf, kulturPlan, kulturTask, kulturTeam, officeTenant } from '../graph/officeTenant.ts';

const limited = (limits: Partial<PlannerLimits>) =>
  officeTenant({ planner: { ...defaultPlannerSettings, limits: { ...defaultPlannerSettings.limits, ...limits } } });
const task = { planId: kulturPlan, title: 'Ny' };
const assignments = Object.fromEntries(
  ['leader', 'employee'].map((key) => [idOf(key), { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' }]),
);

test.each([
  ['MaximumTasksInProject', { plannerTasksInPlan: 2 }, '/planner/tasks', task],
  ['MaximumActiveTasksInProject', { plannerActiveTasksInPlan: 2 }, '/planner/tasks', task],
  ['MaximumTasksCreatedByUser', { plannerTasksOfCreator: 2 }, '/planner/tasks', task],
  ['MaximumTasksAssignedToUser', { plannerTasksOfAssignee: 1 }, '/planner/tasks', { ...task, assignments }],
  ['MaximumAssigneesInTasks', { plannerAssigneesOfTask: 1 }, '/planner/tasks', { ...task, assignments }],
  ['MaximumBucketsInProject', { plannerBucketsInPlan: 3 }, '/planner/buckets', { planId: kulturPlan, name: 'Ny' }],
  ['MaximumPlannerPlans', { plannerPlansOfGroup: 1 }, '/planner/plans', { owner: kulturTeam, title: 'Ny' }],
])('9 [D planner-overview] %s is a 403 with that code', async (code, limits, path, body) => {
  const { ask } = await limited(limits);
  const answer = await ask('POST', path, body);
  expect([answer.status, answer.body.error.code]).toEqual([403, code]);
  expect((await (await limited({})).ask('POST', path, body)).status).toBe(201);
});

const item = { '@odata.type': 'microsoft.graph.plannerChecklistItem', title: 'Ett' };
const reference = { '@odata.type': 'microsoft.graph.plannerExternalReference' };

test.each([
  ['MaximumChecklistItemsOnTask', { checklist: { a: item, b: item } }],
  ['MaximumReferencesOnTask', { references: { 'https%3A//a': reference, 'https%3A//b': reference } }],
])('9 [D planner-overview] %s is a 403 with that code, and nothing is written', async (code, body) => {
  const { ask, get } = await limited({ plannerChecklistItemsOfTask: 1, plannerReferencesOfTask: 1 });
  const path = `/planner/tasks/${kulturTask}/details`;
  const before = (await get(path)).body;
  const answer = await ask('PATCH', path, body, { headers: { 'if-match': before['@odata.etag'] } });
  expect([answer.status, answer.body.error.code]).toEqual([403, code]);
  expect((await get(path)).body).toEqual(before);
});

test.each([
  ['an entry without its type', { checklist: { a: { title: 'Ett' } } }],
  ['a hint that the service made', { checklist: { a: { ...item, orderHint: '8584' } } }],
  ['a reference whose address is not encoded', { references: { 'https://teams.microsoft.com': reference } }],
  ['a reference to something that is not on the web', { references: { 'file%3A//c': reference } }],
  ['a preview nobody knows', { previewType: 'picture' }],
  ['an unknown property', { notes: 'Ny' }],
])('9 [D planner-overview] %s in details is 400', async (_, body) => {
  const { ask, get } = await limited({});
  const path = `/planner/tasks/${kulturTask}/details`;
  const headers = { 'if-match': (await get(path)).body['@odata.etag'] };
  const answer = await ask('PATCH', path, body, { headers });
  expect([answer.status, answer.body.error.code]).toEqual([400, '']);
});

test.each(['/planner/tasks/kort', '/planner/plans/kort/tasks', '/planner/buckets/1234567890123456789012345678x'])(
  '9 [D identifiers] %s names no id of 28 characters: 400',
  async (path) => {
    const { get } = await limited({});
    expect((await get(path)).status).toBe(400);
  },
);

test('9 [D identifiers] an id that nobody has is 404, and capitals count', async () => {
  const { get } = await limited({});
  expect((await get(`/planner/tasks/${kulturTask.toUpperCase()}`)).status).toBe(404);
});
