import type { PersonSeed, TenantSeed } from '../seed/tenantSeed.ts';
import { openDatabase } from './database.ts';
import type { TenantDatabase } from './database.ts';
import { removeDatabase } from './staleLock.ts';
import { tenantParts } from './tenantParts.ts';

/** What stays as it was seeded: who there is, and the ids of the tenant and the app. */
export type TenantFacts = Omit<TenantSeed, 'sites' | 'plans'>;

/** A pretend tenant: facts that do not change, and a database for all that does. */
export type Tenant = {
  readonly facts: TenantFacts;
  readonly database: TenantDatabase;
  readonly personById: (id: string) => PersonSeed | undefined;
  readonly personByKey: (key: string) => PersonSeed | undefined;
  readonly close: () => void;
};

/** Where a tenant is kept and what it starts from. `reset` throws away what was kept. */
export type TenantOptions = {
  readonly seed: TenantSeed;
  readonly file?: string | undefined;
  readonly reset?: boolean | undefined;
  readonly now: Date;
};

/** Opens the tenant, and fills it from the seed when it is empty. A kept tenant keeps the facts it was seeded with. */
export function openTenant({ seed, file, reset = false, now }: TenantOptions): Tenant {
  if (file !== undefined && reset) removeDatabase(file);
  const database = openDatabase(file);
  database.exec('CREATE TABLE IF NOT EXISTS facts (only INTEGER PRIMARY KEY, facts TEXT NOT NULL)');
  for (const { tables } of tenantParts) database.exec(tables);
  const kept = () => database.get<{ facts: string }>('SELECT facts FROM facts')?.facts;
  if (kept() === undefined) database.transaction(() => load(database, seed, now));
  const facts = JSON.parse(kept() ?? '{}') as TenantFacts;
  return {
    facts,
    database,
    personById: (id) => facts.people.find((person) => person.id === id),
    personByKey: (key) => facts.people.find((person) => person.key === key),
    close: database.close,
  };
}

function load(database: TenantDatabase, seed: TenantSeed, now: Date) {
  const { sites: _sites, plans: _plans, ...facts } = seed;
  for (const part of tenantParts) part.load(database, seed, now);
  database.run('INSERT INTO facts (only, facts) VALUES (1, ?)', [JSON.stringify(facts)]);
}
