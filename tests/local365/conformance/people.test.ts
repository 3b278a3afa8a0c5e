import { expect, test } from 'vitest';
import { idOf, kulturTeam, officeTenant } from '../graph/officeTenant.ts';

const names = ({ body }: { body: { value: { displayName: string }[] } }) => body.value.map(({ displayName }) => displayName);
const eventual = { headers: { consistencylevel: 'eventual' } };

test('[D user-get] one reads oneself with User.Read, and others’ basic profile with User.ReadBasic.All', async () => {
  const { get } = await officeTenant();
  const me = await get('/me', { scopes: ['User.Read'] });
  expect(me.body).toMatchObject({ id: idOf('leader'), displayName: 'Leder, Kultur', jobTitle: 'Enhetsleder' });
  expect(me.body).not.toHaveProperty('userType');
  const other = `/users/${idOf('employee')}`;
  expect((await get(other, { scopes: ['User.Read'] })).status).toBe(403);
  const basic = await get(other, { scopes: ['User.ReadBasic.All'] });
  expect(basic.body).toMatchObject({ displayName: 'Ansatt, Kultur', mail: 'employee@demokommune.example', jobTitle: null });
  expect((await get('/users/employee@demokommune.example')).body.id).toBe(idOf('employee'));
});

test('[U] asking by name for more than the basic profile is 403 without a scope for it', async () => {
  const { get } = await officeTenant();
  const path = `/users/${idOf('employee')}?$select=displayName,jobTitle`;
  expect((await get(path, { scopes: ['User.ReadBasic.All'] })).status).toBe(403);
  const { body } = await get(path, { scopes: ['User.Read.All'] });
  expect(body).toMatchObject({ displayName: 'Ansatt, Kultur', jobTitle: 'Ansatt' });
  expect(Object.keys(body)).toEqual(['@odata.context', 'displayName', 'jobTitle']);
});

test('[D] someone nobody knows is 404, and a property nobody knows is 400', async () => {
  const { get } = await officeTenant();
  const unknown = await get('/users/a0000000-0000-4000-8000-00000000000f');
  expect([unknown.status, unknown.body.error.code]).toEqual([404, 'Request_ResourceNotFound']);
  const { status, body } = await get('/me?$select=displayName,shoeSize');
  expect([status, body.error.code]).toEqual([400, 'Request_BadRequest']);
});

test.each([
  ["startswith(displayName,'Le')", ['Leder, Kultur']],
  ["displayName eq 'leder, kultur' or mail eq 'director@demokommune.example'", ['Leder, Kultur', 'Kommunedirektør']],
  ["userPrincipalName in ('leader@demokommune.example','deputy@demokommune.example')", ['Leder, Kultur', 'Vikar, Kultur']],
])('[D user-list] $filter=%s finds its people', async (filter, expected) => {
  const { get } = await officeTenant();
  expect(names(await get(`/users?$filter=${encodeURIComponent(filter)}`))).toEqual(expected);
});

test.each([
  ["$filter=endsWith(displayName,'Kultur')&$count=true", ['Ansatt, Kultur', 'Leder, Kultur', 'Vikar, Kultur']],
  ['$search="displayName:kultur"', ['Ansatt, Kultur', 'Leder, Kultur', 'Vikar, Kultur']],
  ['$search="displayName:vik" OR "displayName:adm"', ['Vikar, Kultur', 'Administrator']],
  [
    "$filter=not startswith(displayName,'A')&$orderby=displayName desc&$count=true",
    ['Vikar, Kultur', 'Uten tilgang', 'Leder, Kultur', 'Kommunedirektør'],
  ],
])('[D aad-advanced-queries] ?%s needs ConsistencyLevel: eventual', async (query, expected) => {
  const { get } = await officeTenant();
  const simple = await get(`/users?${encodeURI(query)}`);
  expect([simple.status, simple.body.error.code]).toEqual([400, 'Request_UnsupportedQuery']);
  expect(names(await get(`/users?${encodeURI(query)}`, eventual))).toEqual(expected);
});

test('[D paging] the count stands on the first page only', async () => {
  const { get } = await officeTenant({}, 4);
  const first = await get('/users?$count=true', eventual);
  expect([first.body['@odata.count'], first.body.value.length]).toEqual([6, 4]);
  const second = await get(first.body['@odata.nextLink'], eventual);
  expect(second.body).not.toHaveProperty('@odata.count');
  expect(names(second)).toEqual(['Administrator', 'Uten tilgang']);
});

test('[D user-list-manager] a manager says what kind of thing they are; who has none is 404', async () => {
  const { get } = await officeTenant();
  const scopes = ['User.Read.All'];
  const { body } = await get(`/users/${idOf('leader')}/manager`, { scopes });
  expect(body).toMatchObject({ '@odata.type': '#microsoft.graph.user', id: idOf('director') });
  expect((await get(`/users/${idOf('director')}/manager`, { scopes })).status).toBe(404);
  const me = await get('/me?$expand=manager($select=id,displayName)&$select=id', { scopes });
  expect(me.body.manager).toMatchObject({ id: idOf('director'), displayName: 'Kommunedirektør' });
});

test('[D user-list-memberof][U] groups say what they are; with User.Read alone only their ids are told', async () => {
  const { get } = await officeTenant();
  for (const path of ['/me/memberOf', '/me/transitiveMemberOf', `/users/${idOf('leader')}/memberOf`]) {
    const named = (await get(path, { scopes: ['User.Read', 'GroupMember.Read.All'] })).body.value;
    expect(named).toMatchObject([{ '@odata.type': '#microsoft.graph.group', displayName: 'Kultur' }, {}, {}]);
    const bare = (await get(path, { scopes: ['User.Read'] })).body.value;
    expect(bare[0]).toMatchObject({ id: kulturTeam, displayName: null });
  }
  expect((await get(`/users/${idOf('employee')}/memberOf`, { scopes: ['User.Read'] })).status).toBe(403);
});

test('[D group-list-members] a group with its members and owners', async () => {
  const { get } = await officeTenant();
  expect((await get(`/groups/${kulturTeam}`)).body).toMatchObject({ displayName: 'Kultur', groupTypes: ['Unified'] });
  const members = await get(`/groups/${kulturTeam}/members?$select=id,displayName`);
  expect(members.body.value[0]).toEqual({
    '@odata.type': '#microsoft.graph.user',
    id: idOf('employee'),
    displayName: 'Ansatt, Kultur',
  });
  expect(names(await get(`/groups/${kulturTeam}/owners`))).toEqual(['Leder, Kultur']);
  expect((await get('/groups/70000000-0000-4000-8000-00000000000f')).status).toBe(404);
});

test('[D profilephoto-get] a photo is a JPEG of the size asked for; no photo and no such size are 404', async () => {
  const { get, local } = await officeTenant();
  expect((await get('/me/photo')).body).toMatchObject({ '@odata.mediaContentType': 'image/jpeg', width: 648 });
  const token = await local.tokenFor('leader', ['User.Read']);
  const headers = { authorization: `Bearer ${token}` };
  const url = `http://localhost/v1.0/users/${idOf('employee')}/photos/48x48/$value`;
  const response = await local.fetch(new Request(url, { headers }));
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  const frame = bytes.findIndex((byte, index) => byte === 0xff && bytes[index + 1] === 0xc0);
  expect([...bytes.slice(0, 2), ...bytes.slice(frame + 5, frame + 9), ...bytes.slice(-2)]).toEqual([
    0xff, 0xd8, 0, 48, 0, 48, 0xff, 0xd9,
  ]);
  for (const path of [
    `/users/${idOf('outsider')}/photo`,
    `/users/${idOf('outsider')}/photo/$value`,
    `/users/${idOf('leader')}/photos/50x50/$value`,
  ])
    expect((await get(path)).status).toBe(404);
});

test('[D user-list-joinedteams, channel-list] teams, channels, tabs and members', async () => {
  const { get } = await officeTenant();
  const joined = await get('/me/joinedTeams', { as: 'employee' });
  expect(names(joined)).toEqual(['Kultur', 'Hele kommunen']);
  expect((await get(`/users/${idOf('employee')}/joinedTeams`)).status).toBe(403);
  expect((await get(`/teams/${kulturTeam}?$select=id,displayName`)).body).toMatchObject({
    id: kulturTeam,
    displayName: 'Kultur',
  });
  expect((await get(`/teams/${kulturTeam}`, { as: 'director' })).status).toBe(403);
  const path = `/teams/${kulturTeam}/channels`;
  expect(names(await get(path))).toEqual(['Generelt', 'Styring']);
  expect(names(await get(`${path}?$filter=membershipType eq 'private'`))).toEqual([]);
  expect((await get(`/teams/${kulturTeam}/primaryChannel`)).body).toMatchObject({ displayName: 'Generelt', layoutType: null });
  const general = `${path}/${encodeURIComponent('19:kultur-generelt@thread.tacv2')}`;
  expect((await get(general)).body.membershipType).toBe('standard');
  expect(names(await get(`${general}/tabs`))).toEqual(['Målekort', 'Planner']);
  const filter = `(microsoft.graph.aadUserConversationMember/userId eq '${idOf('leader')}')`;
  const { value } = (await get(`/teams/${kulturTeam}/members?$filter=${encodeURIComponent(filter)}`)).body;
  expect(value).toMatchObject([
    { '@odata.type': '#microsoft.graph.aadUserConversationMember', roles: ['owner'], userId: idOf('leader') },
  ]);
});
