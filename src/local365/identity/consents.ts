import type { IdentityDatabase } from './identityDatabase.ts';

/** What has been consented to, per person, app and scope. `*` as person is an administrator's consent for everybody. */
export type Consents = {
  readonly missing: (person: string, app: string, scopes: readonly string[]) => string[];
  readonly grant: (person: string, app: string, scopes: readonly string[]) => void;
  /** Takes all consent back that the person gave (and, for `*`, what was given for everybody). */
  readonly withdraw: (person: string, app: string) => void;
  readonly granted: (person: string, app: string) => string[];
};

/** Remembers consent in the database; `asked` scopes that were granted once are never asked for again. */
export function createConsents(database: IdentityDatabase): Consents {
  const granted = (person: string, app: string) =>
    (
      database.all("SELECT DISTINCT scope FROM identity_consents WHERE person IN (?, '*') AND app = ? ORDER BY scope", [
        person,
        app,
      ]) as { scope: string }[]
    ).map(({ scope }) => scope);
  return {
    granted,
    missing: (person, app, scopes) => {
      const has = new Set(granted(person, app));
      return scopes.filter((scope) => !has.has(scope));
    },
    grant: (person, app, scopes) => {
      for (const scope of scopes)
        database.run('INSERT OR IGNORE INTO identity_consents (person, app, scope) VALUES (?, ?, ?)', [person, app, scope]);
    },
    withdraw: (person, app) => database.run('DELETE FROM identity_consents WHERE person = ? AND app = ?', [person, app]),
  };
}
