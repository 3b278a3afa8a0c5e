import { decodeJwt } from 'jose';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { createHost } from '../../../src/local365/host/host.ts';
import { createIdentity } from '../../../src/local365/identity/identity.ts';

const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');

const origin = 'http://localhost:3978';
const tab = { id: 't1', teamId: 'team', channelId: '19:a', displayName: 'Målekort', app: 'malekort', entityId: 'KRS' } as const;
const people = ['employee', 'administrator'].map((key, index) => ({
  key,
  id: `id-${index}`,
  displayName: key,
  userPrincipalName: `${key}@demokommune.example`,
}));

function pretendHost(database = new Database()) {
  const seed = {
    tenantId: 'tenant',
    clientId: 'app',
    consents: { '*': ['User.Read'] },
    displayName: 'Demo',
    teamsAppId: 'e',
    people,
    tabs: [tab],
  };
  const identity = createIdentity({ database, seed, now: () => new Date('2026-11-20T08:00:00Z'), issuer: 'https://login/v2.0' });
  const answer = createHost({
    database,
    seed,
    identity,
    origins: { host: origin, graph: origin, identity: origin, tab: origin },
    files: () => undefined,
  });
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await answer(
      new Request(`${origin}/host/api/${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
    );
    const text = await response.text();
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as never };
  };
  return { call, database, identity };
}

test('tabs are added, changed and removed, and a restart remembers it', async () => {
  const { call, database } = pretendHost();
  const second = { ...tab, id: 't2', displayName: 'Brann', contentUrl: 'https://malekort.example/index.html' };
  await call('PUT', 'tabs', second);
  await call('PUT', 'tabs', { ...tab, displayName: 'Hele kommunen' });
  const names = async (host: ReturnType<typeof pretendHost>) =>
    ((await host.call('GET', 'tabs')).body as { displayName: string }[]).map(({ displayName }) => displayName);
  expect(await names(pretendHost(database))).toEqual(['Hele kommunen', 'Brann']);
  await call('DELETE', 'tabs?id=t1');
  await call('DELETE', 'tabs?id=t2');
  expect(await names(pretendHost(database))).toEqual([]);
});

test.each([
  ['no entity id', { ...tab, entityId: ' ' }, 400],
  ['another app', { ...tab, app: 'whiteboard' }, 400],
])('a tab with %s is refused', async (_, body, status) => {
  expect((await pretendHost().call('PUT', 'tabs', body)).status).toBe(status);
});

test('the broker gives all that was consented to, and says what was not', async () => {
  const { call } = pretendHost();
  const wish = { person: 'employee', clientId: 'app' };
  const { body } = await call('POST', 'token', { ...wish, scope: 'User.Read openid' });
  const { token } = body as { token: { access_token: string } };
  expect(decodeJwt(token.access_token)).toMatchObject({ scp: 'User.Read', oid: 'id-0', appid: 'app' });
  expect((await call('POST', 'token', { ...wish, scope: 'Tasks.ReadWrite User.Read' })).body).toEqual({
    kind: 'consentNeeded',
    scopes: ['Tasks.ReadWrite'],
    needAdministrator: [],
  });
  expect((await call('POST', 'token', { ...wish, scope: 'Sites.Everything' })).body).toEqual({
    kind: 'unknownScopes',
    scopes: ['Sites.Everything'],
  });
  expect((await call('POST', 'token', { ...wish, clientId: 'other', scope: 'User.Read' })).status).toBe(400);
  expect((await call('POST', 'token', { ...wish, person: 'nobody', scope: 'User.Read' })).status).toBe(404);
});

test('what only an administrator can consent to, others cannot', async () => {
  const { call } = pretendHost();
  const scope = 'ChannelMessage.Read.All';
  expect((await call('POST', 'token', { person: 'employee', clientId: 'app', scope })).body).toMatchObject({
    needAdministrator: [scope],
  });
  expect((await call('POST', 'consent', { person: 'employee', scope })).status).toBe(403);
  expect((await call('POST', 'consent', { person: 'administrator', scope })).status).toBe(204);
  expect((await call('GET', 'consent?person=administrator')).body).toEqual([scope, 'User.Read']);
  await call('DELETE', 'consent?person=administrator');
  expect((await call('GET', 'consent?person=administrator')).body).toEqual(['User.Read']);
});

test('tokens are cut off from the faults panel', async () => {
  const { call, identity } = pretendHost();
  const token = await identity.tokenFor('employee', ['User.Read']);
  expect((await call('POST', 'cutoff', { person: 'employee', reason: 'tired' })).status).toBe(400);
  expect((await call('POST', 'cutoff', { person: 'employee', reason: 'revoked' })).status).toBe(204);
  await expect(identity.verify(token)).rejects.toMatchObject({ fault: 'revoked' });
});

test('before the page is built, a visitor is told to wait and tried again', async () => {
  const { database, identity } = pretendHost();
  const seed = { displayName: 'Demo', teamsAppId: 'e', people, tabs: [] };
  const origins = { host: origin, graph: origin, identity: origin, tab: origin };
  const answer = await createHost({ database, seed, identity, origins, files: () => undefined })(new Request(`${origin}/`));
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
});

test('a body that is not JSON is refused', async () => {
  const { database, identity } = pretendHost();
  const origins = { host: origin, graph: origin, identity: origin, tab: origin };
  const host = createHost({
    database,
    seed: { displayName: '', teamsAppId: '', people, tabs: [] },
    identity,
    origins,
    files: () => undefined,
  });
  expect((await host(new Request(`${origin}/host/api/token`, { method: 'POST', body: '{' }))).status).toBe(400);
});
