import { expect, test } from 'vitest';
import { answer, faultOf, foreignGraph, origin, refuse, type Reply, type Seen } from './foreignGraph.ts';

const rows = '/v1.0/sites/demo/lists/Tiltak/items?$expand=fields($select=Title)';
const link = (token: string) => `${origin}${rows}&$skiptoken=${token}`;
const page = (items: readonly unknown[], next?: string) => ({
  value: items,
  ...(next === undefined ? {} : { '@odata.nextLink': next }),
});

test('all pages are read in order, an empty one among them, and the links are followed letter by letter', async () => {
  const { graph, seen } = foreignGraph([
    answer(200, page([1, 2], link('b=='))),
    answer(200, page([], link("c'æ"))),
    answer(200, page([3])),
  ]);
  expect(await graph.getAll(rows)).toEqual([1, 2, 3]);
  expect(seen.map(({ url }) => url)).toEqual([`${origin}${rows}`, link('b=='), link("c'æ")]);
});

test.each([
  ['leads away from Graph', 'https://evil.example/v1.0/next'],
  ['leads to another version', `${origin}/beta/next`],
  ['leads back to where we came from', link('b')],
])('a link that %s is not followed', async (_, next) => {
  const { graph, seen } = foreignGraph([answer(200, page([1], link('b'))), answer(200, page([2], next))]);
  expect(await faultOf(graph.getAll(rows))).toBe('malformed');
  expect(seen).toHaveLength(2);
});

test.each([
  ['no array', { value: 'many' }],
  ['no value', {}],
  ['null', null],
])('a page with %s is malformed, never an empty list', async (_, body) => {
  expect(await faultOf(foreignGraph([answer(200, body)]).graph.getAll(rows))).toBe('malformed');
});

test('a page that is refused refuses the whole: half a list is not a list', async () => {
  const { graph } = foreignGraph([answer(200, page([1], link('b'))), refuse(403)]);
  expect(await faultOf(graph.getAll(rows))).toBe('forbidden');
});

const asked = (seen: Seen | undefined) => (seen?.body as { requests: { id: string; url: string }[] } | undefined)?.requests ?? [];
const pagesOf =
  (pages: Readonly<Record<string, { status?: number; body?: unknown }>>): Reply =>
  (seen) =>
    answer(200, { responses: asked(seen).map(({ id, url }) => ({ id, status: 200, ...pages[url] })) })();

test('several collections come in one exchange, and their next pages together in another', async () => {
  const { graph, seen } = foreignGraph([
    pagesOf({
      '/a': { body: page([1], `${origin}/v1.0/a?p=2`) },
      '/b': { body: page([10]) },
      '/c': { status: 404 },
      '/d': { body: page([20], `${origin}/v1.0/d?p=2`) },
      '/e': { body: page([30], 'https://evil.example/v1.0/e') },
      '/a?p=2': { body: page([2], `${origin}/v1.0/a?p=3`) },
      '/d?p=2': { body: page([21]) },
      '/a?p=3': { body: page([3]) },
    }),
  ]);
  const answers = await graph.batchAll(['/v1.0/a', '/v1.0/b', '/v1.0/c', '/v1.0/d', '/v1.0/e']);
  expect(answers.map((answer) => (answer.ok ? answer.items : answer.error.fault))).toEqual([
    [1, 2, 3],
    [10],
    'notFound',
    [20, 21],
    'malformed',
  ]);
  expect(seen.map((envelope) => asked(envelope).map(({ url }) => url))).toEqual([
    ['/a', '/b', '/c', '/d', '/e'],
    ['/a?p=2', '/d?p=2'],
    ['/a?p=3'],
  ]);
});
