// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { leaveHost, person, surround, tenant } from './teamsWindow.ts';
import { createIdentity } from '../../src/teams/identity.ts';
import { startHost } from '../../src/teams/startHost.ts';
import type { Alarm } from '../../src/teams/within.ts';

vi.hoisted(() => vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ validOrigins: [] })))); // teams-js asks for a list of hosts when it is loaded

afterEach(leaveHost);

const config = {
  authority: `https://login.microsoftonline.com/${tenant}`,
  clientId: 'c0000000-0000-4000-8000-000000000001',
  standalone: false,
};
const initial = ['User.Read', 'Sites.Selected'];

async function inTeams(choices: Parameters<typeof surround>[0] = {}, alarm?: Alarm) {
  const teams = surround(choices);
  const host = await startHost();
  return { teams, identity: createIdentity(config, host, alarm) };
}

const faultOf = (token: Promise<string>) =>
  token.then(
    () => 'a token',
    (error: unknown) => (error instanceof Error && 'fault' in error ? error.fault : error),
  );
const needsConsent = { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required' };

test('a token comes from the host without a dialog, and says who it is', async () => {
  const { teams, identity } = await inTeams();
  expect(identity.person()).toBeUndefined();
  expect(await identity.token(initial)).toMatch(/^access-/);
  expect(identity.person()).toEqual({ id: person, name: 'Leder, Kultur', tenantId: tenant });
  const asked = teams.brokerRequests.find(({ method }) => method === 'GetToken');
  expect(asked?.tokenParams?.scope).toBe('User.Read Sites.Selected');
  expect(asked?.tokenParams?.claims).toContain('CP1');
  expect(teams.brokerRequests.some(({ method }) => method === 'GetTokenPopup')).toBe(false);
});

test('twenty equal questions are one question to the host, and the next is answered from memory', async () => {
  const { teams, identity } = await inTeams();
  const tokens = await Promise.all(
    Array.from({ length: 20 }, (_, index) => identity.token(index % 2 === 0 ? initial : initial.toReversed())),
  );
  expect(new Set(tokens).size).toBe(1);
  expect(await identity.token(initial)).toBe(tokens[0]);
  expect(teams.brokerRequests.filter(({ method }) => method === 'GetToken')).toHaveLength(1);
  expect(
    Object.keys(localStorage)
      .concat(Object.keys(sessionStorage))
      .filter((key) => `${localStorage.getItem(key)}${sessionStorage.getItem(key)}`.includes('access-')),
  ).toEqual([]);
});

test('a fresh token and one that meets a claims challenge pass the memory by, and are remembered', async () => {
  const { teams, identity } = await inTeams();
  const first = await identity.token(initial);
  const fresh = await identity.token(initial, { fresh: true });
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1772612130"}}}';
  const challenged = await identity.token(initial, { claims });
  expect(new Set([first, fresh, challenged]).size).toBe(3);
  const asked = teams.brokerRequests.filter(({ method }) => method === 'GetToken');
  expect(asked[1]?.tokenParams?.forceRefresh).toBe(true);
  expect(asked[2]?.tokenParams?.claims).toContain('1772612130');
  expect(await identity.token(initial)).toBe(challenged);
});

test('what needs consent opens a dialog only after a click, and one dialog at a time', async () => {
  const { teams, identity } = await inTeams();
  teams.broker.silent = needsConsent;
  expect(await faultOf(identity.token(['Tasks.ReadWrite']))).toBe('interactionNeeded');
  expect(teams.brokerRequests.some(({ method }) => method === 'GetTokenPopup')).toBe(false);
  const twice = [
    identity.token(['Tasks.ReadWrite'], { interactive: true }),
    identity.token(['Tasks.ReadWrite'], { interactive: true }),
  ];
  const [one, other] = await Promise.all(twice);
  expect(one).toBe(other);
  expect(teams.brokerRequests.filter(({ method }) => method === 'GetTokenPopup')).toHaveLength(1);
});

test.each([
  ['USER_CANCEL', 'refused'],
  ['NO_NETWORK', 'noNetwork'],
  ['ACCOUNT_UNAVAILABLE', 'signedOut'],
  ['DISABLED', 'unavailable'],
  ['NESTED_APP_AUTH_UNAVAILABLE', 'unavailable'],
  ['TRANSIENT_ERROR', 'unavailable'],
  ['PERSISTENT_ERROR', 'unavailable'],
  ['USER_INTERACTION_REQUIRED', 'interactionNeeded'],
])('the dialog ends with %s: %s', async (status, fault) => {
  const { teams, identity } = await inTeams();
  teams.broker.silent = needsConsent;
  teams.broker.dialog = { status, code: 'x' };
  expect(await faultOf(identity.token(['Tasks.ReadWrite'], { interactive: true }))).toBe(fault);
  teams.broker.dialog = 'token';
  expect(await identity.token(['Tasks.ReadWrite'], { interactive: true })).toMatch(/^access-/);
});

test.each(['greeting', 'silent'] as const)(
  'a host that never answers (%s) ends as timed out, and may be asked again',
  async (what) => {
    const rings: { milliseconds: number; ring: () => void }[] = [];
    const { teams, identity } = await inTeams({}, (milliseconds, ring) => {
      rings.push({ milliseconds, ring });
      return () => undefined;
    });
    teams.broker[what] = 'never';
    const outcome = faultOf(identity.token(initial));
    await teams.heard('nestedAppAuth.execute', what === 'greeting' ? 1 : 2);
    expect(rings.map(({ milliseconds }) => milliseconds)).toEqual([10_000]);
    rings[0]?.ring();
    expect(await outcome).toBe('timedOut');
    teams.broker[what] = 'token';
    expect(await identity.token(initial)).toMatch(/^access-/);
  },
);

test('a person has five minutes for a dialog', async () => {
  const limits: number[] = [];
  const { teams, identity } = await inTeams({}, (milliseconds, ring) => {
    limits.push(milliseconds);
    if (milliseconds > 10_000) void teamsHeardDialog().then(ring);
    return () => undefined;
  });
  const teamsHeardDialog = () => teams.heard('nestedAppAuth.execute', 3);
  teams.broker.silent = needsConsent;
  teams.broker.dialog = 'never';
  expect(await faultOf(identity.token(initial, { interactive: true }))).toBe('timedOut');
  expect(limits).toEqual([10_000, 300_000]);
});

test('a local Microsoft 365 without TLS signs in by its broker too', async () => {
  surround();
  const identity = createIdentity({ ...config, authority: `http://localhost:4100/identity/${tenant}` }, await startHost());
  expect(await identity.token(initial)).toMatch(/^access-/);
});

test('a host without a broker is said to be one: nobody signs in behind its back', async () => {
  const { teams, identity } = await inTeams({ withBroker: false });
  expect(await faultOf(identity.token(initial, { interactive: true }))).toBe('unavailable');
  expect(teams.brokerRequests).toEqual([]);
});

test('a broker that is switched off is no reason to sign in by ourselves either, and is used when it is on again', async () => {
  vi.spyOn(window.console, 'log').mockImplementation(() => undefined); // msal writes it there
  const { teams, identity } = await inTeams();
  teams.broker.greeting = { status: 'DISABLED' };
  expect(await faultOf(identity.token(initial))).toBe('unavailable');
  teams.broker.greeting = 'token';
  expect(await identity.token(initial)).toMatch(/^access-/);
});

test('a plain browser signs in only where the deployment says so, and then only after a click', async () => {
  const host = await startHost();
  expect(await faultOf(createIdentity(config, host).token(initial))).toBe('unavailable');
  expect(await faultOf(createIdentity({ ...config, standalone: true }, host).token(initial))).toBe('interactionNeeded');
});
