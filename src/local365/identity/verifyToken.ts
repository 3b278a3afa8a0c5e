import { errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { Caller } from './caller.ts';
import type { Cutoffs } from './cutoffs.ts';
import type { SigningKeys } from './signingKeys.ts';
import { TokenRefusal } from './TokenRefusal.ts';
import type { TokenFault } from './TokenRefusal.ts';
import { graphAudience } from './tokenForm.ts';

/** What verification needs to know beside the token. */
export type Verifier = {
  readonly keys: SigningKeys;
  readonly cutoffs: Cutoffs;
  readonly issuer: string;
  readonly now: () => Date;
  readonly isPerson: (oid: string) => boolean;
  /** Tokens whose signature was found good: it is reckoned once, and not for every request. */
  readonly signed: Map<string, SignedToken>;
};

/** What a token that our key has signed says, and which key it was. */
export type SignedToken = { readonly payload: JWTPayload; readonly kid: string };

/** Checks form, signature, issuer, audience, times and cut-offs, in that order; throws a `TokenRefusal` that names the fault. */
export async function verifyToken(token: string, verifier: Verifier): Promise<Caller> {
  const { cutoffs, isPerson } = verifier;
  const payload = (await knownPayload(token, verifier)) ?? (await verifiedPayload(token, verifier));
  const oid = String(payload['oid'] ?? '');
  if (!isPerson(oid)) throw new TokenRefusal('unknownPerson', 'The person of the token is not in the tenant.');
  const reason = cutoffs.reasonAgainst(oid, Number(payload['uti'] ?? 0));
  if (reason !== undefined) throw new TokenRefusal(reason, `The token is ${reason}.`);
  return {
    oid,
    scopes: new Set(
      String(payload['scp'] ?? '')
        .split(' ')
        .filter(Boolean),
    ),
    appId: String(payload['appid'] ?? ''),
    takesChallenges: JSON.stringify(payload['xms_cc'] ?? '').includes('cp1'),
  };
}

/** What a token says that has been checked before, while its key is kept and its time lasts. */
async function knownPayload(token: string, { keys, now, signed }: Verifier): Promise<JWTPayload | undefined> {
  const known = signed.get(token);
  if (known === undefined || (await keys.byId(known.kid)) === undefined) return undefined;
  const { nbf = Infinity, exp = 0 } = known.payload;
  const at = Math.floor(now().getTime() / 1000);
  return nbf <= at && at < exp ? known.payload : undefined;
}

async function verifiedPayload(token: string, { keys, issuer, now, signed }: Verifier): Promise<JWTPayload> {
  try {
    const { payload, protectedHeader } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = await keys.byId(kid ?? '');
        if (key === undefined) throw new TokenRefusal('signature', 'No key of the tenant has signed the token.');
        return key.publicKey;
      },
      { issuer, audience: graphAudience, algorithms: ['RS256'], currentDate: now() },
    );
    signed.set(token, { payload, kid: String(protectedHeader.kid) });
    return payload;
  } catch (error) {
    if (error instanceof TokenRefusal) throw error;
    if (error instanceof errors.JOSEError) throw new TokenRefusal(faultOf(error), error.message);
    throw error;
  }
}

function faultOf(error: errors.JOSEError): TokenFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'issuer';
    if (error.claim === 'aud') return 'audience';
    if (error.claim === 'nbf') return 'notYetValid';
  }
  return 'malformed';
}
