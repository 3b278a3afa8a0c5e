import { expect, test } from 'vitest';
import { items, listTenant, rows } from './listTenant.ts';
import type { AnyJson } from '../../support/AnyJson.ts';

const get = (id: string, url = items) => ({ id, method: 'GET', url });
const json = { 'Content-Type': 'application/json' };
const post = (id: string, Title: string) => ({ id, method: 'POST', url: items, headers: json, body: { fields: { Title } } });
const statuses = ({ body }: { body: AnyJson }) =>
  Object.fromEntries(body.responses.map(({ id, status }: { id: string; status: number }) => [id, status]));

test('[D] each request stands for itself, and the envelope is 200', async () => {
  const { ask } = await listTenant({ items: rows(3) });
  const answered = await ask('POST', '/$batch', {
    requests: [get('1'), get('2', '/nowhere'), post('3', 'Ny'), get('4', 'sites/x')],
  });
  expect([answered.status, statuses(answered)]).toEqual([200, { 1: 200, 2: 501, 3: 201, 4: 404 }]);
});

test('[D] answers come in another order than the requests; ids tell which is which', async () => {
  const { ask } = await listTenant({ items: rows(3) });
  const { body } = await ask('POST', '/$batch', {
    requests: ['a', 'b', 'c'].map((id, index) => get(id, `${items}/${index + 1}`)),
  });
  expect(body.responses.map(({ id }: { id: string }) => id)).not.toEqual(['a', 'b', 'c']);
  for (const { id, body: item } of body.responses) expect(item.id).toBe(String('abc'.indexOf(id) + 1));
});

test('[D] twenty requests are answered, twenty-one are refused whole', async () => {
  const { ask } = await listTenant({ items: rows(3) });
  const requests = (count: number) => Array.from({ length: count }, (_, index) => get(String(index)));
  expect((await ask('POST', '/$batch', { requests: requests(20) })).body.responses).toHaveLength(20);
  const before = (await ask('GET', items)).body.value.length;
  expect((await ask('POST', '/$batch', { requests: [...requests(20), post('x', 'Ny')] })).status).toBe(400);
  expect((await ask('GET', items)).body.value).toHaveLength(before);
});

test.each([
  ['the same id twice, in other letters', [get('a'), get('A')]],
  ['a body without a content type', [{ ...post('1', 'Ny'), headers: {} }]],
  ['a whole address', [get('1', 'https://graph.microsoft.com/v1.0/me')]],
  ['a method that is none', [{ ...get('1'), method: 'FETCH' }]],
  ['no id', [{ method: 'GET', url: items }]],
  ['two dependencies', [get('1'), get('2'), { ...get('3'), dependsOn: ['1', '2'] }]],
  ['a dependency on what is not there', [get('1'), { ...get('2'), dependsOn: ['7'] }]],
  [
    'a shape that is neither serial nor the same',
    [get('1'), { ...get('2'), dependsOn: ['1'] }, get('3'), { ...get('4'), dependsOn: ['3'] }],
  ],
  ['nothing', []],
])('[D] %s makes the whole batch malformed', async (_, requests) => {
  const { ask } = await listTenant({ items: rows(3) });
  expect((await ask('POST', '/$batch', { requests })).status).toBe(400);
});

test('[D] what depends on a failed request is 424 and is not done', async () => {
  const { ask } = await listTenant({ items: rows(1) });
  const serial = [get('1', '/nowhere'), { ...post('2', 'Ny'), dependsOn: ['1'] }, { ...post('3', 'Ny'), dependsOn: ['2'] }];
  expect(statuses(await ask('POST', '/$batch', { requests: serial }))).toEqual({ 1: 501, 2: 424, 3: 424 });
  const same = [get('1'), { ...post('2', 'Ny'), dependsOn: ['1'] }, { ...post('3', 'Nyere'), dependsOn: ['1'] }];
  expect(statuses(await ask('POST', '/$batch', { requests: same }))).toEqual({ 1: 200, 2: 201, 3: 201 });
  expect((await ask('GET', `${items}/4`)).status).toBe(404);
});

test.each([[200], [424]] as const)(
  '[D] one throttled request is 429 with Retry-After in its own headers; the envelope is %i',
  async (throttledBatch) => {
    const { ask, local365 } = await listTenant({ items: rows(1), settings: { throttledBatch } });
    local365.faults.add({ fault: '429=7', operation: '/items', nth: 2 });
    const { status, body } = await ask('POST', '/$batch', { requests: [get('1'), get('2'), get('3')] });
    expect([status, statuses({ body })]).toEqual([throttledBatch, { 1: 200, 2: 429, 3: 200 }]);
    expect(body.responses.find(({ id }: { id: string }) => id === '2').headers['Retry-After']).toBe('7');
  },
);

test('[D] an ETag comes in the headers of its own answer', async () => {
  const { ask } = await listTenant({ items: rows(1) });
  const { body } = await ask('POST', '/$batch', { requests: [get('1', `${items}/1`)] });
  expect(body.responses[0].headers.ETag).toBe(body.responses[0].body.eTag);
});

test('[D] every request of a batch is charged, the batch is one exchange', async () => {
  const { ask, local365 } = await listTenant({ items: rows(1) });
  await ask('POST', '/$batch', { requests: [get('1'), get('2', `${items}/1`)] });
  expect(local365.meter.read()).toMatchObject({ exchanges: 1, units: 3 });
});
