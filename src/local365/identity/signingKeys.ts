import { exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import type { IdentityDatabase } from './identityDatabase.ts';

type SigningKey = {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
};

/** Keys that tokens are signed with. The newest signs; every kept one is still believed, as Entra overlaps its keys. */
export type SigningKeys = {
  readonly current: () => Promise<SigningKey>;
  readonly byId: (kid: string) => Promise<SigningKey | undefined>;
  /** Makes a new key sign from now on. With `forget`, tokens signed by older keys are no longer believed. */
  readonly rotate: (options?: { readonly forget?: boolean }) => Promise<void>;
  readonly keySet: () => Promise<{ keys: JWK[] }>;
};

/** The process makes one first key and shares it: making one takes a tenth of a second, and tests make many tenants. */
let firstJwk: Promise<JWK> | undefined;

/** Keeps the keys in the database, so that tokens given before a restart are believed after it. */
export function createSigningKeys(database: IdentityDatabase, now: () => Date): SigningKeys {
  let loading: Promise<SigningKey[]> | undefined;

  const keep = (jwk: JWK) =>
    database.run('INSERT OR IGNORE INTO identity_keys (kid, jwk, made_at) VALUES (?, ?, ?)', [
      String(jwk.kid),
      JSON.stringify(jwk),
      now().getTime(),
    ]);
  const load = async () => {
    const rows = database.all('SELECT jwk FROM identity_keys ORDER BY made_at, rowid') as { jwk: string }[];
    if (rows.length > 0) return Promise.all(rows.map(({ jwk }) => signingKeyOf(JSON.parse(jwk) as JWK)));
    firstJwk ??= makeJwk();
    keep(await firstJwk);
    return [await signingKeyOf(await firstJwk)];
  };
  const keys = () => (loading ??= load());

  return {
    current: async () => (await keys()).at(-1) as SigningKey,
    byId: async (kid) => (await keys()).find((key) => key.kid === kid),
    rotate: async ({ forget = false } = {}) => {
      await keys();
      const jwk = await makeJwk();
      if (forget) database.run('DELETE FROM identity_keys');
      keep(jwk);
      loading = undefined;
    },
    keySet: async () => ({ keys: (await keys()).map(({ publicJwk }) => publicJwk) }),
  };
}

async function makeJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: String(jwk.n).slice(0, 27), alg: 'RS256', use: 'sig' };
}

async function signingKeyOf(jwk: JWK): Promise<SigningKey> {
  const publicJwk: JWK = { kty: 'RSA', use: 'sig', alg: 'RS256', kid: String(jwk.kid), n: String(jwk.n), e: String(jwk.e) };
  return {
    kid: String(jwk.kid),
    privateKey: (await importJWK(jwk, 'RS256')) as CryptoKey,
    publicKey: (await importJWK(publicJwk, 'RS256')) as CryptoKey,
    publicJwk,
  };
}
