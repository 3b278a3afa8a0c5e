import { expect, test } from 'vitest';
import { items, list, listTenant, rows, siteId } from '../../conformance/listTenant.ts';
import type { AnyJson } from '../../../support/AnyJson.ts';

test('[D] fields come only when they are asked for, and empty ones are left out', async () => {
  const { ask } = await listTenant({ items: [{ Title: 'Sak', Notat: '', Antall: 0, Aktiv: false }] });
  expect((await ask('GET', `${items}/1`)).body).not.toHaveProperty('fields');
  const { fields } = (await ask('GET', `${items}/1?$expand=fields`)).body;
  expect(fields).toMatchObject({ Title: 'Sak', Antall: 0, Aktiv: false, id: '1', ContentType: 'Item', _UIVersionString: '1.0' });
  expect(fields).not.toHaveProperty('Notat');
  expect(fields).not.toHaveProperty('Status');
});

test('[D] $select keeps what it names; the dollar may be left out; unknown names are passed over', async () => {
  const { ask } = await listTenant({ items: rows(1) });
  const { body } = await ask('GET', `${items}?select=id&expand=fields(select=Title,Nowhere)`);
  expect(Object.keys(body.value[0]).filter((name) => !name.includes('@'))).toEqual(['id', 'fields']);
  expect(Object.keys(body.value[0].fields)).toEqual(['@odata.etag', 'Title']);
});

test('[D] a list goes by its title too, a site by its path', async () => {
  const { ask } = await listTenant({ items: rows(1) });
  const byPath = '/sites/demokommune.sharepoint.com:/sites/malekort';
  expect((await ask('GET', byPath)).body.id).toBe(siteId);
  expect((await ask('GET', `${byPath}:/lists/Saker/items`)).body.value).toHaveLength(1);
  expect((await ask('GET', "/sites/demokommune.sharepoint.com/getByPath(path='/sites/malekort')")).body.id).toBe(siteId);
  const { id } = (await ask('GET', list)).body;
  expect((await ask('GET', `/sites/${siteId}/lists/${id}/items`)).body.value).toHaveLength(1);
  expect((await ask('GET', `/sites/${siteId}/lists/Ingen`)).body.error.code).toBe('itemNotFound');
  expect((await ask('GET', '/sites/demokommune.sharepoint.com:/sites/ingen')).status).toBe(404);
});

test('[C] a group has a site of its own', async () => {
  const { ask } = await listTenant();
  const asked = { scopes: ['Sites.Read.All'] };
  const kultur = '/groups/70000000-0000-4000-8000-000000000001/sites/root';
  expect((await ask('GET', kultur, undefined, asked)).body.displayName).toBe('Kultur');
  expect((await ask('GET', '/groups/70000000-0000-4000-8000-000000000009/sites/root', undefined, asked)).status).toBe(404);
});

test.each([
  ['an unknown field', { Nowhere: 'x' }],
  ['a number as a text', { Antall: '3' }],
  ['a number out of bounds', { Antall: -1 }],
  ['a text as a number', { Title: 3 }],
  ['a truth as a text', { Aktiv: 'ja' }],
  ['a choice that is none', { Status: 'Ferdig' }],
  ['a date that is none', { Frist: '31.12.2026' }],
  ['a long line', { Title: 'x'.repeat(256) }],
  ['a hyperlink', { Lenke: { Url: 'https://example.com' } }],
  ['a read-only field', { Created: '2026-01-01T00:00:00Z' }],
  ['choices without their type', { Merker: ['A'] }],
])('[U] %s is refused with 400 and nothing is written', async (_, fields) => {
  const { ask } = await listTenant({ items: rows(1) });
  expect((await ask('POST', items, { fields: { Title: 'Ny', ...fields } })).status).toBe(400);
  expect((await ask('PATCH', `${items}/1/fields`, { Notat: 'Ny', ...fields })).status).toBe(400);
  expect((await ask('GET', `${items}/1?$expand=fields`)).body.fields).not.toHaveProperty('Notat');
  expect((await ask('GET', `${items}/2`)).status).toBe(404);
});

test('[I] several choices are written with their type, and null empties a column', async () => {
  const { ask } = await listTenant({ items: rows(1) });
  const typed = { 'Merker@odata.type': 'Collection(Edm.String)', Merker: ['A', 'C'] };
  expect((await ask('PATCH', `${items}/1/fields`, typed)).body.Merker).toEqual(['A', 'C']);
  expect((await ask('PATCH', `${items}/1/fields`, { Merker: null })).body).not.toHaveProperty('Merker');
});

test.each([
  [409, 'nameAlreadyExists'],
  [400, 'invalidRequest'],
] as const)('[U] a value that another row has in a unique column is %i', async (duplicateValue, code) => {
  const { ask } = await listTenant({ items: rows(2), settings: { duplicateValue } });
  const made = await ask('POST', items, { fields: { Title: 'Ny', Kode: 's-1' } });
  expect([made.status, made.body.error.code]).toEqual([duplicateValue, code]);
  expect((await ask('PATCH', `${items}/2/fields`, { Kode: 'S-1' })).status).toBe(duplicateValue);
  expect((await ask('PATCH', `${items}/1/fields`, { Kode: 'S-1' })).status).toBe(200);
  expect((await ask('GET', `${items}/3`)).status).toBe(404);
});

test('[D] dates are UTC; a date without time is midnight where the site is', async () => {
  const { ask } = await listTenant();
  const fields = { Title: 'Ny', Frist: '2026-03-31', Tid: '2026-07-01T12:30:00+02:00' };
  const { body } = await ask('POST', items, { fields });
  expect([body.fields.Frist, body.fields.Tid]).toEqual(['2026-03-30T22:00:00Z', '2026-07-01T10:30:00Z']);
  expect((await ask('PATCH', `${items}/1/fields`, { Frist: '2026-12-31T23:30:00Z' })).body.Frist).toBe('2026-12-31T23:00:00Z');
});

test('[D] versions are told newest first, and going back makes a new one', async () => {
  const { ask, clock } = await listTenant({ items: [{ Title: 'Først' }], pageSize: 50 });
  clock.now = new Date('2026-11-23T08:00:00Z');
  await ask('PATCH', `${items}/1/fields`, { Title: 'Så', Antall: 2 });
  const versions = (await ask('GET', `${items}/1/versions?$expand=fields`)).body.value;
  expect(versions.map(({ id, lastModifiedDateTime, fields }: AnyJson) => [id, lastModifiedDateTime, fields.Title])).toEqual([
    ['2.0', '2026-11-23T08:00:00Z', 'Så'],
    ['1.0', '2026-11-22T08:00:00Z', 'Først'],
  ]);
  expect(versions[0].lastModifiedBy.user.displayName).toBe('Leder, Kultur');
  expect((await ask('GET', `${items}/1/versions/1.0/fields`)).body.Title).toBe('Først');
  expect((await ask('POST', `${items}/1/versions/1.0/restoreVersion`)).status).toBe(204);
  const { fields } = (await ask('GET', `${items}/1?$expand=fields`)).body;
  expect([fields.Title, 'Antall' in fields, fields._UIVersionString]).toEqual(['Først', false, '3.0']);
  expect((await ask('GET', `${items}/1/versions/9.0`)).status).toBe(404);
});

test('[D] an item itself is changed by its fields, and by nothing else', async () => {
  const { ask } = await listTenant({ items: rows(1) });
  expect((await ask('PATCH', `${items}/1`, { fields: { Title: 'Ny' } })).body.fields.Title).toBe('Ny');
  expect((await ask('PATCH', `${items}/1`, { createdDateTime: '2020-01-01T00:00:00Z' })).status).toBe(400);
});

test('[U] a body that is no JSON, no object, or of another type is refused', async () => {
  const { ask } = await listTenant();
  expect((await ask('POST', items, '{"fields":')).status).toBe(400);
  expect((await ask('POST', items, '[1]')).status).toBe(400);
  expect((await ask('POST', items, '{}', { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
});
