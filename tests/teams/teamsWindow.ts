import { app } from '@microsoft/teams-js';
import { vi } from 'vitest';

type TabMessage = {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args: readonly unknown[];
  readonly data?: string;
};
type BrokerRequest = {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string; readonly claims?: string; readonly forceRefresh?: boolean };
};

/** How the host's broker answers: a token, a status of its own, or never. */
export type BrokerReply = 'token' | 'never' | { readonly status: string; readonly code?: string };

/** A Teams-like host around the tab, at the far end of the messages the real teams-js and msal send. */
export type TeamsWindow = {
  /** The calls the tab has made, by name. */
  readonly calls: readonly { readonly func: string; readonly args: readonly unknown[] }[];
  readonly brokerRequests: readonly BrokerRequest[];
  readonly push: (func: string, args: readonly unknown[]) => void;
  /** What the broker says from now on, to the silent question and to the dialog. */
  readonly broker: { silent: BrokerReply; dialog: BrokerReply; greeting: BrokerReply };
  /** Resolves when the tab has made this call so many times. */
  readonly heard: (func: string, times?: number) => Promise<void>;
};

export const person = 'a0000000-0000-4000-8000-000000000002';
export const tenant = 'd0000000-0000-4000-8000-000000000001';

/** What the host says of the tab, in its own flat form. */
export const channelContext = {
  locale: 'nn-no',
  theme: 'dark',
  entityId: 'KRS-KULTUR',
  subEntityId: 'KRS-KULTUR/tiltak',
  userObjectId: person,
  loginHint: 'leader@demokommune.example',
  tid: tenant,
  teamId: '19:team@thread.tacv2',
  groupId: '70000000-0000-4000-8000-000000000001',
  channelId: '19:kultur-generelt@thread.tacv2',
  frameContext: 'content',
  appId: 'e0000000-0000-4000-8000-000000000001',
};

const runtime = {
  apiVersion: 4,
  isNAAChannelRecommended: true,
  hostVersionsInfo: {},
  supports: { app: { notifySuccessResponse: {} }, nestedAppAuth: {}, pages: { config: {}, currentApp: {} } },
};

type Choices = {
  readonly context?: Record<string, unknown>;
  readonly frame?: string;
  readonly silentHost?: boolean;
  readonly withBroker?: boolean;
};

/** Puts a host around this page. `silentHost` never answers anything. */
export function surround({
  context = channelContext,
  frame = 'content',
  silentHost = false,
  withBroker = true,
}: Choices = {}): TeamsWindow {
  const calls: { func: string; args: readonly unknown[] }[] = [];
  const brokerRequests: BrokerRequest[] = [];
  const broker: TeamsWindow['broker'] = { silent: 'token', dialog: 'token', greeting: 'token' };
  const listening = new Set<(event: unknown) => void>();
  const send = (data: unknown) => {
    for (const listener of listening) listener({ data, origin: window.location.origin, source: parent });
  };
  const { nestedAppAuth: _, ...supportsNoBroker } = runtime.supports;
  const can = withBroker ? runtime : { ...runtime, supports: supportsNoBroker };
  const answers: Record<string, readonly unknown[] | undefined> = {
    initialize: [frame, 'web', '2.0.1', JSON.stringify(can)],
    getContext: [context],
    'appInitialization.success': [],
    'settings.getSettings': [{ entityId: 'KRS', contentUrl: 'https://x.example/', suggestedDisplayName: 'x' }],
    'settings.setSettings': [true],
    executeDeepLink: [true],
    'pages.navigateToApp': [true],
  };
  const parent = {
    closed: false,
    postMessage: (message: TabMessage) => {
      calls.push({ func: message.func, args: message.args });
      if (silentHost) return;
      const args = message.func === 'nestedAppAuth.execute' ? brokerAnswer(message.data ?? '{}') : answers[message.func];
      if (args !== undefined) queueMicrotask(() => send({ id: message.id, uuidAsString: message.uuidAsString, args }));
    },
  };
  const brokerAnswer = (data: string): readonly unknown[] | undefined => {
    const request = JSON.parse(data) as BrokerRequest;
    brokerRequests.push(request);
    const reply =
      request.method === 'GetInitContext' ? broker.greeting : request.method === 'GetToken' ? broker.silent : broker.dialog;
    if (reply === 'never') return undefined;
    const { method, requestId, tokenParams } = request;
    const said =
      reply === 'token'
        ? method === 'GetInitContext'
          ? greeting
          : granted(tokenParams?.scope ?? '', brokerRequests.length)
        : { success: false, error: reply };
    return ['', JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success: true, ...said })];
  };
  const tab: Record<string, unknown> = {
    parent,
    top: parent,
    location: window.location,
    document: window.document,
    addEventListener: (_: string, listener: (event: unknown) => void) => listening.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => listening.delete(listener),
  };
  tab['self'] = tab;
  app._initialize(tab);
  vi.stubGlobal('parent', parent);
  Object.defineProperty(window, 'nestedAppAuthBridge', { configurable: true, get: () => tab['nestedAppAuthBridge'] });
  return {
    calls,
    brokerRequests,
    broker,
    push: (func, args) => send({ func, args }),
    heard: async (func, times = 1) => {
      while (calls.filter((call) => call.func === func).length < times) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** Takes the host away again. */
export function leaveHost(): void {
  app._uninitialize();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(window, 'nestedAppAuthBridge');
}

const account = { homeAccountId: `${person}.${tenant}`, environment: 'login.microsoftonline.com', tenantId: tenant };
const greeting = { initContext: { sdkName: 'test', sdkVersion: '1', capabilities: {}, accountContext: account } };

function granted(scope: string, serial: number) {
  const part = (content: object) => btoa(JSON.stringify(content)).replaceAll('=', '');
  const claims = {
    oid: person,
    tid: tenant,
    name: 'Leder, Kultur',
    aud: 'c',
    iss: 'https://x/v2.0',
    sub: 's',
    iat: 1,
    exp: 4_000_000_000,
  };
  return {
    token: {
      access_token: `access-${serial}`,
      id_token: `${part({ alg: 'none' })}.${part(claims)}.x`,
      expires_in: 3600,
      scope,
      properties: null,
    },
    account: { ...account, username: 'leader@demokommune.example', localAccountId: person, name: 'Leder, Kultur' },
  };
}
