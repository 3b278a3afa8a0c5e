import type { StoredList, StoredSite } from '../../tenant/sites.ts';
import { identityOf } from '../identity.ts';
import type { QueryOptions } from '../queryOptions.ts';
import type { Call } from '../route.ts';
import { selected } from '../select.ts';

/** A name in `@odata.context` and in `$metadata` paths. */
export const quoted = (id: string) => `'${encodeURIComponent(id)}'`;

/** A site in Graph's shape. */
export function siteForm(site: StoredSite, query: QueryOptions): object {
  const { host, pathname } = new URL(site.web_url);
  const [, collection = '', web = ''] = site.id.split(',');
  return selected(
    {
      createdDateTime: site.created_at,
      description: '',
      id: site.id,
      lastModifiedDateTime: site.created_at,
      name: pathname.split('/').at(-1) ?? '',
      webUrl: site.web_url,
      displayName: site.display_name,
      root: {},
      siteCollection: { hostname: host },
      ...(query.select?.includes('sharepointIds')
        ? { sharepointIds: { siteId: collection, webId: web, siteUrl: site.web_url } }
        : {}),
    },
    query.select,
  );
}

/** A list in Graph's shape. */
export function listForm(call: Call, site: StoredSite, list: StoredList, query: QueryOptions): object {
  const etag = `"${list.id},${list.version}"`;
  return selected(
    {
      '@odata.etag': etag,
      createdDateTime: list.created_at,
      description: list.description,
      eTag: etag,
      id: list.id,
      lastModifiedDateTime: list.modified_at,
      name: list.name,
      webUrl: `${site.web_url}/Lists/${encodeURIComponent(list.name)}`,
      displayName: list.display_name,
      createdBy: identityOf(call.tenant, list.created_by),
      lastModifiedBy: identityOf(call.tenant, list.modified_by),
      parentReference: { siteId: site.id },
      list: { contentTypesEnabled: false, hidden: false, template: list.template },
      ...(query.select?.includes('sharepointIds') ? { sharepointIds: { listId: list.id, siteUrl: site.web_url } } : {}),
    },
    query.select,
  );
}
