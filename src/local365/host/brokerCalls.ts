import type { Identity } from '../identity/identity.ts';
import { graphScopesOf, isKnownScope, needsAdministrator } from '../identity/scopes.ts';
import { HostCallError } from './HostCallError.ts';
import type { HostCall } from './HostCallError.ts';

/** What the broker behind nested app authentication answers the host page, which words it for msal. */
export type BrokerAnswer =
  | {
      readonly kind: 'token';
      readonly token: {
        readonly access_token: string;
        readonly id_token: string;
        readonly expires_in: number;
        readonly scope: string;
      };
    }
  | { readonly kind: 'consentNeeded'; readonly scopes: readonly string[]; readonly needAdministrator: readonly string[] }
  | { readonly kind: 'unknownScopes'; readonly scopes: readonly string[] };

/** Tokens, consent and cut-offs for the person who sits at the host page. */
export function brokerCalls(identity: Identity): Readonly<Record<string, HostCall>> {
  const personOf = (value: unknown) => {
    const person = identity.personOf(String(value));
    if (person === undefined) throw new HostCallError(404, `No person «${String(value)}».`);
    return person;
  };
  /** An administrator can give what others must ask for; the seed names that person by this key. */
  const beyond = (key: string, scopes: readonly string[]) => (key === 'administrator' ? [] : scopes.filter(needsAdministrator));

  return {
    'POST host-token': async ({ person }) => ({ token: await identity.hostTokenFor(personOf(person).key) }),
    'POST token': async (body): Promise<BrokerAnswer> => {
      const person = personOf(body['person']);
      const appId = String(body['clientId'] ?? '');
      const scopes = graphScopesOf(String(body['scope'] ?? ''));
      if (appId !== identity.clientId) throw new HostCallError(400, `AADSTS700016: No application «${appId}» in the tenant.`);
      const unknown = scopes.filter((scope) => !isKnownScope(scope));
      if (unknown.length > 0) return { kind: 'unknownScopes', scopes: unknown };
      const missing = identity.consents.missing(person.id, appId, scopes);
      if (missing.length > 0) return { kind: 'consentNeeded', scopes: missing, needAdministrator: beyond(person.key, missing) };
      const claims = typeof body['claims'] === 'string' ? body['claims'] : undefined;
      // As Entra does: the token carries all that has been consented to, not only what was asked for.
      const granted = identity.consents.granted(person.id, appId);
      return { kind: 'token', token: await identity.issue({ person, appId, scopes: granted, claims }) };
    },
    'POST consent': (body) => {
      const person = personOf(body['person']);
      const scopes = graphScopesOf(String(body['scope'] ?? ''));
      if (beyond(person.key, scopes).length > 0) throw new HostCallError(403, 'AADSTS90094: An administrator must consent.');
      identity.consents.grant(person.id, identity.clientId, scopes);
    },
    'GET consent': (_, query) => identity.consents.granted(personOf(query.get('person')).id, identity.clientId),
    'DELETE consent': (_, query) => {
      const person = query.get('person') === '*' ? '*' : personOf(query.get('person')).id;
      identity.consents.withdraw(person, identity.clientId);
    },
    'POST cutoff': ({ person, reason }) => {
      if (reason !== 'expired' && reason !== 'revoked') throw new HostCallError(400, 'A reason is «expired» or «revoked».');
      identity.cutOff(personOf(person).key, reason);
    },
  };
}
