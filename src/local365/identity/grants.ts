import { createHash, randomUUID } from 'node:crypto';
import type { IdentityDatabase } from './identityDatabase.ts';

/** What a code or a refresh token stands for. */
export type Grant = {
  readonly person: string;
  readonly appId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly nonce?: string | undefined;
  readonly claims?: string | undefined;
  /** PKCE's S256 challenge, for a code. */
  readonly challenge?: string | undefined;
};

type Kind = 'code' | 'refresh';

/** How long each may be used, in milliseconds: a code ten minutes, a single-page app's refresh token a day. */
const lifetime: Readonly<Record<Kind, number>> = { code: 600_000, refresh: 86_400_000 };

/** Writes down what a new code or refresh token stands for, and gives it. */
export function giveGrant(database: IdentityDatabase, kind: Kind, grant: Grant, now: Date): string {
  const secret = `${kind}.${randomUUID()}${randomUUID()}`;
  database.run('INSERT INTO identity_grants (secret, kind, content, expires_at) VALUES (?, ?, ?, ?)', [
    secret,
    kind,
    JSON.stringify(grant),
    now.getTime() + lifetime[kind],
  ]);
  return secret;
}

/** Takes a code or refresh token in exchange: it is good once, and only in its time. */
export function takeGrant(database: IdentityDatabase, kind: Kind, secret: string, now: Date): Grant | undefined {
  const [row] = database.all('SELECT content, expires_at FROM identity_grants WHERE secret = ? AND kind = ?', [secret, kind]) as {
    content: string;
    expires_at: number;
  }[];
  if (row === undefined) return undefined;
  database.run('DELETE FROM identity_grants WHERE secret = ?', [secret]);
  return Number(row.expires_at) > now.getTime() ? (JSON.parse(row.content) as Grant) : undefined;
}

/** PKCE: what was sent first is the hash of what is sent last. */
export function provesChallenge(verifier: string, challenge: string): boolean {
  return createHash('sha256').update(verifier).digest('base64url') === challenge;
}
