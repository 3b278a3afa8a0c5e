import type { BrokerAnswer } from '../../brokerCalls.ts';

/** Why the broker gives no token, as msal knows it (teams-host-protocol.md 3.3). */
export type BridgeStatus =
  | 'USER_INTERACTION_REQUIRED'
  | 'USER_CANCEL'
  | 'NO_NETWORK'
  | 'TRANSIENT_ERROR'
  | 'PERSISTENT_ERROR'
  | 'DISABLED'
  | 'ACCOUNT_UNAVAILABLE'
  | 'NESTED_APP_AUTH_UNAVAILABLE';

/** The account in msal's form. */
export type BridgeAccount = {
  readonly homeAccountId: string;
  readonly environment: string;
  readonly tenantId: string;
  readonly username: string;
  readonly localAccountId: string;
  readonly name: string;
};

/** What the broker needs from the host page. `fault` is a status the person has chosen in the faults panel; `silent` is no answer at all. */
export type BrokerDesk = {
  readonly fault: () => BridgeStatus | 'silent' | undefined;
  readonly account: () => BridgeAccount;
  readonly token: (wish: {
    readonly clientId: string;
    readonly scope: string;
    readonly claims: string | undefined;
  }) => Promise<BrokerAnswer>;
  /** Shows the consent dialog; true when the person says yes. */
  readonly askConsent: (scopes: readonly string[], needAdministrator: readonly string[]) => Promise<boolean>;
};

type Request = {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId?: string; readonly scope?: string; readonly claims?: string };
};

/** Answers one request of msal's to its broker, both as JSON text; `undefined` means that it is never answered. */
export async function answerBroker(data: unknown, desk: BrokerDesk): Promise<string | undefined> {
  const request = readRequest(data);
  if (request === undefined || desk.fault() === 'silent') return undefined;
  const answer = await contentOf(request, desk);
  return JSON.stringify({
    messageType: 'NestedAppAuthResponse',
    requestId: request.requestId,
    success: !('error' in answer),
    ...answer,
  });
}

async function contentOf({ method, tokenParams = {} }: Request, desk: BrokerDesk): Promise<Record<string, unknown>> {
  const fault = desk.fault();
  if (method === 'GetInitContext') {
    const { homeAccountId, environment, tenantId } = desk.account();
    return {
      initContext: {
        sdkName: 'local365',
        sdkVersion: '1',
        capabilities: {},
        accountContext: { homeAccountId, environment, tenantId },
      },
    };
  }
  if (method !== 'GetToken' && method !== 'GetTokenPopup')
    return refused('PERSISTENT_ERROR', `No method «${method}».`, 'invalid_request');
  if (fault !== undefined && fault !== 'silent') return refused(fault, 'Chosen in the faults panel.', 'chosen_fault');
  const wish = { clientId: tokenParams.clientId ?? '', scope: tokenParams.scope ?? '', claims: tokenParams.claims };
  try {
    let answer = await desk.token(wish);
    if (answer.kind === 'consentNeeded' && method === 'GetTokenPopup') {
      if (!(await desk.askConsent(answer.scopes, answer.needAdministrator)))
        return refused('USER_CANCEL', 'The person said no.', 'access_denied');
      answer = await desk.token(wish);
    }
    switch (answer.kind) {
      case 'token':
        return { token: { ...answer.token, properties: null }, account: desk.account() };
      case 'consentNeeded':
        return refused(
          'USER_INTERACTION_REQUIRED',
          `AADSTS65001: Not consented to: ${answer.scopes.join(' ')}.`,
          'consent_required',
        );
      case 'unknownScopes':
        return refused('PERSISTENT_ERROR', `AADSTS70011: No such scopes: ${answer.scopes.join(' ')}.`, 'invalid_scope');
    }
  } catch (error) {
    if (error instanceof TypeError) return refused('NO_NETWORK', error.message, 'no_network');
    return refused('PERSISTENT_ERROR', String(error), 'server_error');
  }
}

function refused(status: BridgeStatus, description: string, code: string) {
  return { error: { status, code, subError: code, description } };
}

function readRequest(data: unknown): Request | undefined {
  try {
    const request = JSON.parse(String(data)) as Record<string, unknown> | null;
    return request?.['messageType'] === 'NestedAppAuthRequest' ? (request as unknown as Request) : undefined;
  } catch {
    return undefined;
  }
}
