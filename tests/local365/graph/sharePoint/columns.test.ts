import { expect, test } from 'vitest';
import { items, list, listTenant, rows, siteId } from '../../conformance/listTenant.ts';
import type { AnyJson } from '../../../support/AnyJson.ts';

const owner = { as: 'administrator', scopes: ['Sites.Manage.All', 'Sites.ReadWrite.All'] };

test('[D] a list is made with its columns, and has a Title', async () => {
  const { ask } = await listTenant({ pageSize: 50 }, owner);
  const made = await ask('POST', `/sites/${siteId}/lists`, {
    displayName: 'Nye tiltak',
    columns: [{ name: 'EnhetKode', displayName: 'Enhet', text: {}, indexed: true }],
  });
  expect([made.status, made.body.list.template, made.body.displayName]).toEqual([201, 'genericList', 'Nye tiltak']);
  const { body } = await ask('GET', `/sites/${siteId}/lists/Nye%20tiltak/columns?$select=name,indexed`);
  expect(body.value).toContainEqual({ name: 'Title', indexed: false });
  expect(body.value).toContainEqual({ name: 'EnhetKode', indexed: true });
  const item = await ask('POST', `/sites/${siteId}/lists/${made.body.id}/items`, { fields: { Title: 'T', EnhetKode: 'K' } });
  expect(item.status).toBe(201);
  const found = await ask('GET', `/sites/${siteId}/lists/${made.body.id}/items?$filter=fields/EnhetKode eq 'K'`);
  expect(found.body.value).toHaveLength(1);
  expect((await ask('POST', `/sites/${siteId}/lists`, { displayName: 'Nye tiltak' })).status).toBe(409);
  expect((await ask('POST', `/sites/${siteId}/lists`, {})).status).toBe(400);
});

test('[D] a column gets an index, and the filter that was refused is answered', async () => {
  const { ask } = await listTenant({ items: rows(9), pageSize: 50 }, owner);
  const filter = `${items}?$filter=fields/Antall eq 4`;
  expect((await ask('GET', filter)).status).toBe(400);
  const changed = await ask('PATCH', `${list}/columns/Antall`, { indexed: true });
  expect([changed.status, changed.body.indexed]).toEqual([200, true]);
  expect((await ask('GET', filter)).body.value).toHaveLength(1);
  await ask('PATCH', `${list}/columns/Antall`, { indexed: false });
  expect((await ask('GET', filter)).status).toBe(400);
});

test('[U] an internal name is in plain letters, whatever was written', async () => {
  const { ask } = await listTenant({}, owner);
  const { body } = await ask('POST', `${list}/columns`, { name: 'Due Datå', text: {} });
  expect([body.name, body.displayName]).toEqual(['Due_x0020_Dat_x00e5_', 'Due Datå']);
});

test.each([
  ['no name', { text: {} }],
  ['no type', { name: 'Ny' }],
  ['two types', { name: 'Ny', text: {}, number: {} }],
  ['an index on long text', { name: 'Ny', text: { allowMultipleLines: true }, indexed: true }],
  ['unique without index', { name: 'Ny', text: {}, indexed: false, enforceUniqueValues: true }],
])('[U] a column with %s is refused', async (_, column) => {
  const { ask } = await listTenant({}, owner);
  expect((await ask('POST', `${list}/columns`, column)).status).toBe(400);
});

test('[U] a name that is taken is 409; a name and a type cannot be changed; a built-in column stays', async () => {
  const { ask } = await listTenant({}, owner);
  expect((await ask('POST', `${list}/columns`, { name: 'kode', text: {} })).status).toBe(409);
  expect((await ask('PATCH', `${list}/columns/Kode`, { name: 'Annet' })).status).toBe(400);
  expect((await ask('PATCH', `${list}/columns/Kode`, { number: {} })).status).toBe(400);
  expect((await ask('DELETE', `${list}/columns/Title`)).status).toBe(400);
});

test('[D] a deleted column is gone from the columns and from every row', async () => {
  const { ask } = await listTenant({ items: rows(1) }, owner);
  expect((await ask('DELETE', `${list}/columns/Antall`)).status).toBe(204);
  expect((await ask('GET', `${list}/columns/Antall`)).status).toBe(404);
  expect((await ask('GET', `${items}/1?$expand=fields`)).body.fields).not.toHaveProperty('Antall');
  expect((await ask('PATCH', `${items}/1/fields`, { Antall: 1 })).status).toBe(400);
});

test('[U] at most twenty columns of a list are indexed', async () => {
  const { ask } = await listTenant({}, owner);
  const make = (index: number) => ask('POST', `${list}/columns`, { name: `I${index}`, text: {}, indexed: true });
  const statuses: number[] = [];
  for (let index = 3; index <= 21; index += 1) statuses.push((await make(index)).status);
  expect(statuses).toEqual([...Array.from({ length: 18 }, () => 201), 400]);
});

test('[D] a list is told with its columns and items in one question', async () => {
  const { ask } = await listTenant({ items: rows(3) }, owner);
  const { body } = await ask(
    'GET',
    `${list}?$select=id,displayName&$expand=columns($select=name,indexed),items($expand=fields($select=Title,Antall);$top=2)`,
  );
  expect(body.columns).toContainEqual({ name: 'Kode', indexed: true });
  expect(body.items.map(({ fields }: AnyJson) => [fields.Title, fields.Antall])).toEqual([
    ['Sak 1', 1],
    ['Sak 2', 2],
  ]);
});
