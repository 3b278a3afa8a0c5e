import type { Identity } from './identity.ts';

/** Tells where sign-in's endpoints are and with which keys it signs: what msal and every token's reader ask first. */
export async function answerDiscovery(identity: Identity, base: string, path: string): Promise<Response> {
  const at = (rest: string) => `${base}/${identity.tenantId}${rest}`;
  switch (path) {
    case '/v2.0/.well-known/openid-configuration':
      return Response.json({
        issuer: identity.issuer,
        authorization_endpoint: at('/oauth2/v2.0/authorize'),
        token_endpoint: at('/oauth2/v2.0/token'),
        end_session_endpoint: at('/oauth2/v2.0/logout'),
        jwks_uri: at('/discovery/v2.0/keys'),
        response_modes_supported: ['query', 'fragment'],
        response_types_supported: ['code'],
        scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
        subject_types_supported: ['pairwise'],
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['none'],
        code_challenge_methods_supported: ['S256'],
        tenant_region_scope: 'EU',
        cloud_instance_name: 'microsoftonline.com',
        msgraph_host: 'graph.microsoft.com',
      });
    case '/discovery/v2.0/keys':
      return Response.json(await identity.keys.keySet());
    case '/discovery/instance': {
      const host = new URL(base).host;
      return Response.json({
        tenant_discovery_endpoint: at('/v2.0/.well-known/openid-configuration'),
        'api-version': '1.1',
        metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
      });
    }
    default:
      return Response.json({ error: 'not_implemented', error_description: `No endpoint ${path} here.` }, { status: 501 });
  }
}
