import type { Host } from './host.ts';

/** What identity needs of the deployment's configuration. */
export type IdentityConfig = {
  /** E.g. `https://login.microsoftonline.com/<tenant>`. */
  readonly authority: string;
  readonly clientId: string;
  /** Whether the pages may sign in outside a host. */
  readonly standalone: boolean;
};

/** How a token is to be had. */
export type TokenOptions = {
  /** A claims challenge, decoded: the token must satisfy it. */
  readonly claims?: string | undefined;
  /** Not from the cache. */
  readonly fresh?: boolean | undefined;
  /** A person has just clicked, so a dialog may open. */
  readonly interactive?: boolean | undefined;
};

/** Who is signed in. */
export type SignedIn = { readonly id: string; readonly name: string; readonly tenantId: string };

/** The person in front of the page, and tokens in their name. Tokens live in memory only. */
export type Identity = {
  /** An access token with these scopes, or a `SignInError`. */
  readonly token: (scopes: readonly string[], options?: TokenOptions) => Promise<string>;
  /** Who it is, once a token has been given. */
  readonly person: () => SignedIn | undefined;
};

/** Makes the identity of this page. The sign-in library is loaded on first use. */
export function createIdentity(config: IdentityConfig, host: Host): Identity {
  throw new Error(`Not built yet: ${config.clientId} ${host.kind}`);
}
