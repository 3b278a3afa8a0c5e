import type { Host } from './host.ts';
import type { Grant, SignIn, Wish } from './signIn.ts';
import { SignInError } from './SignInError.ts';
import { signInErrorOf } from './signInErrorOf.ts';
import { createSingleFlight } from './singleFlight.ts';
import { realAlarm, within, type Alarm } from './within.ts';

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
export type SignedIn = Grant['person'];

/** The person in front of the page, and tokens in their name. Tokens live in memory only. */
export type Identity = {
  /** An access token with these scopes, or a `SignInError`. */
  readonly token: (scopes: readonly string[], options?: TokenOptions) => Promise<string>;
  /** Who it is, once a token has been given. */
  readonly person: () => SignedIn | undefined;
};

/** Milliseconds msal and the host have to answer without showing anything; neither has a limit of its own. */
export const silentLimit = 10_000;

/** Milliseconds a person has for a dialog. */
export const dialogLimit = 5 * 60_000;

/**
 * Makes the identity of this page. The sign-in library is a chunk of its own, fetched here.
 *
 * Equal questions are asked once, dialogs come one at a time, and only after a click.
 */
export function createIdentity(config: IdentityConfig, host: Host, alarm: Alarm = realAlarm): Identity {
  const once = createSingleFlight();
  let signedIn: SignedIn | undefined;
  let lastDialog: Promise<unknown> = Promise.resolve();
  let ready: Promise<SignIn> | undefined;
  let started = false;

  const start = async (): Promise<SignIn> => {
    if (host.kind === 'browser' && !config.standalone) throw new SignInError('unavailable', 'no_host');
    const library = await import(/* webpackChunkName: "msal", webpackPreload: true */ './signIn.ts');
    const way = await (host.kind === 'teams' ? library.nestedSignIn(config) : library.standaloneSignIn(config));
    started = true;
    return way;
  };
  const signIn = () => {
    ready ??= start().catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    return ready;
  };
  const limited = async (limit: number, ask: (way: SignIn) => Promise<Grant>): Promise<string> => {
    const tooLate = () => {
      if (!started) ready = undefined; // the first greeting was not answered: greet anew next time
      return new SignInError('timedOut', 'no_answer');
    };
    try {
      const grant = await within(limit, signIn().then(ask), tooLate, alarm);
      signedIn = grant.person;
      return grant.token;
    } catch (error) {
      throw signInErrorOf(error);
    }
  };
  const dialog = (wish: Wish): Promise<string> => {
    const turn = lastDialog.then(() => limited(dialogLimit, (way) => way.withDialog(wish)));
    lastDialog = turn.catch(() => undefined);
    return turn;
  };

  return {
    person: () => signedIn,
    token: async (scopes, { claims, fresh, interactive } = {}) => {
      const wish: Wish = { scopes, claims, fresh };
      const key = JSON.stringify([[...scopes].toSorted(), claims, fresh]);
      try {
        return await once(`silent ${key}`, () => limited(silentLimit, (way) => way.silently(wish)));
      } catch (error) {
        const needsDialog = error instanceof SignInError && (error.fault === 'interactionNeeded' || error.fault === 'signedOut');
        if (!needsDialog || interactive !== true) throw error;
        return once(`dialog ${key}`, () => dialog(wish));
      }
    },
  };
}
