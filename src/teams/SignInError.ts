/** Why there is no token. */
export type SignInFault =
  /** The person said no, or closed the dialog. */
  | 'refused'
  /** The person must click first: a dialog may not open by itself. */
  | 'interactionNeeded'
  | 'timedOut'
  | 'noNetwork'
  /** The host cannot sign anybody in, or is switched off for this app. */
  | 'unavailable'
  /** Nobody is signed in. */
  | 'signedOut';

/** There is no token, and this is why. */
export class SignInError extends Error {
  override readonly name = 'SignInError';

  constructor(
    readonly fault: SignInFault,
    /** The library's own code, for the log. */
    readonly code: string,
    cause?: unknown,
  ) {
    super(`No token: ${fault} (${code})`, { cause });
  }
}
