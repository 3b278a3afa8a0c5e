import { answerAuthorize } from './authorizeAnswer.ts';
import { answerDiscovery } from './discoveryAnswer.ts';
import type { Identity } from './identity.ts';
import { answerToken } from './tokenAnswer.ts';

/** Where sign-in answers, and from where it may be asked to sign people in. */
export type SignInPlace = {
  /** `https://login.microsoftonline.com`, or `<origin>/identity`; without a slash at the end. */
  readonly base: string;
  /** Origins a person may be sent back to: what an app registration has as its redirect addresses. */
  readonly redirectOrigins: readonly string[];
};

/**
 * Answers the sign-in pages and endpoints with Entra's own paths, so that msal's standard client works against it.
 *
 * Authorization code with PKCE only: there is no secret, and no other flow is known here.
 */
export function createSignIn(identity: Identity, place: SignInPlace): (request: Request) => Promise<Response> {
  return async (request) => {
    const path = new URL(request.url).href.slice(place.base.length).replace(/[?#].*$/, '');
    if (request.method === 'OPTIONS') return crossOrigin(request, new Response(null, { status: 200 }));
    const [, tenant = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
    if (tenant !== identity.tenantId && !['common', 'organizations'].includes(tenant))
      return crossOrigin(request, Response.json(unknownTenant(tenant), { status: 400 }));
    switch (rest) {
      case '/oauth2/v2.0/authorize':
        return answerAuthorize(identity, place, request);
      case '/oauth2/v2.0/token':
        return crossOrigin(request, await answerToken(identity, request));
      case '/oauth2/v2.0/logout':
        return signedOut(request, place);
      default:
        return crossOrigin(request, await answerDiscovery(identity, place.base, rest));
    }
  };
}

function unknownTenant(tenant: string) {
  return { error: 'invalid_tenant', error_description: `AADSTS90002: Tenant '${tenant}' not found.` };
}

/** Forgets who was signed in, and goes back to where the app asked, if it may be gone back to. */
function signedOut(request: Request, place: SignInPlace): Response {
  const back = new URL(request.url).searchParams.get('post_logout_redirect_uri');
  const forget = { 'set-cookie': 'local365_person=; Path=/; Max-Age=0; Secure; SameSite=None' };
  if (back !== null && URL.canParse(back) && place.redirectOrigins.includes(new URL(back).origin))
    return new Response(null, { status: 302, headers: { ...forget, location: back } });
  return new Response('Du er logget av.\n', { headers: { ...forget, 'content-type': 'text/plain; charset=utf-8' } });
}

/** Lets the pages of any origin read the answer, as Entra does; the token endpoint itself checks where a code came from. */
function crossOrigin(request: Request, response: Response): Response {
  response.headers.set('access-control-allow-origin', request.headers.get('origin') ?? '*');
  response.headers.set('access-control-allow-methods', 'GET, POST, OPTIONS');
  response.headers.set('access-control-allow-headers', request.headers.get('access-control-request-headers') ?? 'content-type');
  response.headers.append('vary', 'Origin');
  response.headers.set('cache-control', 'no-store, no-cache');
  return response;
}
