import { expect, test } from 'vitest';
import { answerEverything } from '../../src/local365/answerEverything.ts';
import type { Origins } from '../../src/local365/host/places.ts';
import { createLocal365 } from '../../src/local365/local365.ts';
import { realNames } from '../../src/local365/realNames.ts';
import { kristiansundSeed } from '../../src/local365/seed/kristiansund.ts';

const one = 'http://localhost:3978';
const onOne: Origins = { host: one, graph: one, identity: one, tab: one };
const files = (name: string) => (path: string) =>
  path === 'index.html' || path === 'tab.1a2b3c4d5e.js' ? new TextEncoder().encode(name) : undefined;

async function everythingAt(origins: Origins) {
  const local365 = await createLocal365({ seed: kristiansundSeed() });
  const answer = answerEverything({ local365, origins, hostFiles: files('the host'), tabFiles: files('the tab') });
  return { local365, get: (address: string, init?: RequestInit) => answer(new Request(address, init)) };
}

const said = async (answer: Promise<Response>) => {
  const response = await answer;
  return `${response.status} ${(await response.text()).slice(0, 20)}`;
};

test('on one origin each part has a path of its own', async () => {
  const { get } = await everythingAt(onOne);
  expect(await said(get(`${one}/`))).toBe('200 the host');
  expect(await said(get(`${one}/l/entity/a/b`))).toBe('200 the host');
  expect(await said(get(`${one}/tab/`))).toBe('200 the tab');
  expect(await said(get(`${one}/v1.0/me`))).toContain('401');
  expect(await said(get(`${one}/identity/common/discovery/instance`))).toContain('tenant_discovery');
});

test('at the real names each part has an origin of its own', async () => {
  const { get } = await everythingAt(realNames);
  expect(await said(get(`${realNames.host}/`))).toBe('200 the host');
  expect(await said(get(`${realNames.tab}/`))).toBe('200 the tab');
  expect(await said(get(`${realNames.graph}/v1.0/me`))).toContain('401');
  expect(await said(get(`${realNames.identity}/common/discovery/instance`))).toContain('tenant_discovery');
  expect(await said(get('https://elsewhere.example/'))).toContain('421');
});

test('the tab is told where Graph and sign-in are, and is served with the strict policy', async () => {
  const { get } = await everythingAt(realNames);
  const config = await get(`${realNames.tab}/config.json`);
  expect(await config.json()).toEqual({
    graph: 'https://graph.microsoft.com',
    authority: 'https://login.microsoftonline.com/d0000000-0000-4000-8000-000000000001',
    clientId: 'c0000000-0000-4000-8000-000000000001',
    tenantId: 'd0000000-0000-4000-8000-000000000001',
    teamsAppId: 'e0000000-0000-4000-8000-000000000001',
    site: 'demokommune.sharepoint.com,50000000-0000-4000-8000-000000000001,50000000-0000-4000-8000-000000000002',
    administrator: 'IKT-avdelingen',
    standalone: false,
  });
  const policy = (await get(`${realNames.tab}/`)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain(
    "connect-src 'self' https://graph.microsoft.com https://login.microsoftonline.com https://res.cdn.office.net;",
  );
  expect(policy).toContain('frame-ancestors https://teams.microsoft.com');
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('on one origin the policy is as strict, and only that origin is connected to', async () => {
  const { get } = await everythingAt(onOne);
  const policy = (await get(`${one}/tab/index.html`)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain(`connect-src 'self' ${one} https://res.cdn.office.net;`);
  expect(policy).toContain("frame-ancestors 'self'");
});

test('files with a hash in their name are kept, others are asked for again, and a missing one is 404', async () => {
  const { get } = await everythingAt(onOne);
  const keeping = async (path: string) => (await get(`${one}/tab/${path}`)).headers.get('cache-control');
  expect([await keeping('tab.1a2b3c4d5e.js'), await keeping('index.html')]).toEqual([
    'public, max-age=31536000, immutable',
    'no-cache',
  ]);
  expect((await get(`${one}/tab/other.js`)).status).toBe(404);
});

test("the host's own preflights are not the tab's", async () => {
  const { get, local365 } = await everythingAt(realNames);
  const preflight = (origin: string) => get(`${realNames.graph}/v1.0/me`, { method: 'OPTIONS', headers: { origin } });
  await preflight(realNames.host);
  await preflight(realNames.tab);
  expect(local365.meter.read().preflights).toBe(1);
});

test('the private calls of the host are for the host page only', async () => {
  const { get } = await everythingAt(realNames);
  const start = (origin: string) => get(`${realNames.host}/host/api/start`, { headers: { origin } });
  expect((await start(realNames.host)).status).toBe(200);
  expect((await start(realNames.tab)).status).toBe(403);
  expect((await get(`${realNames.host}/host/api/everything`)).status).toBe(501);
});
