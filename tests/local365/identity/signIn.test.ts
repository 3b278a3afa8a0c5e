import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { createIdentity } from '../../../src/local365/identity/identity.ts';
import { createSignIn } from '../../../src/local365/identity/signIn.ts';

const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');

const base = 'https://login.microsoftonline.com';
const redirectUri = 'https://malekort.example/auth.html';
const verifier = 'v'.repeat(50);
const challenge = createHash('sha256').update(verifier).digest('base64url');

function pretendSignIn() {
  const clock = { at: '2026-11-20T08:00:00Z' };
  const identity = createIdentity({
    database: new Database(),
    seed: {
      tenantId: 'tenant',
      clientId: 'app',
      people: [
        { key: 'leader', id: 'id-2', displayName: 'Leder <Kultur>', userPrincipalName: 'leader@demokommune.example' },
        {
          key: 'administrator',
          id: 'id-5',
          displayName: 'Administrator',
          userPrincipalName: 'administrator@demokommune.example',
        },
      ],
      consents: { '*': ['User.Read'] },
    },
    now: () => new Date(clock.at),
    issuer: `${base}/tenant/v2.0`,
  });
  const answer = createSignIn(identity, { base, redirectOrigins: ['https://malekort.example'] });
  const authorize = (more: Record<string, string> = {}, form?: Record<string, string>, headers: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      client_id: 'app',
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid profile offline_access User.Read',
      state: 's',
      nonce: 'n',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...more,
    });
    const body = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form).toString() };
    return answer(new Request(`${base}/tenant/oauth2/v2.0/authorize?${query.toString()}`, { ...body, headers }));
  };
  const token = async (fields: Record<string, string>) => {
    const response = await answer(
      new Request(`${base}/tenant/oauth2/v2.0/token`, {
        method: 'POST',
        headers: { origin: 'https://malekort.example' },
        body: new URLSearchParams({ client_id: 'app', redirect_uri: redirectUri, code_verifier: verifier, ...fields }).toString(),
      }),
    );
    return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, string> };
  };
  const signIn = async (more: Record<string, string> = {}) => {
    const back = returned(await authorize(more, { person: 'leader', consent: 'yes' }));
    return token({ grant_type: 'authorization_code', code: back.get('code') ?? '' });
  };
  return { answer, authorize, token, signIn, identity, clock };
}

function returned(response: Response) {
  const location = new URL(response.headers.get('location') ?? 'about:blank');
  return new URLSearchParams(location.hash.slice(1) || location.search);
}

test('the discovery document says where everything is, and the keys check the tokens', async () => {
  const { answer, signIn } = pretendSignIn();
  const get = async (path: string) => (await answer(new Request(`${base}${path}`))).json() as Promise<Record<string, string>>;
  const found = await get('/tenant/v2.0/.well-known/openid-configuration');
  expect(found).toMatchObject({
    issuer: `${base}/tenant/v2.0`,
    authorization_endpoint: `${base}/tenant/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/tenant/oauth2/v2.0/token`,
    jwks_uri: `${base}/tenant/discovery/v2.0/keys`,
  });
  expect(await get('/common/discovery/instance?api-version=1.1')).toMatchObject({
    tenant_discovery_endpoint: `${base}/tenant/v2.0/.well-known/openid-configuration`,
  });
  const keys = (await get('/tenant/discovery/v2.0/keys')) as unknown as Parameters<typeof createLocalJWKSet>[0];
  const { body } = await signIn();
  const currentDate = new Date('2026-11-20T08:00:00Z');
  const { payload } = await jwtVerify(body['id_token'] ?? '', createLocalJWKSet(keys), { audience: 'app', currentDate });
  expect([payload['nonce'], payload['oid']]).toEqual(['n', 'id-2']);
});

test('a person chooses who they are, and comes back with a code for tokens', async () => {
  const { authorize, token } = pretendSignIn();
  const page = await (await authorize()).text();
  expect(page).toContain('Leder &#60;Kultur&#62;');
  const back = returned(await authorize({}, { person: 'leader' }));
  expect([back.get('state'), back.get('client_info')]).toEqual([
    's',
    Buffer.from('{"uid":"id-2","utid":"tenant"}').toString('base64url'),
  ]);
  const { body, headers } = await token({ grant_type: 'authorization_code', code: back.get('code') ?? '' });
  expect(decodeJwt(body['access_token'] ?? '')).toMatchObject({
    aud: 'https://graph.microsoft.com',
    scp: 'User.Read',
    oid: 'id-2',
  });
  expect(headers.get('access-control-allow-origin')).toBe('https://malekort.example');
});

test('what is not consented to is asked for; no is access_denied, yes is remembered', async () => {
  const { authorize } = pretendSignIn();
  const scope = { scope: 'openid User.Read Tasks.ReadWrite' };
  expect(await (await authorize(scope, { person: 'leader' })).text()).toContain('Tasks.ReadWrite');
  expect(returned(await authorize(scope, { person: 'leader', consent: 'no' })).get('error')).toBe('access_denied');
  expect(returned(await authorize(scope, { person: 'leader', consent: 'yes' })).get('code')).not.toBeNull();
  expect(returned(await authorize(scope, { person: 'leader' })).get('code')).not.toBeNull();
});

test('what only an administrator can give, others cannot accept', async () => {
  const { authorize } = pretendSignIn();
  const scope = { scope: 'ChannelMessage.Read.All' };
  const page = await authorize(scope, { person: 'leader', consent: 'yes' });
  expect([page.status, (await page.text()).includes('administrator')]).toEqual([200, true]);
  expect(returned(await authorize(scope, { person: 'administrator', consent: 'yes' })).get('code')).not.toBeNull();
});

test('without a prompt nobody is asked: the cookie signs in, else the answer is an error', async () => {
  const { authorize } = pretendSignIn();
  expect(returned(await authorize({ prompt: 'none' })).get('error')).toBe('login_required');
  const cookie = ((await authorize({}, { person: 'leader' })).headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  expect(returned(await authorize({ prompt: 'none' }, undefined, { cookie })).get('code')).not.toBeNull();
  const missing = returned(await authorize({ prompt: 'none', scope: 'Tasks.Read' }, undefined, { cookie }));
  expect([missing.get('error'), missing.get('error_description')]).toEqual([
    'interaction_required',
    expect.stringContaining('AADSTS65001'),
  ]);
});

test('a code is good once, in ten minutes, for whoever has its verifier and address', async () => {
  const { authorize, token, clock } = pretendSignIn();
  const code = async () => returned(await authorize({}, { person: 'leader' })).get('code') ?? '';
  const spend = async (fields: Record<string, string>) =>
    (await token({ grant_type: 'authorization_code', ...fields })).body['error_codes'] as unknown as number[] | undefined;
  const first = await code();
  expect(await spend({ code: first })).toBeUndefined();
  expect(await spend({ code: first })).toEqual([70008]);
  expect(await spend({ code: await code(), code_verifier: 'another' })).toEqual([501481]);
  expect(await spend({ code: await code(), redirect_uri: 'https://malekort.example/other' })).toEqual([500112]);
  const late = await code();
  clock.at = '2026-11-20T08:10:00Z';
  expect(await spend({ code: late })).toEqual([70008]);
});

test('a refresh token gives new tokens once, for a day, and no more than was consented to', async () => {
  const { signIn, token, clock } = pretendSignIn();
  const refresh = (secret: string, scope = 'User.Read offline_access') =>
    token({ grant_type: 'refresh_token', refresh_token: secret, scope });
  const { body } = await signIn();
  const again = await refresh(body['refresh_token'] ?? '');
  expect(again.status).toBe(200);
  expect((await refresh(body['refresh_token'] ?? '')).body['error']).toBe('invalid_grant');
  const more = await refresh(again.body['refresh_token'] ?? '', 'Tasks.ReadWrite');
  expect([more.status, more.body['suberror']]).toEqual([400, 'consent_required']);
  const { body: late } = await signIn();
  clock.at = '2026-11-21T08:00:01Z';
  expect((await refresh(late['refresh_token'] ?? '')).body['error']).toBe('invalid_grant');
});

test.each([
  ['an app that is not registered', { client_id: 'other' }, 400],
  ['an address that is not registered', { redirect_uri: 'https://evil.example/' }, 400],
  ['an address that only begins like one', { redirect_uri: 'https://malekort.example.evil.example/' }, 400],
])('%s is shown an error and sent nowhere', async (_, more, status) => {
  const { authorize } = pretendSignIn();
  const response = await authorize(more);
  expect([response.status, response.headers.get('location')]).toEqual([status, null]);
});

test.each([
  ['another flow', { response_type: 'token' }, 'unsupported_response_type'],
  ['no PKCE', { code_challenge: '' }, 'invalid_request'],
  ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['an unknown scope', { scope: 'Sites.Everything' }, 'invalid_scope'],
])('%s is refused to the app', async (_, more, error) => {
  const { authorize } = pretendSignIn();
  expect(returned(await authorize(more)).get('error')).toBe(error);
});

test('another tenant is not found, and an unknown endpoint is 501', async () => {
  const { answer } = pretendSignIn();
  expect((await answer(new Request(`${base}/other/oauth2/v2.0/token`, { method: 'POST' }))).status).toBe(400);
  expect((await answer(new Request(`${base}/tenant/oauth2/v2.0/devicecode`, { method: 'POST' }))).status).toBe(501);
});
