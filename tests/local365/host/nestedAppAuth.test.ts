// @vitest-environment jsdom
import { createNestablePublicClientApplication, InteractionRequiredAuthError } from '@azure/msal-browser';
import { app, nestedAppAuth } from '@microsoft/teams-js';
import { afterEach, expect, test, vi } from 'vitest';
import type { BrokerDesk } from '../../../src/local365/host/page/protocol/nestedAppAuth.ts';
import { closeTab, generousBroker, idToken, openTab } from './realTab.ts';

vi.hoisted(() => vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ validOrigins: [] }))));

afterEach(() => {
  closeTab();
  sessionStorage.clear();
  delete (window as { nestedAppAuthBridge?: unknown }).nestedAppAuthBridge;
});

/** The real msal on the bridge the real teams-js makes, with our broker behind it. */
async function msalOn(broker: Partial<BrokerDesk>) {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const { tab } = openTab({ broker: { ...generousBroker, ...broker } });
  await app.initialize();
  expect(nestedAppAuth.isNAAChannelRecommended()).toBe(true);
  Object.assign(window, { nestedAppAuthBridge: tab.nestedAppAuthBridge });
  return createNestablePublicClientApplication({ auth: { clientId: 'c000', clientCapabilities: ['CP1'] } });
}

const scopes = ['Tasks.ReadWrite'];

test('msal gets a token silently, for the person of the host', async () => {
  const wishes: unknown[] = [];
  const msal = await msalOn({
    token: (wish) => {
      wishes.push(wish);
      return generousBroker.token(wish);
    },
  });
  const { accessToken, account } = await msal.acquireTokenSilent({ scopes });
  expect([accessToken.startsWith('for '), account.username]).toEqual([true, 'leader@demokommune.example']);
  expect(wishes).toMatchObject([
    {
      clientId: 'c000',
      scope: expect.stringContaining('Tasks.ReadWrite') as string,
      claims: expect.stringContaining('CP1') as string,
    },
  ]);
});

test('what is not consented to needs the person; the dialog is shown once, and yes gives the token', async () => {
  let consented = false;
  const asked: unknown[] = [];
  const msal = await msalOn({
    token: (wish) =>
      consented ? generousBroker.token(wish) : Promise.resolve({ kind: 'consentNeeded', scopes, needAdministrator: [] }),
    askConsent: (...question) => {
      asked.push(question);
      consented = true;
      return Promise.resolve(true);
    },
  });
  const refusal: unknown = await msal.acquireTokenSilent({ scopes }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(InteractionRequiredAuthError);
  expect((await msal.acquireTokenPopup({ scopes })).accessToken).toContain('for ');
  expect(asked).toEqual([[scopes, []]]);
});

test('a person who says no is told apart from a failure', async () => {
  const msal = await msalOn({
    token: () => Promise.resolve({ kind: 'consentNeeded', scopes, needAdministrator: [] }),
    askConsent: () => Promise.resolve(false),
  });
  await expect(msal.acquireTokenPopup({ scopes })).rejects.toMatchObject({ errorCode: 'user_canceled' });
});

test.each([
  ['USER_INTERACTION_REQUIRED', { name: 'InteractionRequiredAuthError' }],
  ['USER_CANCEL', { errorCode: 'user_canceled' }],
  ['NO_NETWORK', { errorCode: 'no_network_connectivity' }],
  ['ACCOUNT_UNAVAILABLE', { errorCode: 'no_account_found' }],
  ['DISABLED', { errorCode: 'nested_app_auth_bridge_disabled' }],
  ['NESTED_APP_AUTH_UNAVAILABLE', { name: 'ClientAuthError' }],
  ['TRANSIENT_ERROR', { name: 'ServerError' }],
  ['PERSISTENT_ERROR', { name: 'ServerError' }],
] as const)('%s reaches the app as msal words it', async (status, expected) => {
  const msal = await msalOn({ fault: () => status });
  await expect(msal.acquireTokenSilent({ scopes })).rejects.toMatchObject(expected);
});

test('a scope nobody knows is refused by name', async () => {
  const msal = await msalOn({ token: () => Promise.resolve({ kind: 'unknownScopes', scopes: ['Sites.Everything'] }) });
  await expect(msal.acquireTokenSilent({ scopes })).rejects.toMatchObject({
    errorMessage: expect.stringContaining('Sites.Everything') as string,
  });
});

test('a broker without a network says so', async () => {
  const msal = await msalOn({ token: () => Promise.reject(new TypeError('Failed to fetch')) });
  await expect(msal.acquireTokenSilent({ scopes })).rejects.toMatchObject({ errorCode: 'no_network_connectivity' });
});

test('a silent broker is silent: the app must have a time-out of its own', async () => {
  let silent = false;
  const msal = await msalOn({ fault: () => (silent ? 'silent' : undefined) });
  silent = true;
  const first = await Promise.race([
    msal.acquireTokenSilent({ scopes }).then(() => 'answered'),
    new Promise((resolve) => setTimeout(resolve, 50, 'still waiting')),
  ]);
  expect(first).toBe('still waiting');
});

test('the id token is the one the broker gave', async () => {
  const msal = await msalOn({});
  expect((await msal.acquireTokenSilent({ scopes })).idToken).toBe(idToken);
});
