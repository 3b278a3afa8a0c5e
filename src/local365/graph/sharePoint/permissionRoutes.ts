import { guidOf } from '../../tenant/guid.ts';
import { grantsOn, roleOf } from '../../tenant/sites.ts';
import type { AppGrant, StoredList, StoredSite } from '../../tenant/sites.ts';
import { collectionPage } from '../pageLinks.ts';
import { Refusal } from '../Refusal.ts';
import { created, noContent, ok } from '../route.ts';
import type { Call, Route } from '../route.ts';
import { allowedList, allowedSite, readColumnsScopes } from './access.ts';
import { quoted } from './forms.ts';
import { grantForm, roleForm } from './permissionForm.ts';

const path = '/sites/{site-id}/permissions';
const listPath = '/sites/{site-id}/lists/{list-id}/permissions';
const scopes = ['Sites.FullControl.All'];
const roles = ['read', 'write', 'owner', 'fullcontrol'];

/** What apps were granted on a site or a list: the second of the three things the selected scopes need. */
export const permissionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    scopes,
    cost: 5,
    answer: (call) => {
      const site = allowedSite(call, 'fullControl');
      return collectionPage(call, grantsOn(call.tenant.database, site.number, 0), `${context(site)}/permissions`, grantForm);
    },
  },
  {
    method: 'POST',
    path,
    scopes,
    cost: 5,
    answer: (call) => {
      const site = allowedSite(call, 'fullControl');
      return created(grantForm(addGrant(call, site, 0)), `${context(site)}/permissions/$entity`);
    },
  },
  {
    method: 'GET',
    path: `${path}/{permission-id}`,
    scopes,
    cost: 5,
    answer: (call) => {
      const site = allowedSite(call, 'fullControl');
      return ok(grantForm(askedGrant(call, site)), `${context(site)}/permissions/$entity`);
    },
  },
  {
    method: 'PATCH',
    path: `${path}/{permission-id}`,
    scopes,
    cost: 5,
    answer: (call) => {
      const site = allowedSite(call, 'fullControl');
      const grant = askedGrant(call, site);
      const role = roleIn(call);
      call.tenant.database.run('UPDATE app_grants SET role = ? WHERE id = ?', [role, grant.id]);
      return ok(grantForm({ ...grant, role }), `${context(site)}/permissions/$entity`);
    },
  },
  {
    method: 'DELETE',
    path: `${path}/{permission-id}`,
    scopes,
    cost: 5,
    answer: (call) => {
      const grant = askedGrant(call, allowedSite(call, 'fullControl'));
      call.tenant.database.run('DELETE FROM app_grants WHERE id = ?', [grant.id]);
      return noContent;
    },
  },
  {
    method: 'GET',
    path: listPath,
    scopes: readColumnsScopes,
    cost: 5,
    answer: (call) => {
      const { site, list } = allowedList(call);
      const people = call.tenant.facts.people.flatMap((person) => {
        const role = roleOf(call.tenant.database, site.number, list, person.id);
        return role === undefined ? [] : [roleForm(list, person, role)];
      });
      const grants = grantsOn(call.tenant.database, site.number, list.number).map(grantForm);
      return collectionPage(call, [...people, ...grants], `${context(site, list)}/permissions`, (form) => form);
    },
  },
  {
    method: 'POST',
    path: listPath,
    scopes: ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
    cost: 5,
    answer: (call) => {
      const { site, list } = allowedList(call, 'write');
      if (roleOf(call.tenant.database, site.number, list, call.caller.oid) !== 'owner') throw new Refusal('accessDenied');
      return created(grantForm(addGrant(call, site, list.number)), `${context(site, list)}/permissions/$entity`);
    },
  },
];

const context = (site: StoredSite, list?: StoredList) =>
  `sites(${quoted(site.id)})${list === undefined ? '' : `/lists(${quoted(list.id)})`}`;

function askedGrant(call: Call, site: StoredSite): AppGrant {
  const grant = grantsOn(call.tenant.database, site.number, 0).find(({ id }) => id === call.params['permission-id']);
  if (grant === undefined) throw new Refusal('itemNotFound');
  return grant;
}

function roleIn(call: Call): string {
  const asked = call.body()['roles'];
  const role: unknown = Array.isArray(asked) && asked.length === 1 ? asked[0] : undefined;
  if (typeof role !== 'string' || !roles.includes(role))
    throw new Refusal('invalidRequest', { message: 'Exactly one known role is required.' });
  return role;
}

function addGrant(call: Call, site: StoredSite, list: number): AppGrant {
  const { grantedToIdentities, grantedToIdentitiesV2, grantedTo, grantedToV2 } = call.body();
  const identities = grantedToIdentitiesV2 ?? grantedToIdentities ?? [grantedToV2 ?? grantedTo];
  const first: unknown = Array.isArray(identities) ? identities[0] : undefined;
  const { application } = Object(first) as { application?: { id?: unknown; displayName?: unknown } };
  if (typeof application?.id !== 'string') throw new Refusal('invalidRequest', { message: 'An application must be named.' });
  const name = typeof application.displayName === 'string' ? application.displayName : application.id;
  const id = guidOf('grant', site.id, list, application.id, call.now.toISOString());
  const grant = { id, site: site.number, list, app_id: application.id, app_name: name, role: roleIn(call) };
  call.tenant.database.run('INSERT OR REPLACE INTO app_grants VALUES (?, ?, ?, ?, ?, ?)', Object.values(grant));
  return grant;
}
