import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  GraphError,
  PageIterator,
  ResponseType,
} from '@microsoft/microsoft-graph-client';
import type { Local365 } from '../../../src/local365/local365.ts';
import { expect, test } from 'vitest';
import { items, list, listTenant, rows, siteId } from '../conformance/listTenant.ts';
import { officeTenant, kulturPlan, kulturTask, kulturTeam } from '../graph/officeTenant.ts';
import { atDoor } from './atDoor.ts';

/** Microsoft's client as its documentation sets it up for another cloud: a base address, its host's name, and who gives tokens. */
async function clientOf(local365: Local365, scopes: readonly string[], as = 'leader') {
  const { origin, token } = await atDoor(local365, { scopes, as });
  return Client.initWithMiddleware({
    baseUrl: origin,
    customHosts: new Set(['localhost']),
    authProvider: { getAccessToken: token },
  });
}

test('asks with select, expand, filter, orderby, top and count, as the documentation does', async () => {
  const { local365 } = await listTenant({ items: rows(7) });
  const client = await clientOf(local365, ['Sites.Selected', 'User.Read', 'User.ReadBasic.All']);
  expect(await client.api('/me').select(['id', 'displayName']).get()).toMatchObject({ displayName: 'Leder, Kultur' });
  const found = await client
    .api(items)
    .expand('fields($select=Title,Kode)')
    .filter("fields/Enhet eq 'E-1'")
    .orderby('fields/Kode desc')
    .top(2)
    .get();
  expect(found.value.map(({ fields }: { fields: { Kode: string } }) => fields.Kode)).toEqual(['S-7', 'S-4']);
  const people = await client
    .api('/users')
    .header('ConsistencyLevel', 'eventual')
    .count(true)
    .search('"displayName:Leder"')
    .get();
  expect(people['@odata.count']).toBe(1);
});

test('PageIterator goes through every page, stops where it is told to, and goes on', async () => {
  const { local365 } = await listTenant({ items: rows(7) });
  const client = await clientOf(local365, ['Sites.Selected']);
  const seen: string[] = [];
  const iterator = new PageIterator(client, await client.api(items).select('id').get(), ({ id }: { id: string }) => {
    seen.push(id);
    return id !== '3';
  });
  await iterator.iterate();
  expect([seen, iterator.isComplete()]).toEqual([['1', '2', '3'], false]);
  await iterator.resume();
  expect([seen, iterator.isComplete()]).toEqual([['1', '2', '3', '4', '5', '6', '7'], true]);
});

test('PageIterator ends with a delta link, from which the next round begins', async () => {
  const { local365 } = await listTenant({ items: rows(3) });
  const client = await clientOf(local365, ['Sites.Selected']);
  const round = async (address: string) => {
    const ids: string[] = [];
    const iterator = new PageIterator(client, await client.api(address).get(), ({ id }: { id: string }) => ids.push(id) > 0);
    await iterator.iterate();
    return { ids, next: iterator.getDeltaLink() ?? '' };
  };
  const first = await round(`${items}/delta`);
  expect(first.ids).toEqual(['1', '2', '3']);
  await client.api(`${items}/2/fields`).patch({ Title: 'Endret' });
  expect((await round(first.next)).ids).toEqual(['2']);
});

test('BatchRequestContent is understood, and BatchResponseContent finds every answer, whatever the order', async () => {
  const { local365 } = await listTenant({ items: rows(2) });
  const client = await clientOf(local365, ['Sites.Selected']);
  const create = new Request(`https://graph.microsoft.com${items}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ fields: { Title: 'Ny' } }),
  });
  const request = new BatchRequestContent([
    { id: '1', request: new Request(`https://graph.microsoft.com${items}/1?$expand=fields`) },
    { id: '2', request: create, dependsOn: ['1'] },
    { id: '3', request: new Request(`https://graph.microsoft.com${items}/99`), dependsOn: ['2'] },
  ]);
  const answer = new BatchResponseContent(await client.api('/$batch').post(await request.getContent()));
  expect([...answer.getResponses().keys()].sort()).toEqual(['1', '2', '3']);
  expect(((await answer.getResponseById('1').json()) as { fields: { Title: string } }).fields.Title).toBe('Sak 1');
  expect(answer.getResponseById('2').status).toBe(201);
  expect(answer.getResponseById('3').status).toBe(404);
});

test.each(['429=0', '503=0', '503-date=0'])('its own RetryHandler comes back after %s, with a body too', async (fault) => {
  const { local365, clock } = await listTenant({ items: rows(1) });
  clock.now = new Date(Date.now() - 60_000);
  const client = await clientOf(local365, ['Sites.Selected']);
  local365.faults.add({ fault, times: 2 });
  expect((await client.api(`${items}/1`).get()).id).toBe('1');
  local365.faults.clear();
  local365.faults.add({ fault, times: 1 });
  expect((await client.api(items).post({ fields: { Title: 'Ny' } })).id).toBe('2');
  expect(local365.faults.rules()).toMatchObject([{ met: 2, struck: 1 }]);
});

test('a refusal is a GraphError with status, code, message and ids', async () => {
  const { local365 } = await listTenant({ items: rows(1) });
  const client = await clientOf(local365, ['Sites.Selected']);
  const refused: unknown = await client
    .api(`${items}/99`)
    .get()
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(GraphError);
  expect(refused).toMatchObject({ statusCode: 404, code: 'itemNotFound', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
});

test('makes a list with columns, fills it, changes a row and deletes it', async () => {
  const { local365 } = await listTenant({ appRoles: {} });
  const client = await clientOf(local365, ['Sites.Manage.All', 'Sites.ReadWrite.All'], 'administrator');
  const made = await client.api(`/sites/${siteId}/lists`).post({
    displayName: 'Bøker',
    columns: [
      { name: 'Forfatter', text: {} },
      { name: 'Sider', number: {} },
    ],
    list: { template: 'genericList' },
  });
  const rowsOf = `/sites/${siteId}/lists/${made.id}/items`;
  const row = await client.api(rowsOf).post({ fields: { Title: 'Sult', Forfatter: 'Hamsun', Sider: 190 } });
  const changed = await client.api(`${rowsOf}/${row.id}/fields`).header('If-Match', row.eTag).patch({ Sider: 191 });
  expect(changed).toMatchObject({ Title: 'Sult', Sider: 191 });
  const stale = client.api(`${rowsOf}/${row.id}/fields`).header('If-Match', row.eTag).patch({ Sider: 192 });
  await expect(stale).rejects.toMatchObject({ statusCode: 412 });
  await client.api(`${rowsOf}/${row.id}`).delete();
  await expect(client.api(`${rowsOf}/${row.id}`).get()).rejects.toMatchObject({ statusCode: 404 });
  expect((await client.api(`${list}/columns`).get()).value.length).toBeGreaterThan(0);
});

test('a photo is bytes, and a raw answer has its headers', async () => {
  const { local } = await officeTenant();
  const client = await clientOf(local, ['User.Read']);
  const photo: ArrayBuffer = await client.api('/me/photo/$value').responseType(ResponseType.ARRAYBUFFER).get();
  expect([...new Uint8Array(photo).slice(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  const raw: Response = await client.api('/me').responseType(ResponseType.RAW).get();
  expect(raw.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('Planner: a task is made, changed from its ETag, and its details have their own', async () => {
  const { local } = await officeTenant();
  const client = await clientOf(local, ['Tasks.ReadWrite']);
  const { value: buckets } = await client.api(`/planner/plans/${kulturPlan}/buckets`).get();
  const task = await client.api('/planner/tasks').post({ planId: kulturPlan, bucketId: buckets[0].id, title: 'Svare ut' });
  const changed = await client
    .api(`/planner/tasks/${task.id}`)
    .header('If-Match', task['@odata.etag'])
    .header('Prefer', 'return=representation')
    .patch({ percentComplete: 50 });
  expect(changed).toMatchObject({ title: 'Svare ut', percentComplete: 50 });
  await expect(client.api(`/planner/tasks/${kulturTask}`).patch({ title: 'Uten ETag' })).rejects.toMatchObject({
    statusCode: 412,
  });
  const details = await client.api(`/planner/tasks/${task.id}/details`).get();
  const path = client.api(`/planner/tasks/${task.id}/details`).header('If-Match', details['@odata.etag']);
  await path.patch({ description: 'Ring avdelingen' });
  expect(await client.api(`/planner/tasks/${task.id}/details`).get()).toMatchObject({ description: 'Ring avdelingen' });
});

test('Teams: one’s teams, their channels, and a message in one of them', async () => {
  const { local } = await officeTenant();
  const client = await clientOf(local, ['Team.ReadBasic.All', 'Channel.ReadBasic.All', 'ChannelMessage.Send']);
  const teams = await client.api('/me/joinedTeams').get();
  expect(teams.value.map(({ id }: { id: string }) => id)).toContain(kulturTeam);
  const channels = await client.api(`/teams/${kulturTeam}/channels`).filter("displayName eq 'Styring'").get();
  const messages = `/teams/${kulturTeam}/channels/${channels.value[0].id}/messages`;
  const sent = await client.api(messages).post({ body: { contentType: 'html', content: '<p>Hei</p>' } });
  expect(sent.from.user.displayName).toBe('Leder, Kultur');
});
