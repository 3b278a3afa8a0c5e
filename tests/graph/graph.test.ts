import { expect, test } from 'vitest';
import { answer, faultOf, foreignGraph, origin, refuse, start } from './foreignGraph.ts';

const rows = '/v1.0/sites/demo,1,2/lists/Tiltak/items';

test('a question goes to Graph with the token, an id of its own and the address letter by letter', async () => {
  const { graph, seen, tokens } = foreignGraph([answer(200, { id: '7' })]);
  const path = `${rows}?$filter=fields/Title%20eq%20'a'&$select=id&$skiptoken=UGFn&odd`;
  expect(await graph.get(path)).toEqual({ id: '7' });
  expect(seen[0]?.url).toBe(`${origin}${path}`);
  expect(seen[0]?.headers.get('authorization')).toBe('Bearer token-1');
  expect(seen[0]?.headers.get('client-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(tokens[0]).toMatchObject({ interactive: false, scopes: expect.arrayContaining(['Sites.Selected']) });
});

test.each([
  ['an unreadable request', 400, 'invalidRequest', 'unexpected'],
  ['a token Graph never accepts', 401, 'InvalidAuthenticationToken', 'signedOut'],
  ['no right', 403, 'accessDenied', 'forbidden'],
  ['a Planner limit', 403, 'MaximumTasksInProject', 'forbidden'],
  ['nothing there', 404, 'itemNotFound', 'notFound'],
  ['a changed row', 409, 'resourceModified', 'changedMeanwhile'],
  ['an old version', 412, 'notAllowed', 'changedMeanwhile'],
  ['an aged delta token', 410, 'resyncRequired', 'gone'],
  ['too much', 413, '', 'tooLarge'],
  ['a locked thing', 423, 'locked', 'unavailable'],
  ['no such path here', 501, 'notImplemented', 'unexpected'],
  ['an inner failure', 500, 'generalException', 'unavailable'],
  ['a gateway that gave up', 504, '', 'unavailable'],
  ['a service that is down', 503, 'serviceNotAvailable', 'unavailable'],
] as const)('reading, %s is named', async (_, status, code, fault) => {
  const { graph } = foreignGraph([refuse(status, code)]);
  const error: unknown = await graph.get(rows).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ fault, status, code, requestId: 'r-1', what: `GET ${rows}` });
});

test.each([
  ['a name that is taken', 409, 'nameAlreadyExists', 'alreadyExists'],
  ['a unique value that is taken, whatever its code', 409, '', 'alreadyExists'],
  ['a failure that may have come after it was stored', 500, 'generalException', 'uncertain'],
  ['a gateway that gave up', 504, '', 'uncertain'],
  ['a service that is down and does not say for how long', 503, '', 'unavailable'],
  ['no right', 403, '', 'forbidden'],
] as const)('posting, %s is named and is not sent twice', async (_, status, code, fault) => {
  const { graph, seen } = foreignGraph([refuse(status, code)]);
  expect(await faultOf(graph.post(rows, {}))).toBe(fault);
  expect(seen).toHaveLength(1);
});

test('the id of the request is found in the body, however it is spelt', async () => {
  const body = { error: { code: 'x', innererror: { 'request-id': 'inner-1' } } };
  const { graph } = foreignGraph([() => new Response(JSON.stringify(body), { status: 404 })]);
  await expect(graph.get(rows)).rejects.toMatchObject({ requestId: 'inner-1', code: 'x' });
});

test('a 410 says where to begin afresh', async () => {
  const { graph } = foreignGraph([refuse(410, 'resyncRequired', { Location: `${origin}/v1.0/new` })]);
  await expect(graph.get(rows)).rejects.toMatchObject({ location: `${origin}/v1.0/new` });
});

test.each([
  [
    'an HTML page where a document should be',
    () => new Response('<html>Logg inn</html>', { headers: { 'Content-Type': 'text/html' } }),
  ],
  ['a document that ends too early', () => new Response('{"value": [', { headers: { 'Content-Type': 'application/json' } })],
  ['nothing at all', () => new Response(null, { status: 200 })],
] as const)('%s is malformed when read, and leaves a post uncertain unless it is empty', async (name, reply) => {
  expect(await faultOf(foreignGraph([reply]).graph.get(rows))).toBe('malformed');
  const posted = await faultOf(foreignGraph([reply]).graph.post(rows, {}));
  expect(posted).toBe(name === 'nothing at all' ? 'no fault' : 'uncertain');
});

test('a change is sent with the version it was made from, and asks for the changed thing when told', async () => {
  const { graph, seen } = foreignGraph([answer(200, { Status: 'Innført' }), answer(204)]);
  expect(await graph.patch(`${rows}/7/fields`, '"abc,4"', { Status: 'Innført' }, { representation: true })).toEqual({
    Status: 'Innført',
  });
  expect(seen[0]).toMatchObject({ method: 'PATCH', body: { Status: 'Innført' } });
  expect(seen[0]?.headers.get('if-match')).toBe('"abc,4"');
  expect(seen[0]?.headers.get('prefer')).toBe('return=representation');
  expect(seen[0]?.headers.get('content-type')).toBe('application/json');
  await graph.delete(`${rows}/7`, '"abc,5"');
  expect(seen[1]).toMatchObject({ method: 'DELETE', url: `${origin}${rows}/7` });
});

test.each([
  'https://evil.example/v1.0/me',
  'https://graph.microsoft.com.evil.example/v1.0/me',
  'https://graph.microsoft.com@evil.example/v1.0/me',
  '//evil.example/v1.0/me',
  'http://graph.microsoft.com/v1.0/me',
])('no token leaves for %s', async (foreign) => {
  const { graph, seen, tokens } = foreignGraph([answer(200, {})]);
  expect(await faultOf(graph.get(foreign))).toBe('malformed');
  expect([seen.length, tokens.length]).toEqual([0, 0]);
});

test('no more than four calls are under way at once, and none is forgotten', async () => {
  let under = 0;
  let most = 0;
  const { graph } = foreignGraph([
    async () => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      return answer(200, { at: start })();
    },
  ]);
  const ask = (index: number) => graph.get(`/v1.0/users/${index}`);
  await Promise.all(Array.from({ length: 25 }, (_, index) => ask(index).then(() => ask(index))));
  expect([most, under]).toEqual([4, 0]);
});

test('a write made without a network is not sent, and is certain not to have been', async () => {
  const { graph, seen } = foreignGraph([answer(201, {})], { online: false });
  expect(await faultOf(graph.post(rows, {}))).toBe('offline');
  expect(seen).toHaveLength(0);
});
