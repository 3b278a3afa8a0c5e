import { createFaults } from './faults/faults.ts';
import type { Faults } from './faults/faults.ts';
import { createGraph } from './graph/graph.ts';
import { defaultSettings } from './graph/settings.ts';
import type { Settings } from './graph/settings.ts';
import { createIdentity } from './identity/identity.ts';
import type { Identity } from './identity/identity.ts';
import { createMeter } from './meter/meter.ts';
import type { Meter } from './meter/meter.ts';
import { publishedThrottling } from './graph/throttling.ts';
import { createThrottle } from './meter/throttle.ts';
import type { TenantSeed } from './seed/tenantSeed.ts';
import { openTenant } from './tenant/tenant.ts';
import type { Tenant } from './tenant/tenant.ts';

/** How a local Microsoft 365 is set up. */
export type Local365Options = {
  readonly seed: TenantSeed;
  /** SQLite file; without one everything is forgotten on close. */
  readonly file?: string;
  readonly reset?: boolean;
  /** Entities a page, whatever `$top` says; without it Graph's own sizes. */
  readonly pageSize?: number;
  readonly settings?: Partial<Settings>;
  /** A clock that is given stands still as long as its owner wants, so with one nothing is throttled unless `settings` say so. */
  readonly now?: () => Date;
};

/** A local Microsoft 365: one function, and what tests need to look behind it. */
export type Local365 = {
  /** Rejects with a `ConnectionFault` (a TypeError, as `fetch` does) when a fault drops the connection. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly tenant: Tenant;
  readonly identity: Identity;
  readonly meter: Meter;
  readonly faults: Faults;
  readonly settings: Settings;
  readonly tokenFor: (personKey: string, scopes: readonly string[]) => Promise<string>;
  readonly close: () => void;
};

/** Opens a local Microsoft 365. */
export async function createLocal365(options: Local365Options): Promise<Local365> {
  const { seed, file, reset, pageSize, now = () => new Date() } = options;
  const settings = {
    ...defaultSettings,
    ...(options.now === undefined ? { throttling: publishedThrottling } : {}),
    ...(pageSize === undefined ? {} : { pageSize, largestPage: pageSize }),
    ...options.settings,
  };
  const tenant = openTenant({ seed, file, reset, now: now() });
  const issuer = `https://login.microsoftonline.com/${tenant.facts.tenantId}/v2.0`;
  const identity = createIdentity({ database: tenant.database, seed: tenant.facts, now, issuer });
  const meter = createMeter();
  const faults = createFaults();
  const throttle = createThrottle(settings.throttling, now);
  const graph = createGraph({ tenant, verify: identity.verify, settings, meter, throttle, faults, now });
  return {
    fetch: graph,
    tenant,
    identity,
    meter,
    faults,
    settings,
    tokenFor: identity.tokenFor,
    close: tenant.close,
  };
}
