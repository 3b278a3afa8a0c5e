import type { PersonSeed, TenantSeed } from '../seed/tenantSeed.ts';

/** Who a Graph token is meant for. */
export const graphAudience = 'https://graph.microsoft.com';

/** How long an access token is believed, in seconds. */
export const lifetime = 3600;

/** A token to be written: for whom, by which app, with what. */
export type TokenOrder = {
  readonly person: PersonSeed;
  readonly appId: string;
  readonly scopes: readonly string[];
  readonly serial: number;
  readonly takesChallenges: boolean;
};

/** Claims of an access token for Graph, named as Entra names them. */
export function accessClaims(
  { person, appId, scopes, serial, takesChallenges }: TokenOrder,
  tenant: Pick<TenantSeed, 'tenantId'>,
) {
  return {
    aud: graphAudience,
    appid: appId,
    azp: appId,
    oid: person.id,
    sub: person.id,
    tid: tenant.tenantId,
    name: person.displayName,
    upn: person.userPrincipalName,
    unique_name: person.userPrincipalName,
    scp: scopes.join(' '),
    uti: String(serial),
    ver: '1.0',
    ...(takesChallenges ? { xms_cc: ['cp1'] } : {}),
  };
}

/** Claims of an id token, named as Entra names them (v2.0). */
export function idClaims({ person, appId }: TokenOrder, tenant: Pick<TenantSeed, 'tenantId'>, nonce: string | undefined) {
  return {
    aud: appId,
    oid: person.id,
    sub: person.id,
    tid: tenant.tenantId,
    name: person.displayName,
    preferred_username: person.userPrincipalName,
    ver: '2.0',
    ...(nonce === undefined ? {} : { nonce }),
  };
}

/** Whether a `claims` request declares CP1, as msal does with `clientCapabilities: ['CP1']`. */
export function declaresCp1(claims: string | undefined) {
  return claims !== undefined && /"xms_cc"[^}]*"cp1"/i.test(claims);
}
