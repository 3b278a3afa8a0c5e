import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { ListSeed, Role, SiteSeed, TeamSeed, TenantSeed } from '../seed/tenantSeed.ts';
import { columnsOfSeed } from './columns.ts';
import type { TenantDatabase } from './database.ts';
import { guidOf } from './guid.ts';
import { fillList } from './fillList.ts';
import type { TenantPart } from './tenantPart.ts';

/** Sites and lists, who may do what there, and what apps were granted. `list` 0 stands for the site itself. */
export const siteTables: TenantPart = {
  tables: `
    CREATE TABLE IF NOT EXISTS sites (number INTEGER PRIMARY KEY, id TEXT UNIQUE, web_url TEXT, display_name TEXT, group_id TEXT, created_at TEXT);
    CREATE TABLE IF NOT EXISTS site_roles (site INTEGER, list INTEGER, person TEXT, role TEXT, PRIMARY KEY (site, list, person));
    CREATE TABLE IF NOT EXISTS app_grants (id TEXT PRIMARY KEY, site INTEGER, list INTEGER, app_id TEXT, app_name TEXT, role TEXT);
    CREATE TABLE IF NOT EXISTS lists (
      number INTEGER PRIMARY KEY, id TEXT UNIQUE, site INTEGER, name TEXT, display_name TEXT, description TEXT,
      template TEXT, hidden INTEGER, own_roles INTEGER, columns TEXT, version INTEGER, last_id INTEGER, change INTEGER,
      created_at TEXT, created_by TEXT, modified_at TEXT, modified_by TEXT);
  `,
  load: (database, seed, now) => {
    const personId = (key: string) => seed.people.find((person) => person.key === key)?.id ?? key;
    for (const site of seed.sites) loadSite(database, site, personId, seed, now);
    for (const team of seed.teams) loadTeamSite(database, team, personId, seed, now);
  },
};

function loadSite(database: TenantDatabase, site: SiteSeed, personId: (key: string) => string, seed: TenantSeed, now: Date) {
  const number = addSite(database, site, null, now);
  addRoles(database, number, 0, site.roles, personId);
  for (const [app, role] of Object.entries(site.appRoles))
    database.run('INSERT INTO app_grants VALUES (?, ?, 0, ?, ?, ?)', [
      guidOf('grant', site.id, app),
      number,
      app,
      app === seed.clientId ? 'Målekort' : app,
      role,
    ]);
  const author = personId(Object.entries(site.roles).find(([, role]) => role === 'owner')?.[0] ?? '');
  for (const list of site.lists) {
    const listNumber = addList(database, number, list, columnsOfSeed(list), author, now);
    if (list.roles !== undefined) addRoles(database, number, listNumber, list.roles, personId);
    fillList(database, listNumber, list.items, author, now);
  }
}

/** A team's own site, as every Microsoft 365 group has one: members write, owners own, and no app was granted anything. */
function loadTeamSite(database: TenantDatabase, team: TeamSeed, personId: (key: string) => string, seed: TenantSeed, now: Date) {
  const host = new URL(seed.sites[0]?.webUrl ?? 'https://demokommune.sharepoint.com').host;
  const name = team.displayName.normalize('NFD').replace(/[^A-Za-z0-9]/g, '');
  const id = `${host},${guidOf('site collection', team.id)},${guidOf('web', team.id)}`;
  const site = { id, webUrl: `https://${host}/sites/team-${name}`, displayName: team.displayName };
  const number = addSite(database, site, team.id, now);
  addRoles(database, number, 0, Object.fromEntries(team.members.map((key) => [key, 'write'])), personId);
  addRoles(database, number, 0, Object.fromEntries(team.owners.map((key) => [key, 'owner'])), personId);
}

function addSite(
  database: TenantDatabase,
  site: Pick<SiteSeed, 'id' | 'webUrl' | 'displayName'>,
  group: string | null,
  now: Date,
) {
  const number = 1 + (database.get<{ last: number | null }>('SELECT MAX(number) AS last FROM sites')?.last ?? 0);
  const cells = [number, site.id, site.webUrl, site.displayName, group, now.toISOString()];
  database.run('INSERT INTO sites VALUES (?, ?, ?, ?, ?, ?)', cells);
  return number;
}

function addRoles(
  database: TenantDatabase,
  site: number,
  list: number,
  roles: Readonly<Record<string, Role>>,
  personId: (key: string) => string,
) {
  for (const [key, role] of Object.entries(roles))
    database.run('INSERT OR REPLACE INTO site_roles VALUES (?, ?, ?, ?)', [site, list, personId(key), role]);
}

/** Makes an empty list with its columns and their indexes; answers its number. */
export function addList(
  database: TenantDatabase,
  site: number,
  list: Pick<ListSeed, 'id' | 'displayName' | 'roles'> & { readonly description?: string; readonly template?: string },
  columns: readonly ColumnDefinition[],
  author: string,
  now: Date,
): number {
  const number = 1 + (database.get<{ last: number | null }>('SELECT MAX(number) AS last FROM lists')?.last ?? 0);
  const at = now.toISOString();
  database.run('INSERT INTO lists VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 1, 0, 0, ?, ?, ?, ?)', [
    number,
    list.id,
    site,
    list.displayName,
    list.displayName,
    list.description ?? '',
    list.template ?? 'genericList',
    list.roles === undefined ? 0 : 1,
    JSON.stringify(columns),
    at,
    author,
    at,
    author,
  ]);
  return number;
}
