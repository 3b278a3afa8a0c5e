import type { StoredItem } from '../../tenant/items.ts';
import type { StoredList, StoredSite } from '../../tenant/sites.ts';
import { identityOf } from '../identity.ts';
import type { QueryOptions } from '../queryOptions.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';
import { selected } from '../select.ts';
import { fieldsForm } from './fieldsForm.ts';
import { quoted } from './forms.ts';
import { itemEtag, itemGuid } from './itemEtag.ts';

/** The one content type of our lists. */
export const contentTypeOf = (list: StoredList) => ({ id: `0x0100${list.id.replaceAll('-', '').toUpperCase()}`, name: 'Item' });

/** What follows `$metadata#` for the items of a list. */
export const itemsContext = (site: StoredSite, list: StoredList) => `sites(${quoted(site.id)})/lists(${quoted(list.id)})/items`;

/** An item in Graph's shape; `fields` only when it is asked for by `$expand`. */
export function itemForm(call: Call, site: StoredSite, list: StoredList, item: StoredItem, query: QueryOptions): object {
  checkExpands(query);
  const etag = itemEtag(list, item);
  const fields = query.expand.get('fields');
  const base = selected(
    {
      '@odata.etag': etag,
      createdDateTime: item.createdAt,
      eTag: etag,
      id: String(item.id),
      lastModifiedDateTime: item.modifiedAt,
      webUrl: `${site.web_url}/Lists/${encodeURIComponent(list.name)}/${item.id}_.000`,
      createdBy: identityOf(call.tenant, item.createdBy),
      lastModifiedBy: identityOf(call.tenant, item.modifiedBy),
      parentReference: { id: list.id, siteId: site.id },
      contentType: contentTypeOf(list),
      ...(query.select?.includes('sharepointIds')
        ? { sharepointIds: { listId: list.id, listItemId: String(item.id), listItemUniqueId: itemGuid(list, item.id) } }
        : {}),
    },
    query.select,
  );
  if (fields === undefined) return base;
  return {
    ...base,
    'fields@odata.context': `${call.origin}/v1.0/$metadata#${itemsContext(site, list)}('${item.id}')/fields/$entity`,
    fields: fieldsForm(call, list, item, fields.select),
  };
}

function checkExpands({ expand }: QueryOptions) {
  for (const name of expand.keys())
    if (name !== 'fields')
      throw new Refusal('badRequest', {
        message: `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.listItem'.`,
      });
}
