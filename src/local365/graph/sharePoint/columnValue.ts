import type { StoredItem } from '../../tenant/items.ts';
import type { Tenant } from '../../tenant/tenant.ts';
import type { FilterValue } from '../filter/evaluate.ts';
import { siteUserId } from '../identity.ts';

/** What a filter or an order sees of an item, by stored name. A lookup's text is nothing to them (issue microsoft-graph-docs#2351). */
export function columnValue(tenant: Tenant, item: StoredItem, name: string): FilterValue {
  switch (name) {
    case 'ID':
      return item.id;
    case 'Created':
      return item.createdAt;
    case 'Modified':
      return item.modifiedAt;
    case 'AuthorLookupId':
      return siteUserId(tenant, item.createdBy);
    case 'EditorLookupId':
      return siteUserId(tenant, item.modifiedBy);
    case '_UIVersionString':
      return `${item.version}.0`;
  }
  const value = item.fields[name];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
