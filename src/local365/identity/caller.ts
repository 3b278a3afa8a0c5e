/** Who is calling, as the token says and its signature proves. */
export type Caller = {
  /** Entra object id of the person. */
  readonly oid: string;
  /** Delegated scopes the token was given. */
  readonly scopes: ReadonlySet<string>;
  /** Client id of the app that asked for the token; the host page's own calls carry `hostClientId`. */
  readonly appId: string;
  /** The app has declared capability CP1, so a claims challenge may be sent to it (graph-behaviour.md 5.4). */
  readonly takesChallenges: boolean;
};

/** Microsoft Teams' own client id: what the host page calls Graph as. Meter and fault rules can tell it from the tab by this. */
export const hostClientId = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';
