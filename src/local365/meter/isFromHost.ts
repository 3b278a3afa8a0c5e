import { hostClientId } from '../identity/caller.ts';

/** Whether a request is the host page's own, by its token's claims: who pretends so is found out when the token is verified. */
export function isFromHost(headers: Headers): boolean {
  const claims = headers.get('authorization')?.split('.')[1] ?? '';
  return Buffer.from(claims, 'base64url').toString().includes(hostClientId);
}
