/** How a token is to be had. */
export type TokenOptions = {
  /** A claims challenge from Graph, decoded: the token must satisfy it. */
  readonly claims?: string | undefined;
  /** Do not answer from the cache: Graph has refused the last one. */
  readonly fresh?: boolean | undefined;
  /** A person has just clicked, so a consent dialog may be shown. */
  readonly interactive?: boolean | undefined;
};

/** Gives an access token for Graph, or rejects with an error whose `fault` is one of `TokenFault`. */
export type AskToken = (scopes: readonly string[], options?: TokenOptions) => Promise<string>;

/** Why there is no token. `teams` has the same words; neither room knows the other. */
export type TokenFault = 'refused' | 'interactionNeeded' | 'timedOut' | 'noNetwork' | 'unavailable' | 'signedOut';
