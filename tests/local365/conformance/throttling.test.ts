import { expect, test } from 'vitest';
import { publishedNumbers } from '../../../src/local365/graph/throttlingLimits.ts';
import type { LimitNumbers } from '../../../src/local365/graph/throttlingLimits.ts';
import { kulturTeam, officeTenant } from '../graph/officeTenant.ts';

const throttled = (numbers: Partial<LimitNumbers>, form: 'seconds' | 'date' = 'seconds') =>
  officeTenant({ throttling: { numbers: { ...publishedNumbers, ...numbers }, form } });
const channels = `/teams/${kulturTeam}/channels`;

test.each([
  ['seconds', '1'],
  ['date', 'Wed, 04 Mar 2026 08:15:32 GMT'],
] as const)(
  '12 [D throttling] the fifth call in a second on one team is 429 with Retry-After in %s',
  async (form, retryAfter) => {
    const { get, pass } = await throttled({}, form);
    for (let count = 0; count < 4; count += 1) expect((await get(channels)).status).toBe(200);
    const { status, body, headers } = await get(channels);
    expect([status, headers.get('retry-after')]).toEqual([429, retryAfter]);
    expect(body.error).toMatchObject({
      code: 'TooManyRequests',
      message: 'Please retry again later.',
      innerError: { code: '429', status: '429' },
    });
    pass(2000);
    expect((await get(channels)).status).toBe(200);
  },
);

test('12 [X RetryAfterPlugin] a call before Retry-After has passed is refused again, and the wait begins anew', async () => {
  const { get, pass } = await throttled({ teamPerSecond: 1 });
  await get(channels);
  expect((await get(channels)).status).toBe(429);
  pass(900);
  expect((await get(channels)).status).toBe(429);
  pass(900);
  expect((await get(channels)).status).toBe(429);
  pass(1000);
  expect((await get(channels)).status).toBe(200);
});

test('11 [D throttling and batching] each member of a batch is throttled for itself, with its own Retry-After', async () => {
  const { ask } = await throttled({ teamPerSecond: 1 });
  const requests = ['1', '2'].map((id) => ({ id, method: 'GET', url: channels }));
  const { status, body } = await ask('POST', '/$batch', { requests: [...requests, { id: '3', method: 'GET', url: '/me' }] });
  const statusById = Object.fromEntries(body.responses.map((each: { id: string; status: number }) => [each.id, each.status]));
  expect([status, statusById]).toEqual([200, { 1: 200, 2: 429, 3: 200 }]);
  const refused = body.responses.find(({ id }: { id: string }) => id === '2');
  expect(refused.headers['Retry-After']).toBe('1');
});

test('12 [X ProxyUtils] what is left is told in RateLimit headers, which a browser may not read', async () => {
  const { get } = await throttled({ teamPerSecond: 1 });
  await get(channels);
  const { headers } = await get(channels);
  const exposed = headers.get('access-control-expose-headers') ?? '';
  expect(exposed).toContain('Retry-After');
  expect(exposed).not.toContain('RateLimit');
});

test('12 [D] the app’s limits are the app’s: the host page is not throttled with it', async () => {
  const { local, get } = await throttled({ teamPerSecond: 1 });
  await get(channels);
  expect((await get(channels)).status).toBe(429);
  const authorization = `Bearer ${await local.identity.hostTokenFor('leader')}`;
  for (let count = 0; count < 6; count += 1) {
    const response = await local.fetch(
      new Request(`https://graph.microsoft.com/v1.0${channels}`, { headers: { authorization } }),
    );
    expect(response.status).toBe(200);
  }
});
