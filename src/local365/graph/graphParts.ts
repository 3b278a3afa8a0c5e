import type { Faults } from '../faults/faults.ts';
import type { Caller } from '../identity/caller.ts';
import type { Meter } from '../meter/meter.ts';
import type { Throttle } from '../meter/throttle.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Settings } from './settings.ts';

/** What the pretend Graph is made of. */
export type GraphParts = {
  readonly tenant: Tenant;
  readonly verify: (token: string) => Promise<Caller>;
  readonly settings: Settings;
  readonly meter: Meter;
  readonly throttle: Throttle;
  readonly faults: Faults;
  readonly now: () => Date;
};
