import { itemTables } from './items.ts';
import { messagePart } from './messageStore.ts';
import { notificationPart } from './notificationStore.ts';
import { plannerPart } from './plannerPart.ts';
import { siteTables } from './siteTables.ts';
import type { TenantPart } from './tenantPart.ts';

/** Everything a tenant keeps. A new server concept adds its tables here; a part may use the tables before it. */
export const tenantParts: readonly TenantPart[] = [itemTables, siteTables, plannerPart, messagePart, notificationPart];
