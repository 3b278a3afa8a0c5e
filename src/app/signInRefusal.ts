import type { Refusal, RefusalKind } from '../text/refusalTexts.ts';
import type { SignInError, SignInFault } from '../teams/SignInError.ts';

const kindByFault = {
  refused: 'consentNeeded',
  interactionNeeded: 'signedOut',
  signedOut: 'signedOut',
  timedOut: 'unavailable',
  unavailable: 'unavailable',
  noNetwork: 'offline',
} as const satisfies Record<SignInFault, RefusalKind>;

/** What a failed sign-in means to the person. */
export function signInRefusal(error: SignInError): Refusal {
  return { kind: kindByFault[error.fault], source: undefined, columns: [], retryAfterSeconds: undefined, details: error.message };
}
