import { expect, test } from 'vitest';
import { items, listTenant, rows } from './listTenant.ts';

/** The claims that a challenge asks for, as a client reads them. */
const claimsIn = (header: string | null) => /claims="([^"]+)"/.exec(header ?? '')?.[1] ?? '';

test('[D] a revoked token earns a claims challenge, and a token that answers it is believed', async () => {
  const { local365 } = await listTenant({ items: rows(1) });
  const person = local365.identity.personOf('leader');
  if (person === undefined) throw new Error('No leader.');
  const capable = JSON.stringify({ access_token: { xms_cc: { values: ['cp1'] } } });
  const wish = { person, scopes: ['Sites.Selected'], claims: capable };
  const get = async (token: string) =>
    local365.fetch(new Request(`https://graph.microsoft.com/v1.0${items}`, { headers: { authorization: `Bearer ${token}` } }));

  const first = (await local365.identity.issue(wish)).access_token;
  expect((await get(first)).status).toBe(200);
  local365.identity.cutOff('leader', 'revoked');
  const challenged = await get(first);
  const header = challenged.headers.get('www-authenticate');
  expect(challenged.status).toBe(401);
  expect(header).toContain('error="insufficient_claims"');
  expect(header).toContain('authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"');
  const claims = JSON.parse(Buffer.from(claimsIn(header), 'base64').toString());
  expect(claims.access_token.nbf.essential).toBe(true);
  const second = (await local365.identity.issue({ ...wish, claims: JSON.stringify({ ...claims, ...JSON.parse(capable) }) }))
    .access_token;
  expect((await get(second)).status).toBe(200);
  expect((await get(first)).status).toBe(401);
});

test('[D] the challenge can be sent on demand, with the documented claims', async () => {
  const { ask } = await listTenant({ items: rows(1) });
  const { status, headers } = await ask('GET', items, undefined, { headers: { 'x-local365-fault': 'cae' } });
  expect(status).toBe(401);
  expect(claimsIn(headers.get('www-authenticate'))).toBe(
    'eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNzcyNjEyMTMwIn19fQ==',
  );
  expect(headers.get('access-control-expose-headers')).toContain('WWW-Authenticate');
});

test('[U] an expired token, no token and a foreign token are 401 with Graph’s code', async () => {
  const { local365, clock } = await listTenant({ items: rows(1) });
  const token = await local365.tokenFor('leader', ['Sites.Selected']);
  const codeWith = async (authorization: string | undefined) => {
    const headers = authorization === undefined ? {} : { authorization };
    const response = await local365.fetch(new Request(`https://graph.microsoft.com/v1.0${items}`, { headers }));
    return [response.status, ((await response.json()) as { error: { code: string } }).error.code];
  };
  expect(await codeWith(undefined)).toEqual([401, 'InvalidAuthenticationToken']);
  expect(await codeWith('Bearer nonsense')).toEqual([401, 'InvalidAuthenticationToken']);
  clock.now = new Date(clock.now.getTime() + 3_601_000);
  expect(await codeWith(`Bearer ${token}`)).toEqual([401, 'InvalidAuthenticationToken']);
});
