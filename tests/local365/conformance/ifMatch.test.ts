import { expect, test } from 'vitest';
import { items, listTenant } from './listTenant.ts';

const one = { items: [{ Title: 'Sak', Antall: 1 }] };
const match = (etag: string) => ({ headers: { 'if-match': etag } });

test('[D] an item is written with the ETag it was read with, and the ETag is another afterwards', async () => {
  const { ask } = await listTenant(one);
  const { body, headers } = await ask('GET', `${items}/1`);
  expect([body.eTag, headers.get('etag')]).toEqual([body['@odata.etag'], body.eTag]);
  const written = await ask('PATCH', `${items}/1/fields`, { Antall: 2 }, match(body.eTag));
  expect([written.status, written.body['@odata.etag'] === body.eTag]).toEqual([200, false]);
});

test('[D] an old ETag is 412 and changes nothing', async () => {
  const { ask } = await listTenant(one);
  const { body } = await ask('GET', `${items}/1`);
  await ask('PATCH', `${items}/1/fields`, { Antall: 2 });
  const refused = await ask('PATCH', `${items}/1/fields`, { Antall: 3 }, match(body.eTag));
  expect([refused.status, refused.body.error.code]).toEqual([412, 'resourceModified']);
  expect((await ask('DELETE', `${items}/1`, undefined, match(body.eTag))).status).toBe(412);
  expect((await ask('PATCH', `${items}/1`, { fields: { Antall: 3 } }, match(body.eTag))).status).toBe(412);
  expect((await ask('GET', `${items}/1?$expand=fields`)).body.fields.Antall).toBe(2);
});

test('[D] without If-Match, or with a star, the last writer wins', async () => {
  const { ask } = await listTenant(one);
  await ask('PATCH', `${items}/1/fields`, { Antall: 2 });
  expect((await ask('PATCH', `${items}/1/fields`, { Antall: 3 })).body.Antall).toBe(3);
  expect((await ask('PATCH', `${items}/1/fields`, { Antall: 4 }, match('*'))).body.Antall).toBe(4);
  expect((await ask('DELETE', `${items}/1`, undefined, match('*'))).status).toBe(204);
  expect((await ask('GET', `${items}/1`)).body.error.code).toBe('itemNotFound');
});

test.each([
  ['itemModifiedNotAllowed', 412, 'notAllowed'],
  ['itemModifiedConflict', 409, 'resourceModified'],
] as const)('[I] the real service has also been seen to say %s', async (modifiedItem, status, code) => {
  const { ask } = await listTenant({ ...one, settings: { modifiedItem } });
  const refused = await ask('PATCH', `${items}/1/fields`, { Antall: 3 }, match('"old,1"'));
  expect([refused.status, refused.body.error.code]).toEqual([status, code]);
});

test('[U] the ETag of another item is not this one’s', async () => {
  const { ask } = await listTenant({ items: [{ Title: 'A' }, { Title: 'B' }] });
  const { body } = await ask('GET', `${items}/2`);
  expect((await ask('PATCH', `${items}/1/fields`, { Antall: 3 }, match(body.eTag))).status).toBe(412);
});
