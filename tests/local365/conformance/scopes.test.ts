import { describe, expect, test } from 'vitest';
import { routes } from '../../../src/local365/graph/routes.ts';
import { contractFile, hasContract } from '../../contract/graphContract.ts';
import { clientId, items, list, listTenant, siteId } from './listTenant.ts';

type Permissions = { readonly DelegatedWork?: { readonly leastPrivileged: string[]; readonly higherPrivileged: string[] } };

const table: Readonly<Record<string, Permissions>> = hasContract
  ? contractFile('graph/graph-permissions-subset.json').operations
  : {};
const selected = ['Sites.Selected', 'Lists.SelectedOperations.Selected'];
/** Documentation names a delegated scope where the table has only the application's (graph-behaviour.md 5.2). */
const documentedBeside = ['Sites.FullControl.All', 'ChannelMessage.ReadWrite'];

describe.skipIf(!hasContract)('[C] scopes of every operation', () => {
  test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (operation, { scopes }) => {
    const work = table[operation]?.DelegatedWork;
    const allowed = new Set([
      ...(work?.leastPrivileged ?? []),
      ...(work?.higherPrivileged ?? []),
      ...selected,
      ...documentedBeside,
    ]);
    expect(scopes.filter((scope) => !allowed.has(scope))).toEqual([]);
    if (work !== undefined && !operation.startsWith('GET /groups/{group-id} ')) {
      const least = work.leastPrivileged.filter((scope) => !scope.startsWith('Group-'));
      expect(least.filter((scope) => !scopes.includes(scope))).toEqual([]);
    }
  });
});

test('[D] a token without any of the scopes is 403, in each service’s own words', async () => {
  const { ask } = await listTenant({}, { scopes: ['Mail.Read'] });
  const codeOf = async (path: string) => {
    const { status, body } = await ask('GET', path);
    return [status, body.error.code];
  };
  expect(await codeOf(items)).toEqual([403, 'accessDenied']);
  expect(await codeOf('/me')).toEqual([403, 'Authorization_RequestDenied']);
  expect(await codeOf('/me/planner/tasks')).toEqual([403, '']);
  expect(await codeOf('/me/joinedTeams')).toEqual([403, 'Forbidden']);
});

test('[D] a selected scope needs the scope, what the app was granted, and the person’s own role', async () => {
  const write = { fields: { Title: 'Ny' } };
  const granted = await listTenant({ appRoles: { [clientId]: 'write' } });
  expect((await granted.ask('POST', items, write)).status).toBe(201);
  expect((await granted.ask('POST', items, write, { as: 'employee' })).status).toBe(403);
  expect((await granted.ask('GET', items, undefined, { as: 'employee' })).status).toBe(200);
  expect((await granted.ask('GET', items, undefined, { as: 'outsider' })).body.error.code).toBe('accessDenied');
  const readOnly = await listTenant({ appRoles: { [clientId]: 'read' } });
  expect((await readOnly.ask('POST', items, write, { as: 'administrator' })).status).toBe(403);
  expect((await readOnly.ask('GET', items)).status).toBe(200);
  const ungranted = await listTenant({ appRoles: { 'another-app': 'owner' } });
  expect((await ungranted.ask('GET', items)).status).toBe(403);
  expect((await ungranted.ask('GET', items, undefined, { scopes: ['Sites.Read.All'] })).status).toBe(200);
});

test('[D] a list may have rights of its own: read by all, written by some', async () => {
  const { ask } = await listTenant({ listRoles: { employee: 'read', leader: 'read', administrator: 'owner' } });
  expect((await ask('POST', items, { fields: { Title: 'Ny' } })).status).toBe(403);
  expect((await ask('POST', items, { fields: { Title: 'Ny' } }, { as: 'administrator' })).status).toBe(201);
  expect((await ask('POST', items.replace('Saker', 'Oversikt'), { fields: { Title: 'Ny' } })).status).toBe(201);
});

test('[D] a list that a person has no role in is not among the lists', async () => {
  const { ask } = await listTenant({ listRoles: { administrator: 'owner' } });
  expect((await ask('GET', `/sites/${siteId}/lists`)).body.value.map(({ name }: { name: string }) => name)).toEqual(['Oversikt']);
  expect((await ask('GET', list)).status).toBe(403);
});

test('[C] lists and columns are made with Sites.Manage.All by an owner only', async () => {
  const { ask } = await listTenant();
  const column = { name: 'Ny', text: {} };
  expect((await ask('POST', `${list}/columns`, column, { as: 'administrator' })).status).toBe(403);
  expect((await ask('POST', `${list}/columns`, column, { scopes: ['Sites.Manage.All'] })).status).toBe(403);
  expect((await ask('POST', `${list}/columns`, column, { as: 'administrator', scopes: ['Sites.Manage.All'] })).status).toBe(201);
});

test('[D] searching for sites is not for the selected scopes', async () => {
  const { ask } = await listTenant();
  expect((await ask('GET', '/sites?search=mål')).status).toBe(403);
  expect((await ask('GET', '/sites?search=mål', undefined, { scopes: ['Sites.Read.All'] })).body.value).toHaveLength(1);
});

test('[D] a grant given on the site lets the app in, and taken away keeps it out', async () => {
  const { ask } = await listTenant({ appRoles: {} });
  const owner = { as: 'administrator', scopes: ['Sites.FullControl.All'] };
  const grant = { roles: ['read'], grantedToIdentities: [{ application: { id: clientId, displayName: 'Målekort' } }] };
  const { body } = await ask('POST', `/sites/${siteId}/permissions`, grant, owner);
  expect((await ask('GET', items)).status).toBe(200);
  expect((await ask('DELETE', `/sites/${siteId}/permissions/${body.id}`, undefined, owner)).status).toBe(204);
  expect((await ask('GET', items)).status).toBe(403);
});

test('[D] a grant on one list opens that list alone', async () => {
  const { ask } = await listTenant({ appRoles: {} });
  const grant = { roles: ['write'], grantedTo: { application: { id: clientId, displayName: 'Målekort' } } };
  const owner = { as: 'administrator', scopes: ['Sites.FullControl.All'] };
  expect((await ask('POST', `${list}/permissions`, grant, owner)).status).toBe(201);
  const one = { scopes: ['Lists.SelectedOperations.Selected'] };
  expect((await ask('POST', items, { fields: { Title: 'Ny' } }, one)).status).toBe(201);
  expect((await ask('GET', items.replace('Saker', 'Oversikt'), undefined, one)).status).toBe(403);
});
