import type { Caller } from '../identity/caller.ts';
import { TokenRefusal } from '../identity/TokenRefusal.ts';
import { Refusal } from './Refusal.ts';

/** Believes or refuses the bearer token of a request (graph-behaviour.md 5.4). */
export async function checkCaller(headers: Headers, verify: (token: string) => Promise<Caller>): Promise<Caller> {
  const token = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (token === undefined) throw new Refusal('noToken', { headers: { 'www-authenticate': challenge() } });
  try {
    return await verify(token);
  } catch (error) {
    if (!(error instanceof TokenRefusal)) throw error;
    if (error.fault === 'revoked') throw claimsChallenge();
    throw new Refusal(error.fault === 'expired' ? 'expiredToken' : 'badToken', {
      headers: { 'www-authenticate': challenge('error="invalid_token"') },
      ...(error.fault === 'expired' ? {} : { message: `Access token validation failure. ${error.message}` }),
    });
  }
}

/** 401 that asks for a token issued after a moment: what continuous access evaluation sends to clients that declared CP1. */
export function claimsChallenge(): Refusal {
  const claims = Buffer.from(JSON.stringify({ access_token: { nbf: { essential: true, value: '1772612130' } } })).toString(
    'base64',
  );
  return new Refusal('claimsChallenge', {
    headers: { 'www-authenticate': challenge(`error="insufficient_claims", claims="${claims}"`) },
  });
}

const challenge = (more?: string) =>
  ['Bearer realm=""', 'authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"', more]
    .filter(Boolean)
    .join(', ');
