import {
  createNestablePublicClientApplication,
  PublicClientApplication,
  type AuthenticationResult,
  type Configuration,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { SignInError } from './SignInError.ts';

/** A token, and whose it is. */
export type Grant = {
  readonly token: string;
  readonly person: { readonly id: string; readonly name: string; readonly tenantId: string };
};

/** What is asked for. */
export type Wish = {
  readonly scopes: readonly string[];
  readonly claims?: string | undefined;
  readonly fresh?: boolean | undefined;
};

/** One of msal's two ways to a token; both reject with msal's own errors. */
export type SignIn = {
  /** Without showing anything. */
  readonly silently: (wish: Wish) => Promise<Grant>;
  /** With a dialog. */
  readonly withDialog: (wish: Wish) => Promise<Grant>;
};

/** Where to sign in. */
export type SignInPlace = { readonly authority: string; readonly clientId: string };

/**
 * Through the host's broker (nested app authentication).
 *
 * Where the host has no broker msal would quietly sign in by itself, inside the frame; we refuse instead.
 */
export async function nestedSignIn(place: SignInPlace): Promise<SignIn> {
  if (!('nestedAppAuthBridge' in window)) throw new SignInError('unavailable', 'no_broker');
  let brokered = false;
  const client = await createNestablePublicClientApplication(configuration(place), undefined, (settings, controller) => {
    brokered = true;
    return new PublicClientApplication(settings, controller);
  });
  if (!brokered) throw new SignInError('unavailable', 'no_broker');
  return {
    silently: async (wish) => grantOf(await client.acquireTokenSilent(silentRequest(wish))),
    withDialog: async (wish) => grantOf(await client.acquireTokenPopup(request(wish))),
  };
}

/**
 * By msal's standard flow, for a plain browser: in a window of its own, so that nothing typed is lost. Comes back by `auth.html`.
 *
 * Since tokens are in memory only, each visit begins with a click; who is signed in with Microsoft is not asked again.
 */
export async function standaloneSignIn(place: SignInPlace): Promise<SignIn> {
  const client: IPublicClientApplication = new PublicClientApplication(configuration(place));
  await client.initialize();
  const account = () => client.getActiveAccount() ?? client.getAllAccounts()[0];
  const remember = (result: AuthenticationResult) => {
    client.setActiveAccount(result.account);
    return grantOf(result);
  };
  return {
    silently: async (wish) => {
      const known = account();
      if (known === undefined) throw new SignInError('interactionNeeded', 'no_account');
      return remember(await client.acquireTokenSilent({ ...silentRequest(wish), account: known }));
    },
    withDialog: async (wish) => remember(await client.acquireTokenPopup(request(wish))),
  };
}

const request = ({ scopes, claims }: Wish) => ({ scopes: [...scopes], ...(claims === undefined ? {} : { claims }) });
const silentRequest = (wish: Wish) => ({ ...request(wish), forceRefresh: wish.fresh === true });

const grantOf = ({ accessToken, account }: AuthenticationResult): Grant => ({
  token: accessToken,
  person: { id: account.localAccountId, name: account.name ?? '', tenantId: account.tenantId },
});

/** `CP1` says that we answer claims challenges; tokens are kept in memory and nowhere else. */
function configuration({ authority, clientId }: SignInPlace): Configuration {
  const redirectUri = new URL('auth.html', window.location.href).href;
  return {
    auth: { clientId, authority, knownAuthorities: [new URL(authority).host], redirectUri, clientCapabilities: ['CP1'] },
    cache: { cacheLocation: 'memoryStorage' },
  };
}
