/** Why a token was not believed. Graph answers each with 401; `revoked` is the one that earns a claims challenge. */
export type TokenFault =
  'malformed' | 'signature' | 'issuer' | 'audience' | 'notYetValid' | 'expired' | 'revoked' | 'unknownPerson';

/** A token was not believed. */
export class TokenRefusal extends Error {
  override readonly name = 'TokenRefusal';

  constructor(
    readonly fault: TokenFault,
    message: string,
  ) {
    super(message);
  }
}
