import { createRequire } from 'node:module';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { createIdentity } from '../../../src/local365/identity/identity.ts';
import type { Identity } from '../../../src/local365/identity/identity.ts';
import { TokenRefusal } from '../../../src/local365/identity/TokenRefusal.ts';

const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');

const issuer = 'https://login.microsoftonline.com/tenant/v2.0';
const seed = {
  tenantId: 'tenant',
  clientId: 'app',
  people: [
    { key: 'leader', id: 'id-2', displayName: 'Leder, Kultur', userPrincipalName: 'leader@demokommune.example' },
    { key: 'employee', id: 'id-1', displayName: 'Ansatt, Kultur', userPrincipalName: 'employee@demokommune.example' },
  ],
  consents: { '*': ['User.Read'], leader: ['Tasks.ReadWrite'] },
};

function pretendIdentity(database = new Database(), clock = { at: '2026-11-20T08:00:00Z' }) {
  const identity = createIdentity({ database, seed, now: () => new Date(clock.at), issuer });
  return { identity, clock, database };
}

async function faultOf(identity: Identity, token: string) {
  const refusal: unknown = await identity.verify(token).catch((error: unknown) => error);
  return refusal instanceof TokenRefusal ? refusal.fault : refusal;
}

test('a token says who the person is, what the app may do, and that it is for Graph', async () => {
  const { identity } = pretendIdentity();
  const token = await identity.tokenFor('leader', ['User.Read', 'Tasks.ReadWrite']);
  expect(await identity.verify(token)).toEqual({
    oid: 'id-2',
    scopes: new Set(['User.Read', 'Tasks.ReadWrite']),
    appId: 'app',
    takesChallenges: false,
  });
  expect(decodeJwt(token)).toMatchObject({
    aud: 'https://graph.microsoft.com',
    iss: issuer,
    tid: 'tenant',
    scp: 'User.Read Tasks.ReadWrite',
  });
});

test('anybody can check the signature with the published keys', async () => {
  const { identity } = pretendIdentity();
  const token = await identity.tokenFor('leader', ['User.Read']);
  const keySet = createLocalJWKSet(await identity.keys.keySet());
  const { payload } = await jwtVerify(token, keySet, { issuer, currentDate: identity.now() });
  expect(payload['oid']).toBe('id-2');
  expect(JSON.stringify(await identity.keys.keySet())).not.toContain('"d"');
});

test('a token is refused from the second it expires', async () => {
  const { identity, clock } = pretendIdentity();
  const token = await identity.tokenFor('leader', ['User.Read']);
  expect((await identity.verify(token)).oid).toBe('id-2');
  clock.at = '2026-11-20T08:59:59Z';
  expect((await identity.verify(token)).oid).toBe('id-2');
  clock.at = '2026-11-20T09:00:00Z';
  expect(await faultOf(identity, token)).toBe('expired');
  clock.at = '2026-11-20T07:59:59Z';
  expect(await faultOf(identity, token)).toBe('notYetValid');
});

test('a token that was changed, cut short, or made by somebody else is refused by name', async () => {
  const { identity } = pretendIdentity();
  const token = await identity.tokenFor('employee', ['User.Read']);
  const [header = '', payload = '', signature = ''] = token.split('.');
  const richer = Buffer.from(JSON.stringify({ ...decodeJwt(token), scp: 'Sites.FullControl.All' })).toString('base64url');
  expect(await faultOf(identity, `${header}.${richer}.${signature}`)).toBe('signature');
  expect(await faultOf(identity, `${header}.${payload}`)).toBe('malformed');
  expect(await faultOf(identity, '')).toBe('malformed');
  const other = createIdentity({ database: new Database(), seed, now: identity.now, issuer: 'https://other/v2.0' });
  expect(await faultOf(identity, await other.tokenFor('leader', []))).toBe('issuer');
});

test('an id token is no access token', async () => {
  const { identity } = pretendIdentity();
  const person = identity.personOf('leader')!;
  const { id_token } = await identity.issue({ person, scopes: ['User.Read'], nonce: 'n' });
  expect(decodeJwt(id_token)).toMatchObject({ aud: 'app', nonce: 'n', preferred_username: 'leader@demokommune.example' });
  expect(await faultOf(identity, id_token)).toBe('audience');
});

test('what a person had is cut off, and what is given afterwards is believed', async () => {
  const { identity } = pretendIdentity();
  const before = await identity.tokenFor('leader', ['User.Read']);
  const others = await identity.tokenFor('employee', ['User.Read']);
  identity.cutOff('leader', 'revoked');
  expect(await faultOf(identity, before)).toBe('revoked');
  expect((await identity.verify(others)).oid).toBe('id-1');
  expect((await identity.verify(await identity.tokenFor('leader', ['User.Read']))).oid).toBe('id-2');
  identity.cutOff('leader', 'expired');
  expect(await faultOf(identity, before)).toBe('expired');
});

test('who asks twice within a second has the same token, and another when it is no longer believed', async () => {
  const { identity, clock } = pretendIdentity();
  const first = await identity.tokenFor('leader', ['User.Read']);
  expect(await identity.tokenFor('leader', ['User.Read'])).toBe(first);
  expect(await identity.tokenFor('leader', ['Tasks.Read'])).not.toBe(first);
  expect(await identity.tokenFor('employee', ['User.Read'])).not.toBe(first);
  identity.cutOff('leader', 'expired');
  const second = await identity.tokenFor('leader', ['User.Read']);
  expect(second).not.toBe(first);
  await identity.keys.rotate({ forget: true });
  const third = await identity.tokenFor('leader', ['User.Read']);
  expect((await identity.verify(third)).oid).toBe('id-2');
  clock.at = '2026-11-20T08:00:01Z';
  expect(await identity.tokenFor('leader', ['User.Read'])).not.toBe(third);
});

test('an app that declares CP1 gets tokens that say so', async () => {
  const { identity } = pretendIdentity();
  const claims = '{"access_token":{"xms_cc":{"values":["CP1"]}}}';
  const { access_token } = await identity.issue({ person: identity.personOf('leader')!, scopes: ['User.Read'], claims });
  expect((await identity.verify(access_token)).takesChallenges).toBe(true);
});

test('keys rotate: tokens of the older key are believed until it is forgotten', async () => {
  const { identity } = pretendIdentity();
  const old = await identity.tokenFor('leader', ['User.Read']);
  await identity.keys.rotate();
  expect((await identity.verify(old)).oid).toBe('id-2');
  expect((await identity.keys.keySet()).keys).toHaveLength(2);
  await identity.keys.rotate({ forget: true });
  expect(await faultOf(identity, old)).toBe('signature');
});

test('consent is remembered per person and scope; an administrator consents for everybody', () => {
  const { identity } = pretendIdentity();
  const asked = ['User.Read', 'Tasks.ReadWrite', 'ChannelMessage.Send'];
  expect(identity.consents.missing('id-2', 'app', asked)).toEqual(['ChannelMessage.Send']);
  expect(identity.consents.missing('id-1', 'app', asked)).toEqual(['Tasks.ReadWrite', 'ChannelMessage.Send']);
  identity.consents.grant('id-1', 'app', ['ChannelMessage.Send']);
  expect(identity.consents.missing('id-1', 'app', asked)).toEqual(['Tasks.ReadWrite']);
  expect(identity.consents.missing('id-2', 'app', asked)).toEqual(['ChannelMessage.Send']);
});

test('a restart forgets neither keys, consents, cut-offs nor consents taken back', async () => {
  const { identity, database } = pretendIdentity();
  const revoked = await identity.tokenFor('leader', ['User.Read']);
  identity.cutOff('leader', 'revoked');
  const valid = await identity.tokenFor('leader', ['User.Read']);
  identity.consents.withdraw('id-2', 'app');
  identity.consents.grant('id-2', 'app', ['ChannelMessage.Send']);
  const { identity: restarted } = pretendIdentity(database);
  expect((await restarted.verify(valid)).oid).toBe('id-2');
  expect(await faultOf(restarted, revoked)).toBe('revoked');
  expect(restarted.consents.granted('id-2', 'app')).toEqual(['ChannelMessage.Send', 'User.Read']);
});
