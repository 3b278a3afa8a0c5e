import { expect, test } from 'vitest';
import { answer, faultOf, foreignGraph, refuse, start } from './foreignGraph.ts';

const rows = '/v1.0/sites/demo/lists/Tiltak/items';
const ok = answer(200, { id: '7' });

test.each([
  ['seconds', '3', [3000]],
  ['a date', new Date(start.getTime() + 4000).toUTCString(), [4000]],
] as const)(
  'a throttled question waits as long as Graph says in %s, then is asked again with the same id',
  async (_, header, expected) => {
    const { graph, seen, waits } = foreignGraph([refuse(429, 'TooManyRequests', { 'Retry-After': header }), ok]);
    expect(await graph.get(rows)).toEqual({ id: '7' });
    expect(waits).toEqual(expected);
    expect(seen[1]?.headers.get('client-request-id')).toBe(seen[0]?.headers.get('client-request-id'));
  },
);

test('without a time from Graph the pauses grow, and after three more attempts the fault is named', async () => {
  const { graph, seen, waits } = foreignGraph([refuse(503, 'serviceNotAvailable')]);
  expect(await faultOf(graph.get(rows))).toBe('unavailable');
  expect(waits).toEqual([500, 1000, 2000]);
  expect(seen).toHaveLength(4);
});

test('a longer time than the call has is told, not waited for; and meanwhile nobody else asks that service', async () => {
  const { graph, seen, waits } = foreignGraph([refuse(429, 'TooManyRequests', { 'Retry-After': '60' }), ok]);
  await expect(graph.get(rows)).rejects.toMatchObject({
    fault: 'throttled',
    code: 'TooManyRequests',
    requestId: 'r-1',
    retryAfterSeconds: 60,
  });
  await expect(graph.get(rows)).rejects.toMatchObject({ fault: 'throttled', retryAfterSeconds: 60 });
  expect([seen.length, waits.length]).toEqual([1, 0]);
  expect(await graph.get('/v1.0/planner/plans/p/tasks')).toEqual({ id: '7' });
});

test('a throttled call holds back the next one to the same service for as long as Graph said', async () => {
  const { graph, waits } = foreignGraph([refuse(429, '', { 'Retry-After': '8' }), ok]);
  expect(await faultOf(graph.get(rows, { timeoutMs: 1000 }))).toBe('throttled');
  await graph.get(rows);
  expect(waits).toEqual([8000]);
});

test('what stands in line for its turn is not sent to a service that has asked to be left alone meanwhile', async () => {
  const { graph, seen, waits } = foreignGraph([refuse(429, '', { 'Retry-After': '2' }), ok]);
  const all = Array.from({ length: 12 }, (_, index) => graph.get(`${rows}/${index}`));
  while (waits.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const sentBeforeTime = seen.length;
  expect(await Promise.all(all)).toHaveLength(12);
  expect(sentBeforeTime).toBe(4);
  expect(seen).toHaveLength(13);
});

test('what keeps a pace takes a turn for each attempt, and a new one where its service has closed while it waited', async () => {
  let leaveAlone: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (leaveAlone = resolve));
  const throttled = () => {
    setImmediate(leaveAlone);
    return refuse(429, '', { 'Retry-After': '2' })();
  };
  const { graph, seen } = foreignGraph([throttled, ok]);
  const turns: string[] = [];
  const post = (name: string, wait: Promise<void>) => graph.post(`${rows}/${name}`, {}, { turn: () => (turns.push(name), wait) });
  await Promise.all([post('first', Promise.resolve()), post('second', told)]);
  expect(turns.toSorted((a, b) => a.localeCompare(b))).toEqual(['first', 'first', 'second', 'second']);
  expect(seen.map(({ url }) => url.split('/').at(-1)).filter((name) => name === 'second')).toHaveLength(1);
});

test('what has had its turn does not stand in line behind others', async () => {
  const { graph, seen } = foreignGraph(['hang']);
  for (let index = 0; index < 12; index += 1) void graph.get(`${rows}/${index}`);
  void graph.post(rows, {}, { turn: () => Promise.resolve() });
  while (seen.length < 5) await new Promise((resolve) => setImmediate(resolve));
  expect(seen.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET', 'POST']);
});

test.each([
  ['a gateway that gave up', refuse(504)],
  ['a bad gateway', refuse(502)],
  ['a dropped line', 'drop'],
  ['half an answer', 'cut'],
] as const)('after %s a question and a conditional change are sent again, a post never', async (_, trouble) => {
  const reading = foreignGraph([trouble, ok]);
  expect(await reading.graph.get(rows)).toEqual({ id: '7' });
  const changing = foreignGraph([trouble, ok]);
  expect(await changing.graph.patch(rows, '"1"', {})).toEqual({ id: '7' });
  for (const send of ['post', 'patch', 'delete'] as const) {
    const writing = foreignGraph([trouble, ok]);
    const call =
      send === 'patch'
        ? writing.graph.patch(rows, '*', {})
        : send === 'post'
          ? writing.graph.post(rows, {})
          : writing.graph.delete(rows, '*');
    expect(await faultOf(call)).toBe('uncertain');
    expect(writing.seen).toHaveLength(1);
  }
});

test('a post that Graph rejected is sent again: nothing was stored', async () => {
  for (const status of [429, 503]) {
    const { graph, seen } = foreignGraph([refuse(status, '', { 'Retry-After': '1' }), answer(201, { id: '8' })]);
    expect(await graph.post(rows, { fields: {} })).toEqual({ id: '8' });
    expect(seen).toHaveLength(2);
  }
});

test('a change whose answer was lost and that then meets a new version may be our own: it is uncertain', async () => {
  const { graph } = foreignGraph(['drop', refuse(412)]);
  expect(await faultOf(graph.patch(rows, '"1"', {}))).toBe('uncertain');
});

test('without a network a question is offline after its attempts', async () => {
  const { graph, seen } = foreignGraph(['drop']);
  expect(await faultOf(graph.get(rows))).toBe('offline');
  expect(seen).toHaveLength(4);
});

test.each([
  ['a question', 'get', 'unavailable'],
  ['a post', 'post', 'uncertain'],
] as const)('%s that is never answered ends when its time is up', async (_, kind, fault) => {
  const { graph, seen, timeUp } = foreignGraph(['hang']);
  const outcome = faultOf(kind === 'get' ? graph.get(rows) : graph.post(rows, {}));
  while (seen.length === 0) await Promise.resolve();
  timeUp();
  expect(await outcome).toBe(fault);
  expect(seen).toHaveLength(1);
});

test('whoever gives up is let go at once, with their own reason', async () => {
  const { graph, seen } = foreignGraph(['hang']);
  const leave = new AbortController();
  const outcome = graph.get(rows, { signal: leave.signal }).catch((reason: unknown) => reason);
  while (seen.length === 0) await Promise.resolve();
  leave.abort(new Error('left the page'));
  expect(await outcome).toMatchObject({ message: 'left the page' });
});

test('a caller who has left is not waited for between attempts either', async () => {
  const leave = new AbortController();
  const { graph, seen } = foreignGraph([
    () => {
      leave.abort(new Error('left the page'));
      return refuse(429, '', { 'Retry-After': '5' })();
    },
  ]);
  await expect(graph.get(rows, { signal: leave.signal })).rejects.toThrow('left the page');
  expect(seen).toHaveLength(1);
});
