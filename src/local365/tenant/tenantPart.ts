import type { TenantSeed } from '../seed/tenantSeed.ts';
import type { TenantDatabase } from './database.ts';

/** One part of the tenant's state: its tables, and how an empty tenant is filled from a seed. */
export type TenantPart = {
  /** `CREATE TABLE IF NOT EXISTS …`; run at every start. */
  readonly tables: string;
  /** Run once, in one transaction with the other parts. */
  readonly load: (database: TenantDatabase, seed: TenantSeed, now: Date) => void;
};
