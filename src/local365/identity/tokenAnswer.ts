import { giveGrant, provesChallenge, takeGrant } from './grants.ts';
import type { Grant } from './grants.ts';
import type { Identity } from './identity.ts';
import { graphScopesOf, isKnownScope } from './scopes.ts';

/** Gives tokens for a code or a refresh token, with Entra's error codes when it does not. */
export async function answerToken(identity: Identity, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const field = (name: string) => form.get(name) ?? '';
  const now = identity.now();
  if (field('client_id') !== identity.clientId)
    return refused(identity, 'unauthorized_client', 700016, `Application with identifier '${field('client_id')}' was not found.`);

  const kind = field('grant_type');
  if (kind !== 'authorization_code' && kind !== 'refresh_token')
    return refused(identity, 'unsupported_grant_type', 70003, `The app requested an unsupported grant type '${kind}'.`);
  const isCode = kind === 'authorization_code';
  const grant = isCode
    ? takeGrant(identity.database, 'code', field('code'), now)
    : takeGrant(identity.database, 'refresh', field('refresh_token'), now);
  if (grant === undefined)
    return refused(
      identity,
      'invalid_grant',
      isCode ? 70008 : 700084,
      'The grant has expired, was used before, or was never given.',
    );
  if (isCode && !provesChallenge(field('code_verifier'), grant.challenge ?? ''))
    return refused(identity, 'invalid_grant', 501481, 'The Code_Verifier does not match the code_challenge.');
  if (isCode && field('redirect_uri') !== grant.redirectUri)
    return refused(identity, 'invalid_grant', 500112, 'The reply address does not match the one the code was sent to.');
  return answered(identity, { ...grant, claims: form.get('claims') ?? grant.claims }, field('scope'));
}

async function answered(identity: Identity, grant: Grant, scope: string): Promise<Response> {
  const { consents, clientId, tenantId, database, now } = identity;
  const person = identity.personOf(grant.person);
  if (person === undefined) return refused(identity, 'invalid_grant', 50034, 'The user account does not exist in the tenant.');
  const asked = scope === '' ? grant.scopes : graphScopesOf(scope);
  const unknown = asked.filter((each) => !isKnownScope(each));
  if (unknown.length > 0) return refused(identity, 'invalid_scope', 70011, `The scope is not valid: ${unknown.join(' ')}.`);
  const missing = consents.missing(person.id, clientId, asked);
  if (missing.length > 0)
    return refused(identity, 'invalid_grant', 65001, `The user has not consented to: ${missing.join(' ')}.`, 'consent_required');
  const scopes = consents.granted(person.id, clientId);
  const { nonce, claims } = grant;
  const tokens = await identity.issue({ person, scopes, nonce, claims });
  return Response.json({
    token_type: 'Bearer',
    ...tokens,
    scope: scopes.join(' '),
    ext_expires_in: tokens.expires_in,
    refresh_token: giveGrant(database, 'refresh', { ...grant, nonce: undefined, challenge: undefined }, now()),
    client_info: clientInfo(person.id, tenantId),
  });
}

/** Who somebody is, as msal wants it beside tokens and codes. */
export function clientInfo(personId: string, tenantId: string) {
  return Buffer.from(JSON.stringify({ uid: personId, utid: tenantId })).toString('base64url');
}

function refused(identity: Identity, error: string, code: number, message: string, suberror?: string): Response {
  return Response.json(
    {
      error,
      error_description: `AADSTS${code}: ${message}`,
      error_codes: [code],
      timestamp: identity.now().toISOString().slice(0, 19).replace('T', ' ') + 'Z',
      ...(suberror === undefined ? {} : { suberror }),
    },
    { status: 400 },
  );
}
