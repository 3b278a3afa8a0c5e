import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import { expect, test } from 'vitest';
import { items, listTenant } from './listTenant.ts';

const many: readonly ColumnDefinition[] = Array.from({ length: 13 }, (_, index) => ({
  name: `Over${index}`,
  displayName: `Over ${index}`,
  lookup: { listId: '51000000-0000-4000-8000-000000000002', columnName: 'Title' },
}));
const several = (ids: unknown) => ({ 'FlereLookupId@odata.type': 'Collection(Edm.String)', FlereLookupId: ids });

test('[D] a lookup comes as its id alone, and as its text when it is named', async () => {
  const { ask } = await listTenant({ items: [{ Title: 'Sak', OverLookupId: 2, PersonLookupId: 7 }] });
  const { fields } = (await ask('GET', `${items}/1?$expand=fields`)).body;
  expect([fields.OverLookupId, fields.Over, fields.PersonLookupId]).toEqual(['2', undefined, '7']);
  const named = (await ask('GET', `${items}/1?$expand=fields($select=Over,Person)`)).body.fields;
  expect([named.Over, named.Person, named.Title]).toEqual(['Så', 'Leder, Kultur', undefined]);
});

test('[I] several come as an array in which the id is a number', async () => {
  const { ask } = await listTenant({ items: [{ Title: 'Sak', FlereLookupId: [1, 3] }] });
  expect((await ask('GET', `${items}/1?$expand=fields`)).body.fields.Flere).toEqual([
    { LookupId: 1, LookupValue: 'Først' },
    { LookupId: 3, LookupValue: 'Sist' },
  ]);
});

test('[D] twelve lookups may be asked for, thirteen may not', async () => {
  const { ask } = await listTenant({ columns: many, items: [{ Title: 'Sak' }] });
  const named = (count: number) => many.slice(0, count).map(({ name }) => name);
  expect((await ask('GET', `${items}?$expand=fields($select=${named(12).join(',')})`)).status).toBe(200);
  const { status, body } = await ask('GET', `${items}?$expand=fields($select=${named(13).join(',')})`);
  expect([status, body.error.message]).toEqual([400, expect.stringContaining('lookup column threshold')]);
});

test('[I] an id is written as a text; as a number it is taken or fails, by setting', async () => {
  const accepting = await listTenant({ items: [{ Title: 'Sak' }] });
  expect((await accepting.ask('PATCH', `${items}/1/fields`, { OverLookupId: '3' })).body.OverLookupId).toBe('3');
  expect((await accepting.ask('PATCH', `${items}/1/fields`, { OverLookupId: 2 })).body.OverLookupId).toBe('2');
  const refusing = await listTenant({ items: [{ Title: 'Sak' }], settings: { numericLookupIds: 'refused' } });
  const { status, body } = await refusing.ask('PATCH', `${items}/1/fields`, { OverLookupId: 2 });
  expect([status, body.error.code, body.error.message]).toEqual([500, 'generalException', 'General exception while processing']);
});

test('[I] several are written as a typed array; objects and untyped arrays are refused', async () => {
  const { ask } = await listTenant({ items: [{ Title: 'Sak' }] });
  const written = await ask('PATCH', `${items}/1/fields`, several(['1', '2']));
  expect(written.body.Flere.map(({ LookupId }: { LookupId: number }) => LookupId)).toEqual([1, 2]);
  for (const body of [several([{ LookupId: 1 }]), { FlereLookupId: ['1'] }]) {
    const { status, body: refused } = await ask('PATCH', `${items}/1/fields`, body);
    expect([status, refused.error.message]).toEqual([400, expect.stringContaining('A value without a type name was found')]);
  }
});

test('[U] an id of nothing is refused, as is the text of a lookup', async () => {
  const { ask } = await listTenant({ items: [{ Title: 'Sak' }] });
  expect((await ask('PATCH', `${items}/1/fields`, { OverLookupId: '99' })).status).toBe(400);
  expect((await ask('PATCH', `${items}/1/fields`, { Over: 'Så' })).status).toBe(400);
});

test('[I] a filter by a lookup’s id finds, by its text finds nothing', async () => {
  const { ask } = await listTenant({ items: [{ OverLookupId: 1 }, { OverLookupId: 2 }] });
  const prefer = { headers: { prefer: 'allowthrottleablequeries' } };
  const found = (filter: string) => ask('GET', `${items}?$filter=${filter}`, undefined, prefer);
  expect((await found('fields/OverLookupId eq 2')).body.value.map(({ id }: { id: string }) => id)).toEqual(['2']);
  expect((await found("fields/Over eq 'Så'")).body.value).toEqual([]);
});

test.each([
  ['right', '2026-11-22T08:00:00Z', '2026-03-30T22:00:00Z'],
  ['shifted', '2026-11-22T09:00:00Z', '2026-03-31T00:00:00Z'],
] as const)('[I] the answer to a POST may tell the time wrongly: %s', async (datesOnCreate, createdDateTime, Frist) => {
  const { ask } = await listTenant({ settings: { datesOnCreate } });
  const { body } = await ask('POST', items, { fields: { Title: 'Ny', Frist: '2026-03-31' } });
  expect([body.createdDateTime, body.fields.Frist]).toEqual([createdDateTime, Frist]);
  const read = await ask('GET', `${items}/1?$expand=fields`);
  expect([read.body.createdDateTime, read.body.fields.Frist]).toEqual(['2026-11-22T08:00:00Z', '2026-03-30T22:00:00Z']);
});

test('[D] the answer to a POST may lack the fields', async () => {
  const { ask } = await listTenant({ settings: { fieldsOnCreate: false } });
  const { status, body } = await ask('POST', items, { fields: { Title: 'Ny' } });
  expect([status, body.id, body.fields]).toEqual([201, '1', undefined]);
});

test.each([
  ['believed', '2026-07-01T10:00:00Z'],
  ['ignored', '2026-07-01T08:00:00Z'],
] as const)('[I] an offset in a written time is %s, by setting', async (dateOffsets, kept) => {
  const { ask } = await listTenant({ settings: { dateOffsets } });
  const { body } = await ask('POST', items, { fields: { Title: 'Ny', Tid: '2026-07-01T10:00:00Z' } });
  expect(body.fields.Tid).toBe(kept);
});
