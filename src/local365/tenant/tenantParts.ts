import type { TenantPart } from './tenantPart.ts';

/** Everything a tenant keeps. A new server concept adds its tables here. */
export const tenantParts: readonly TenantPart[] = [];
