import { expect, test } from 'vitest';
import type { TokenFault } from '../../src/graph/token.ts';
import { answer, faultOf, foreignGraph, refuse } from './foreignGraph.ts';

const me = '/v1.0/me';
const ok = answer(200, { id: 'a' });
const expired = refuse(401, 'InvalidAuthenticationToken', { 'WWW-Authenticate': 'Bearer realm=""' });
const claims = '{"access_token":{"nbf":{"essential":true,"value":"1772612130"}}}';
const challenge = (status: number) =>
  refuse(status, 'InvalidAuthenticationToken', {
    'WWW-Authenticate': `PoP x="y", Bearer realm="", claims="${btoa(claims)}", error="insufficient_claims", authorization_uri="https://x"`,
  });

test('a refused token is renewed once', async () => {
  const { graph, seen, tokens } = foreignGraph([expired, ok]);
  expect(await graph.get(me)).toEqual({ id: 'a' });
  expect(tokens.map(({ fresh }) => fresh)).toEqual([undefined, true]);
  expect(seen[1]?.headers.get('authorization')).toBe('Bearer token-2');
});

test('a token that is refused again means signed out: nobody knocks a third time', async () => {
  const { graph, seen } = foreignGraph([expired]);
  expect(await faultOf(graph.get(me))).toBe('signedOut');
  expect(seen).toHaveLength(2);
});

test.each([401, 403])('a claims challenge (%i) is answered once, with the claims it asks for', async (status) => {
  const { graph, tokens } = foreignGraph([challenge(status), ok]);
  expect(await graph.get(me)).toEqual({ id: 'a' });
  expect(tokens[1]).toMatchObject({ claims });
  const stubborn = foreignGraph([challenge(status)]);
  expect(await faultOf(stubborn.graph.get(me))).toBe(status === 401 ? 'signedOut' : 'forbidden');
  expect(stubborn.seen).toHaveLength(2);
});

test.each(['!!', btoa('no JSON')])(
  'claims that cannot be read (%s) are no challenge; the token is renewed instead',
  async (unreadable) => {
    const broken = refuse(401, '', { 'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${unreadable}"` });
    const { graph, tokens } = foreignGraph([broken, ok]);
    await graph.get(me);
    expect(tokens[1]).toMatchObject({ fresh: true });
    expect(tokens[1]?.claims).toBeUndefined();
  },
);

test('a post that was refused for its token is sent again: it was not carried out', async () => {
  const { graph, seen } = foreignGraph([challenge(401), answer(201, { id: 'b' })]);
  expect(await graph.post('/v1.0/planner/tasks', {}, { scopes: ['Tasks.ReadWrite'] })).toEqual({ id: 'b' });
  expect(seen).toHaveLength(2);
});

test('a write may show a consent dialog, a read only when told; extra scopes come beside the initial ones', async () => {
  const { graph, tokens } = foreignGraph([ok, ok, answer(200, { responses: [{ id: '0', status: 200 }] })]);
  await graph.post(me, {}, { scopes: ['ChannelMessage.Send'] });
  await graph.get(me, { interactive: true });
  await graph.batch([{ path: me }]);
  expect(tokens.map(({ interactive }) => interactive)).toEqual([true, true, false]);
  expect(tokens[0]?.scopes).toEqual(expect.arrayContaining(['User.Read', 'ChannelMessage.Send']));
});

test.each([
  ['refused', 'consentNeeded'],
  ['interactionNeeded', 'consentNeeded'],
  ['timedOut', 'unavailable'],
  ['noNetwork', 'offline'],
  ['signedOut', 'signedOut'],
] as const satisfies readonly (readonly [TokenFault, string])[])(
  'no token because of %s: the call is %s, and nothing was sent',
  async (fault, expected) => {
    const token = () => Promise.reject(Object.assign(new Error('no token'), { fault }));
    const { graph, seen } = foreignGraph([ok], { token });
    expect(await faultOf(graph.post(me, {}))).toBe(expected);
    expect(
      await faultOf(graph.batch([{ path: me }]).then(([first]) => Promise.reject(first?.ok === false ? first.error : first))),
    ).toBe(expected);
    expect(seen).toHaveLength(0);
  },
);

test('the time a person takes over a consent dialog is not the call’s time', async () => {
  let consent: (token: string) => void = () => {};
  const token = () => new Promise<string>((resolve) => (consent = resolve));
  const { graph, timeUp } = foreignGraph([ok], { token });
  const outcome = graph.post(me, {});
  await Promise.resolve();
  timeUp();
  consent('given');
  expect(await outcome).toEqual({ id: 'a' });
});
