import { expect, test } from 'vitest';
import { answer, faultOf, foreignGraph, type Reply, type Seen } from './foreignGraph.ts';

type Inner = {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
};
type Said = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown } | undefined;

const innerOf = (seen: Seen | undefined): readonly Inner[] => (seen?.body as { requests: Inner[] } | undefined)?.requests ?? [];

/** Answers each request of an envelope, in reverse order as Graph may. */
const each =
  (say: (inner: Inner) => Said, status = 200): Reply =>
  (seen) =>
    answer(status, {
      responses: innerOf(seen)
        .flatMap((inner) => {
          const said = say(inner);
          return said === undefined ? [] : [{ id: inner.id, ...said }];
        })
        .reverse(),
    })();

const good = each(({ url }) => ({ status: 200, body: { url } }));
const throttled: Said = { status: 429, headers: { 'Retry-After': '2' }, body: { error: { code: 'TooManyRequests' } } };
const paths = (count: number) => Array.from({ length: count }, (_, index) => ({ path: `/v1.0/users/${index}` }));

test('forty-five questions go in three envelopes, and the answers stand in the order of the questions', async () => {
  const { graph, seen } = foreignGraph([good]);
  const answers = await graph.batch(paths(45));
  expect(seen.map((envelope) => innerOf(envelope).length)).toEqual([20, 20, 5]);
  expect(answers.map((each) => each.ok && each.body)).toEqual(paths(45).map((_, index) => ({ url: `/users/${index}` })));
});

test('no questions, no exchange', async () => {
  const { graph, seen } = foreignGraph([good]);
  expect(await graph.batch([])).toEqual([]);
  expect(seen).toHaveLength(0);
});

test('each request says its method, version and body; an empty post still has one', async () => {
  const { graph, seen } = foreignGraph([
    each(() => ({ status: 200, headers: { ETag: 'W/"2"' }, body: { percentComplete: 50 } })),
  ]);
  const answers = await graph.batch([
    { method: 'PATCH', path: '/v1.0/planner/tasks/t', version: 'W/"1"', body: { percentComplete: 50 }, representation: true },
    { method: 'POST', path: '/v1.0/planner/tasks' },
  ]);
  expect(innerOf(seen[0])[0]).toEqual({
    id: '0',
    method: 'PATCH',
    url: '/planner/tasks/t',
    headers: { 'Content-Type': 'application/json', 'If-Match': 'W/"1"', Prefer: 'return=representation' },
    body: { percentComplete: 50 },
  });
  expect(innerOf(seen[0])[1]).toMatchObject({ headers: { 'Content-Type': 'application/json' }, body: {} });
  expect(answers[0]).toEqual({ ok: true, body: { percentComplete: 50 }, version: 'W/"2"' });
});

test('only the throttled ones are sent again, after the longest time any of them was told', async () => {
  const { graph, seen, waits } = foreignGraph([
    each(({ id }) =>
      id === '3' ? throttled : id === '7' ? { status: 429, headers: { 'retry-after': '5' } } : { status: 200, body: id },
    ),
    each(({ id }) => ({ status: 201, body: `later ${id}` })),
  ]);
  const answers = await graph.batch(paths(10).map((request) => ({ ...request, method: 'POST' as const })));
  expect(innerOf(seen[1]).map(({ id }) => id)).toEqual(['3', '7']);
  expect(waits).toEqual([5000]);
  expect(answers.map((each) => each.ok && each.body)).toEqual(['0', '1', '2', 'later 3', '4', '5', '6', 'later 7', '8', '9']);
});

test('two hundred posts under throttling are all carried out, each once', async () => {
  const carriedOut: string[] = [];
  const { graph } = foreignGraph([
    each(({ url }) => {
      const hasBeenRefused = carriedOut.includes(`no ${url}`);
      carriedOut.push(hasBeenRefused || url.endsWith('0') ? url : `no ${url}`);
      return hasBeenRefused || url.endsWith('0') ? { status: 201, body: url } : throttled;
    }),
  ]);
  const answers = await graph.batch(paths(200).map((request) => ({ ...request, method: 'POST' as const })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(200);
  expect(new Set(carriedOut.filter((url) => !url.startsWith('no'))).size).toBe(200);
  expect(carriedOut.filter((url) => !url.startsWith('no'))).toHaveLength(200);
});

test('an envelope reported as 424 is read all the same', async () => {
  const { graph } = foreignGraph([each(({ id }) => (id === '0' ? throttled : { status: 424 }), 424), good]);
  expect((await graph.batch(paths(2))).map(({ ok }) => ok)).toEqual([true, true]);
});

test('what is throttled for longer than the call has is told so, and the others have their answers', async () => {
  const { graph } = foreignGraph([
    each(({ id }) => (id === '1' ? { status: 429, headers: { 'Retry-After': '90' } } : { status: 200, body: id })),
  ]);
  const [first, second] = await graph.batch([{ path: '/v1.0/me' }, { path: '/v1.0/planner/plans/p/tasks' }]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toMatchObject({
    ok: false,
    error: { fault: 'throttled', retryAfterSeconds: 90, what: 'GET /v1.0/planner/plans/p/tasks' },
  });
  const [third, fourth] = await graph.batch([{ path: '/v1.0/me' }, { path: '/v1.0/planner/plans/p/tasks' }]);
  expect([third?.ok, fourth?.ok]).toEqual([true, false]);
});

test.each([
  ['403', { status: 403, body: { error: { code: '' } } }, 'GET', 'forbidden'],
  ['404', { status: 404 }, 'GET', 'notFound'],
  ['412', { status: 412 }, 'PATCH', 'changedMeanwhile'],
  ['504 on a post', { status: 504 }, 'POST', 'uncertain'],
  ['500 on a read', { status: 500 }, 'GET', 'unavailable'],
  ['409 on a post', { status: 409, body: { error: { code: 'nameAlreadyExists' } } }, 'POST', 'alreadyExists'],
  ['no answer to a post', undefined, 'POST', 'uncertain'],
  ['no answer to a read, ever', undefined, 'GET', 'malformed'],
  ['a token that is refused for good', { status: 401 }, 'GET', 'signedOut'],
] as const)('one refusal (%s) costs the others nothing', async (_, said, method, fault) => {
  const { graph } = foreignGraph([each(({ id }) => (id === '1' ? said : { status: 200, body: id }))]);
  const answers = await graph.batch([
    { path: '/v1.0/me' },
    { method, path: '/v1.0/planner/tasks/t', version: '"1"' },
    { path: '/v1.0/me' },
  ]);
  expect(answers.map((answer) => (answer.ok ? answer.body : answer.error.fault))).toEqual(['0', fault, '2']);
});

test('a token refused inside an envelope is renewed, and only those are asked again', async () => {
  const { graph, seen, tokens } = foreignGraph([each(({ id }) => (id === '1' ? { status: 401 } : { status: 200 })), good]);
  expect((await graph.batch(paths(3))).map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(innerOf(seen[1]).map(({ id }) => id)).toEqual(['1']);
  expect(tokens[1]).toMatchObject({ fresh: true });
});

test.each(['drop', 'cut'] as const)(
  'an envelope of questions is sent again after a %s; one with a post is uncertain for the post alone',
  async (trouble) => {
    const reading = foreignGraph([trouble, good]);
    expect((await reading.graph.batch(paths(2))).map(({ ok }) => ok)).toEqual([true, true]);
    const writing = foreignGraph([trouble, good]);
    const answers = await writing.graph.batch([{ path: '/v1.0/me' }, { method: 'POST', path: '/v1.0/planner/tasks', body: {} }]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.fault))).toEqual(['unavailable', 'uncertain']);
    expect(writing.seen).toHaveLength(1);
  },
);

test('an envelope that is refused as a whole is the refusal of each', async () => {
  const { graph } = foreignGraph([() => new Response('<html></html>', { status: 200 })]);
  expect((await graph.batch(paths(2))).map((answer) => (answer.ok ? 'ok' : answer.error.fault))).toEqual([
    'malformed',
    'malformed',
  ]);
});

test('a batch that is never answered ends when its time is up, all with a named cause', async () => {
  const { graph, seen, timeUp } = foreignGraph(['hang']);
  const outcome = graph.batch([{ path: '/v1.0/me' }, { method: 'POST', path: '/v1.0/planner/tasks' }]);
  while (seen.length === 0) await Promise.resolve();
  timeUp();
  expect((await outcome).map((answer) => (answer.ok ? 'ok' : answer.error.fault))).toEqual(['unavailable', 'uncertain']);
});

test('a batch is left when its caller leaves', async () => {
  const { graph, seen } = foreignGraph(['hang']);
  const leave = new AbortController();
  const outcome = faultOf(graph.batch(paths(1), { signal: leave.signal }));
  while (seen.length === 0) await Promise.resolve();
  leave.abort(new Error('left'));
  expect(await outcome).toMatchObject({ message: 'left' });
});

test('conditional changes in an envelope whose answer was lost are sent again; a new version may then be our own', async () => {
  const { graph } = foreignGraph(['drop', each(({ id }) => ({ status: id === '0' ? 200 : 412 }))]);
  const change = { method: 'PATCH', path: '/v1.0/planner/tasks/t', version: 'W/"1"', body: {} } as const;
  const answers = await graph.batch([change, change]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.fault))).toEqual(['ok', 'uncertain']);
});
