import { listByKey, grantsOn, roleOf, siteByKey } from '../../tenant/sites.ts';
import type { StoredList, StoredSite } from '../../tenant/sites.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';

/** What an operation takes: to read, to write items, to change lists and columns, to give permissions. */
export type Need = 'read' | 'write' | 'manage' | 'fullControl';

const rank: Readonly<Record<string, number>> = { read: 1, write: 2, manage: 3, owner: 3, fullControl: 4, fullcontrol: 4 };
const personRank: Readonly<Record<string, number>> = { read: 1, write: 2, owner: 4 };
const scopeRank: Readonly<Record<string, number>> = {
  'Sites.Read.All': 1,
  'Sites.ReadWrite.All': 2,
  'Sites.Manage.All': 3,
  'Sites.FullControl.All': 4,
};

/** The site of the path, when the caller may do this there. */
export function allowedSite(call: Call, need: Need = 'read', key = call.params['site-id'] ?? ''): StoredSite {
  const site = siteByKey(call.tenant.database, key);
  if (site === undefined) throw new Refusal('itemNotFound');
  if (!isAllowed(call, site, undefined, need)) throw new Refusal('accessDenied');
  return site;
}

/** The list of the path and its site, when the caller may do this in that list. */
export function allowedList(call: Call, need: Need = 'read'): { readonly site: StoredSite; readonly list: StoredList } {
  const site = siteByKey(call.tenant.database, call.params['site-id'] ?? '');
  if (site === undefined) throw new Refusal('itemNotFound');
  const list = listByKey(call.tenant.database, site.number, call.params['list-id'] ?? '');
  if (list === undefined) throw new Refusal(isAllowed(call, site, undefined, 'read') ? 'itemNotFound' : 'accessDenied');
  if (!isAllowed(call, site, list, need)) throw new Refusal('accessDenied');
  return { site, list };
}

/**
 * Whether both the app and the person may do this (graph-behaviour.md 5.3).
 *
 * The app: by a scope in the token that covers all sites, or by what it was granted on this site or list.
 * The person: by the role on the list, where the list has its own, else on the site.
 */
export function isAllowed(call: Call, site: StoredSite, list: StoredList | undefined, need: Need): boolean {
  const wanted = rank[need] ?? 4;
  const role = roleOf(call.tenant.database, site.number, list, call.caller.oid);
  return role !== undefined && (personRank[role] ?? 0) >= wanted && appRank(call, site, list) >= wanted;
}

function appRank({ caller, tenant }: Call, site: StoredSite, list: StoredList | undefined): number {
  const granted = (number: number) =>
    grantsOn(tenant.database, site.number, number)
      .filter(({ app_id }) => app_id === caller.appId)
      .map(({ role }) => rank[role] ?? 0);
  return Math.max(
    0,
    ...[...caller.scopes].map((scope) => scopeRank[scope] ?? 0),
    ...(caller.scopes.has('Sites.Selected') ? granted(0) : []),
    ...(caller.scopes.has('Lists.SelectedOperations.Selected') && list !== undefined ? granted(list.number) : []),
  );
}

/** Scopes that let an app read or write where it was granted something. */
const selected = ['Sites.Selected', 'Lists.SelectedOperations.Selected'] as const;

/** Any of these is enough to read (graph-permissions-subset.json, and 5.3 for the selected ones). */
export const readScopes = ['Sites.Read.All', 'Sites.ReadWrite.All', ...selected] as const;

/** To read columns and permissions, which those who may manage can too. */
export const readColumnsScopes = [...readScopes, 'Sites.Manage.All', 'Sites.FullControl.All'] as const;

/** Any of these is enough to write items. */
export const writeScopes = ['Sites.ReadWrite.All', ...selected] as const;

/** To make lists. */
export const makeListScopes = ['Sites.Manage.All'] as const;

/** To make and change columns. */
export const columnScopes = ['Sites.Manage.All', 'Sites.FullControl.All'] as const;
