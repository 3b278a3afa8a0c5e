import { allSites, siteOfGroup } from '../../tenant/sites.ts';
import { collectionPage } from '../pageLinks.ts';
import { Refusal } from '../Refusal.ts';
import { ok } from '../route.ts';
import type { Route } from '../route.ts';
import { allowedSite, isAllowed, readScopes } from './access.ts';
import { siteForm } from './forms.ts';

const searching = ['Sites.Read.All', 'Sites.ReadWrite.All'];

/** Sites: by id, by path, of a group, and by searching (which the selected scopes cannot). */
export const siteRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/sites',
    scopes: searching,
    cost: 2,
    answer: (call) => {
      const wanted = (call.query.all.get('search') ?? '').toLowerCase();
      const sites = allSites(call.tenant.database).filter(
        (site) =>
          isAllowed(call, site, undefined, 'read') && (wanted === '*' || site.display_name.toLowerCase().includes(wanted)),
      );
      return collectionPage(call, sites, 'sites', (site) => siteForm(site, call.query));
    },
  },
  {
    method: 'GET',
    path: '/sites/{site-id}',
    scopes: readScopes,
    cost: 1,
    answer: (call) => ok(siteForm(allowedSite(call), call.query), 'sites/$entity'),
  },
  {
    method: 'GET',
    path: '/sites/{site-id}/sites',
    scopes: searching,
    cost: 2,
    answer: (call) => {
      const site = allowedSite(call);
      return collectionPage(call, [], `sites('${encodeURIComponent(site.id)}')/sites`, () => ({}));
    },
  },
  {
    method: 'GET',
    path: '/groups/{group-id}/sites/{site-id}',
    scopes: searching,
    cost: 1,
    answer: (call) => {
      const site = siteOfGroup(call.tenant.database, call.params['group-id'] ?? '');
      const asked = call.params['site-id'];
      if (site === undefined || (asked !== 'root' && asked !== site.id)) throw new Refusal('itemNotFound');
      return ok(siteForm(allowedSite(call, 'read', site.id), call.query), 'sites/$entity');
    },
  },
];
