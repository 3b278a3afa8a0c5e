import type { PersonSeed, Role } from '../../seed/tenantSeed.ts';
import { guidOf } from '../../tenant/guid.ts';
import type { AppGrant, StoredList } from '../../tenant/sites.ts';

/** What an app was granted, in Graph's shape: the identity stands under its old and its new name. */
export function grantForm({ id, app_id, app_name, role }: AppGrant): object {
  const identities = [{ application: { id: app_id, displayName: app_name } }];
  return { id, roles: [role], grantedToIdentitiesV2: identities, grantedToIdentities: identities };
}

/** A person's role on a list, in Graph's shape. */
export function roleForm(list: StoredList, { id, displayName }: PersonSeed, role: Role): object {
  return { id: guidOf('role', list.id, id), roles: [role], grantedToV2: { user: { id, displayName } } };
}
