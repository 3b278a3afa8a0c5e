import { app } from '@microsoft/teams-js';
import type { HostDesk } from '../../../src/local365/host/page/protocol/hostDesk.ts';
import type { HostMessage } from '../../../src/local365/host/page/protocol/hostMessage.ts';
import type { BrokerDesk } from '../../../src/local365/host/page/protocol/nestedAppAuth.ts';
import { createTabHost } from '../../../src/local365/host/page/protocol/tabHost.ts';

const hostOrigin = 'https://teams.microsoft.com';

/** A broker that has a token for everything; a test says what is otherwise. */
export const generousBroker: BrokerDesk = {
  fault: () => undefined,
  account: () => ({
    homeAccountId: 'oid.tid',
    environment: 'login.microsoftonline.com',
    tenantId: 'tid',
    username: 'leader@demokommune.example',
    localAccountId: 'oid',
    name: 'Leder, Kultur',
  }),
  token: ({ scope }) =>
    Promise.resolve({ kind: 'token', token: { access_token: `for ${scope}`, id_token: idToken, expires_in: 3600, scope } }),
  askConsent: () => Promise.resolve(true),
};

/** The form of an id token; msal reads it and checks no signature. */
export const idToken = [
  { alg: 'none' },
  { oid: 'oid', tid: 'tid', sub: 'oid', preferred_username: 'leader@demokommune.example', name: 'Leder, Kultur' },
]
  .map((part) => btoa(JSON.stringify(part)).replace(/=+$/, ''))
  .join('.')
  .concat('.');

/** What the desk of these tests was asked to do, in order. */
export type Done = readonly unknown[][];

/**
 * The real teams-js in a window whose parent is our host: what it posts is received, and what the host posts is heard.
 *
 * Messages are cloned on their way, as between windows.
 */
export function openTab(own: Partial<HostDesk> = {}) {
  const done: unknown[][] = [];
  const note =
    <Answer>(name: string, answer: Answer) =>
    (...args: readonly unknown[]) => {
      done.push([name, ...args]);
      return answer;
    };
  const desk: HostDesk = {
    frame: 'content',
    context: () => ({
      entityId: 'KRS-KULTUR',
      appId: 'e0000000',
      locale: 'nn-no',
      theme: 'dark',
      subEntityId: 'KRS-KULTUR/tiltak',
    }),
    onStart: note('onStart', undefined),
    openLink: note('openLink', Promise.resolve(true)),
    openPlace: note('openPlace', Promise.resolve(true)),
    shareLink: note('shareLink', undefined),
    navigateBack: note('navigateBack', true),
    settings: () => ({ entityId: 'KRS-KULTUR', contentUrl: 'https://malekort.example/index.html' }),
    setSettings: note('setSettings', undefined),
    setValidity: note('setValidity', undefined),
    tabs: () => [{ tabName: 'Målekort', entityId: 'KRS-KULTUR' }],
    writeText: note('writeText', Promise.resolve()),
    readText: () => Promise.resolve('fra utklippstavla – æøå'),
    broker: generousBroker,
    authToken: () => Promise.resolve('a.b.c'),
    authenticate: () => Promise.reject(new Error('CancelledByUser')),
    openDialog: note('openDialog', Promise.resolve(undefined)),
    resizeDialog: note('resizeDialog', undefined),
    submitDialog: note('submitDialog', undefined),
    relay: note('relay', undefined),
    ...own,
  };

  const hearing = new Set<(event: unknown) => void>();
  const host = createTabHost((message: HostMessage) => {
    for (const hear of hearing) hear({ data: structuredClone(message), origin: hostOrigin, source: parent });
  }, desk);
  const parent = { closed: false, postMessage: (message: unknown) => void host.receive(structuredClone(message)) };
  const tab = {
    parent,
    top: parent,
    self: {},
    opener: null,
    location: { origin: 'https://malekort.demokommune.example' },
    addEventListener: (_: string, hear: (event: unknown) => void) => hearing.add(hear),
    removeEventListener: (_: string, hear: (event: unknown) => void) => hearing.delete(hear),
    setInterval: globalThis.setInterval,
  } as unknown as Window & { nestedAppAuthBridge?: unknown };
  app._initialize(tab);
  return { host, tab, done };
}

/** Leaves the host, so that the next test starts from nothing. */
export function closeTab() {
  app._uninitialize();
}

/** Lets what was posted arrive. */
export function arrived() {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
