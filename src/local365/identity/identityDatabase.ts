/** The little of SQLite that sign-in needs; a `Database` of node-sqlite3-wasm is one, and so is any wrapper with the same three. */
export type IdentityDatabase = {
  readonly exec: (sql: string) => void;
  readonly run: (sql: string, values?: (string | number | null)[]) => unknown;
  readonly all: (sql: string, values?: (string | number | null)[]) => unknown[];
};

/** Makes the tables of this room where they are missing; nobody else reads or writes them. */
export function createIdentityTables(database: IdentityDatabase) {
  database.exec(`
    CREATE TABLE IF NOT EXISTS identity_keys (kid TEXT PRIMARY KEY, jwk TEXT NOT NULL, made_at INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS identity_consents (person TEXT, app TEXT, scope TEXT, PRIMARY KEY (person, app, scope));
    CREATE TABLE IF NOT EXISTS identity_cutoffs (person TEXT PRIMARY KEY, reason TEXT NOT NULL, serial INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS identity_grants (
      secret TEXT PRIMARY KEY, kind TEXT NOT NULL, content TEXT NOT NULL, expires_at INTEGER NOT NULL
    );
    CREATE TABLE IF NOT EXISTS identity_marks (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
  `);
}
