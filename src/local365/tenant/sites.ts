import type { Role } from '../seed/tenantSeed.ts';
import type { Column } from './columns.ts';
import type { TenantDatabase } from './database.ts';

/** A site as it is kept. */
export type StoredSite = {
  readonly number: number;
  readonly id: string;
  readonly web_url: string;
  readonly display_name: string;
  readonly group_id: string | null;
  readonly created_at: string;
};

/** A list as it is kept, with its columns in order. `own_roles`: the list's rights are its own, not the site's. */
export type StoredList = {
  readonly number: number;
  readonly id: string;
  readonly site: number;
  readonly name: string;
  readonly display_name: string;
  readonly description: string;
  readonly template: string;
  readonly own_roles: number;
  readonly columns: readonly Column[];
  readonly version: number;
  readonly change: number;
  readonly created_at: string;
  readonly created_by: string;
  readonly modified_at: string;
  readonly modified_by: string;
};

/** What an app was granted on a site, or on one list of it (`list` 0 is the site). */
export type AppGrant = {
  readonly id: string;
  readonly site: number;
  readonly list: number;
  readonly app_id: string;
  readonly app_name: string;
  readonly role: string;
};

/** A site by its id, by `root`, by its host's name, or by `{host}:/{server-relative path}`. */
export function siteByKey(database: TenantDatabase, key: string): StoredSite | undefined {
  const sites = allSites(database);
  const wanted = key.toLowerCase();
  return sites.find(({ id, web_url }) => {
    const { host, pathname } = new URL(web_url);
    const [, collection = '', web = ''] = id.toLowerCase().split(',');
    if (wanted === 'root') return pathname === '/';
    return [id.toLowerCase(), `${host}:${pathname.toLowerCase()}`, `${host},${collection}`, collection, web].includes(wanted);
  });
}

/** Every site of the tenant. */
export const allSites = (database: TenantDatabase) => database.all<StoredSite>('SELECT * FROM sites ORDER BY number');

/** The site that belongs to a group. */
export const siteOfGroup = (database: TenantDatabase, group: string) =>
  database.get<StoredSite>('SELECT * FROM sites WHERE group_id = ?', [group]);

/** The lists of a site, in the order they were made. */
export function listsOf(database: TenantDatabase, site: number): StoredList[] {
  return database.all<ListRow>('SELECT * FROM lists WHERE site = ? ORDER BY number', [site]).map(listOf);
}

/** A list of a site by its id or its title. */
export function listByKey(database: TenantDatabase, site: number, key: string): StoredList | undefined {
  const row = database.get<ListRow>('SELECT * FROM lists WHERE site = ? AND (id = lower(?) OR name = ? OR display_name = ?)', [
    site,
    key,
    key,
    key,
  ]);
  return row && listOf(row);
}

/** A person's role on a site, or on a list that has roles of its own; undefined is no access. */
export function roleOf(database: TenantDatabase, site: number, list: StoredList | undefined, person: string): Role | undefined {
  const scope = list?.own_roles === 1 ? list.number : 0;
  return database.get<{ role: Role }>('SELECT role FROM site_roles WHERE site = ? AND list = ? AND person = ?', [
    site,
    scope,
    person,
  ])?.role;
}

/** What was granted to apps on a site (`list` 0) or on one list. */
export const grantsOn = (database: TenantDatabase, site: number, list: number) =>
  database.all<AppGrant>('SELECT * FROM app_grants WHERE site = ? AND list = ? ORDER BY rowid', [site, list]);

type ListRow = Omit<StoredList, 'columns'> & { readonly columns: string };

const listOf = (row: ListRow): StoredList => ({ ...row, columns: JSON.parse(row.columns) as Column[] });
