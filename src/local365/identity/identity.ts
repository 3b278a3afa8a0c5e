import { SignJWT } from 'jose';
import type { PersonSeed, TenantSeed } from '../seed/tenantSeed.ts';
import { hostClientId } from './caller.ts';
import type { Caller } from './caller.ts';
import { createConsents } from './consents.ts';
import type { Consents } from './consents.ts';
import { createCutoffs } from './cutoffs.ts';
import type { CutoffReason } from './cutoffs.ts';
import { createGivenTokens } from './givenTokens.ts';
import { createIdentityTables } from './identityDatabase.ts';
import type { IdentityDatabase } from './identityDatabase.ts';
import { createSigningKeys } from './signingKeys.ts';
import type { SigningKeys } from './signingKeys.ts';
import { accessClaims, declaresCp1, idClaims, lifetime } from './tokenForm.ts';
import type { TokenOrder } from './tokenForm.ts';
import { verifyToken } from './verifyToken.ts';
import type { SignedToken } from './verifyToken.ts';

/** Who is in the tenant and what they have consented to: all that sign-in takes from the seed. */
export type IdentitySeed = Pick<TenantSeed, 'tenantId' | 'clientId' | 'people' | 'consents'>;

/** What a token is asked for; `claims` is the request's own claims parameter (capabilities, or a challenge being answered). */
export type TokenWish = {
  readonly person: PersonSeed;
  readonly scopes: readonly string[];
  readonly appId?: string | undefined;
  readonly claims?: string | undefined;
  readonly nonce?: string | undefined;
};

/** A token pair, as a token endpoint answers it. `expires_in` is in seconds. */
export type IssuedTokens = {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly scope: string;
};

/** The tenant's sign-in: signs tokens, believes or refuses them, remembers consent. */
export type Identity = {
  readonly tenantId: string;
  readonly clientId: string;
  readonly issuer: string;
  readonly people: readonly PersonSeed[];
  readonly consents: Consents;
  readonly keys: SigningKeys;
  readonly now: () => Date;
  readonly database: IdentityDatabase;
  /** Who is calling; throws a `TokenRefusal` that names what is wrong. */
  readonly verify: (token: string) => Promise<Caller>;
  /** Signs tokens without asking anybody: whoever calls has checked consent. */
  readonly issue: (wish: TokenWish) => Promise<IssuedTokens>;
  /** A token of the app's for a person, consent taken for granted: what tests and tools use. */
  readonly tokenFor: (personKey: string, scopes: readonly string[]) => Promise<string>;
  /** A token of Microsoft's own host app, which nobody is asked about. */
  readonly hostTokenFor: (personKey: string) => Promise<string>;
  /** From now on the tokens a person has are refused as expired, or as revoked (which earns a claims challenge). */
  readonly cutOff: (personKey: string, reason: CutoffReason) => void;
  readonly personOf: (keyOrId: string) => PersonSeed | undefined;
};

const hostScopes = [
  'Channel.ReadBasic.All',
  'ChannelMessage.Read.All',
  'ChannelMessage.Send',
  'Group.Read.All',
  'Tasks.ReadWrite',
  'Team.ReadBasic.All',
  'TeamMember.Read.All',
  'User.Read',
  'User.ReadBasic.All',
];

/** Sets up sign-in for a tenant. Its keys, consents and cut-offs live in the tenant's own database, so a restart forgets nothing. */
export function createIdentity(options: {
  readonly database: IdentityDatabase;
  readonly seed: IdentitySeed;
  readonly now: () => Date;
  readonly issuer: string;
}): Identity {
  const { database, seed, now, issuer } = options;
  createIdentityTables(database);
  const keys = createSigningKeys(database, now);
  const cutoffs = createCutoffs(database);
  const consents = createConsents(database);
  const personOf = (keyOrId: string) => seed.people.find(({ key, id }) => key === keyOrId || id === keyOrId);
  const knownPerson = (key: string) => {
    const person = personOf(key);
    if (person === undefined) throw new Error(`No person «${key}» in the tenant.`);
    return person;
  };
  seedConsents(database, consents, seed);

  const sign = async (claims: Record<string, unknown>) => {
    const { kid, privateKey } = await keys.current();
    const at = Math.floor(now().getTime() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
      .setIssuer(issuer)
      .setIssuedAt(at)
      .setNotBefore(at)
      .setExpirationTime(at + lifetime)
      .sign(privateKey);
  };
  const orderOf = ({ person, scopes, appId = seed.clientId, claims }: TokenWish): TokenOrder => ({
    person,
    appId,
    scopes,
    serial: cutoffs.nextSerial(),
    takesChallenges: declaresCp1(claims),
  });
  const issue = async (wish: TokenWish): Promise<IssuedTokens> => {
    const order = orderOf(wish);
    return {
      access_token: await sign(accessClaims(order, seed)),
      id_token: await sign(idClaims(order, seed, wish.nonce)),
      expires_in: lifetime,
      scope: wish.scopes.join(' '),
    };
  };
  const isPerson = (oid: string) => personOf(oid)?.id === oid;
  const signed = new Map<string, SignedToken>();
  const verify = (token: string) => verifyToken(token, { keys, cutoffs, issuer, now, isPerson, signed });

  const given = createGivenTokens(now, verify);
  const tokenOf = (wish: TokenWish) =>
    given([wish.person.key, wish.appId, ...wish.scopes].join(' '), () => sign(accessClaims(orderOf(wish), seed)));

  return {
    tenantId: seed.tenantId,
    clientId: seed.clientId,
    issuer,
    people: seed.people,
    consents,
    keys,
    now,
    database,
    personOf,
    issue,
    verify,
    tokenFor: async (key, scopes) => tokenOf({ person: knownPerson(key), scopes }),
    hostTokenFor: async (key) => tokenOf({ person: knownPerson(key), scopes: hostScopes, appId: hostClientId }),
    cutOff: (key, reason) => cutoffs.cutOff(knownPerson(key).id, reason),
  };
}

/** Writes the seed's consents once, so that a consent taken back stays so after a restart. */
function seedConsents(database: IdentityDatabase, consents: Consents, seed: IdentitySeed) {
  if (database.all("SELECT value FROM identity_marks WHERE name = 'seeded'").length > 0) return;
  for (const [key, scopes] of Object.entries(seed.consents)) {
    const person = key === '*' ? '*' : seed.people.find((each) => each.key === key)?.id;
    if (person !== undefined) consents.grant(person, seed.clientId, scopes);
  }
  database.run("INSERT INTO identity_marks (name, value) VALUES ('seeded', 1)");
}
