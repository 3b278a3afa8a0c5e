import type { PersonSeed } from '../seed/tenantSeed.ts';
import { giveGrant } from './grants.ts';
import type { Identity } from './identity.ts';
import { graphScopesOf, isKnownScope, needsAdministrator } from './scopes.ts';
import type { SignInPlace } from './signIn.ts';
import { consentPage, pageOf, personPage, troublePage } from './signInPages.ts';
import { clientInfo } from './tokenAnswer.ts';

const cookie = 'local365_person';

/** Signs a person in: who they are, what they consent to, and back to the app with a code. Each step is a page with a form. */
export async function answerAuthorize(identity: Identity, place: SignInPlace, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const form = request.method === 'POST' ? new URLSearchParams(await request.text()) : new URLSearchParams();
  const asked = (name: string) => url.searchParams.get(name) ?? '';

  const redirectUri = asked('redirect_uri');
  if (asked('client_id') !== identity.clientId)
    return pageOf(troublePage('AADSTS700016', `Ingen app «${asked('client_id')}» i leietakeren.`), 400);
  if (!URL.canParse(redirectUri) || !place.redirectOrigins.includes(new URL(redirectUri).origin))
    return pageOf(troublePage('AADSTS50011', `Adressen «${redirectUri}» er ikke registrert for appen.`), 400);

  const back = (fields: Readonly<Record<string, string>>, person?: PersonSeed) => {
    const target = new URL(redirectUri);
    const answer = new URLSearchParams({ ...fields, state: asked('state') });
    if (asked('response_mode') === 'query') for (const [name, value] of answer) target.searchParams.set(name, value);
    else target.hash = answer.toString();
    const headers = new Headers({ location: target.href, 'cache-control': 'no-store' });
    if (person) headers.set('set-cookie', `${cookie}=${person.key}; Path=/; HttpOnly; Secure; SameSite=None`);
    return new Response(null, { status: 302, headers });
  };
  const refuse = (error: string, code: number, message: string) =>
    back({ error, error_description: `AADSTS${code}: ${message}` });

  if (asked('response_type') !== 'code')
    return refuse('unsupported_response_type', 700054, 'Only response_type code is supported.');
  if (asked('code_challenge') === '' || asked('code_challenge_method') !== 'S256')
    return refuse('invalid_request', 9002325, 'Proof Key for Code Exchange is required.');
  const scopes = graphScopesOf(asked('scope'));
  const unknown = scopes.filter((scope) => !isKnownScope(scope));
  if (unknown.length > 0) return refuse('invalid_scope', 70011, `The scope is not valid: ${unknown.join(' ')}.`);

  const prompt = asked('prompt');
  const person = identity.personOf(form.get('person') ?? knownPerson(identity, request, asked('login_hint'), prompt) ?? '');
  if (person === undefined) {
    if (prompt === 'none') return refuse('login_required', 50058, 'Nobody is signed in.');
    return pageOf(personPage(identity.people, `${url.pathname}${url.search}`));
  }
  if (form.get('consent') === 'no') return refuse('access_denied', 65004, 'User declined to consent to access the app.');
  const missing = identity.consents.missing(person.id, identity.clientId, scopes);
  if (missing.length > 0 || (prompt === 'consent' && form.get('consent') === null)) {
    const beyond = person.key === 'administrator' ? [] : missing.filter(needsAdministrator);
    if (prompt === 'none') return refuse('interaction_required', 65001, `The user has not consented to: ${missing.join(' ')}.`);
    if (form.get('consent') !== 'yes' || beyond.length > 0)
      return pageOf(
        consentPage({ person, scopes: missing.length > 0 ? missing : scopes, beyond, action: `${url.pathname}${url.search}` }),
      );
    identity.consents.grant(person.id, identity.clientId, missing);
  }

  const claims = url.searchParams.get('claims') ?? undefined;
  const grant = {
    person: person.key,
    appId: identity.clientId,
    redirectUri,
    scopes,
    claims,
    nonce: url.searchParams.get('nonce') ?? undefined,
    challenge: asked('code_challenge'),
  };
  const code = giveGrant(identity.database, 'code', grant, identity.now());
  return back({ code, client_info: clientInfo(person.id, identity.tenantId), session_state: person.id }, person);
}

/** Who is signed in already, or is meant by the hint; nobody where the app asks for a choice. */
function knownPerson(identity: Identity, request: Request, hint: string, prompt: string): string | undefined {
  if (prompt === 'select_account' || prompt === 'login') return undefined;
  const hinted = identity.people.find(({ userPrincipalName }) => userPrincipalName === hint)?.key;
  const remembered = new RegExp(`(?:^|; )${cookie}=([^;]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
  return hinted === undefined || prompt === 'none' ? (remembered ?? hinted) : hinted;
}
