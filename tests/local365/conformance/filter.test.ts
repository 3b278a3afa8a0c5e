import { expect, test } from 'vitest';
import { items, listTenant, rows } from './listTenant.ts';
import type { AnyJson } from '../../support/AnyJson.ts';

const honoured = { headers: { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' } };
const ids = ({ body }: { body: AnyJson }) => body.value.map(({ id }: { id: string }) => Number(id));
const size = { pageSize: 100 };

test('[I] a column that is not indexed is refused even on a short list, in these very words', async () => {
  const { ask } = await listTenant({ items: rows(3) });
  const { status, body } = await ask('GET', `${items}?$filter=fields/Status eq 'Pågår'`);
  expect(status).toBe(400);
  expect(body.error.message).toBe(
    "Field 'Status' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.",
  );
  expect((await ask('GET', `${items}?$orderby=fields/Antall`)).body.error.message).toContain("Field 'Antall'");
});

test.each([
  ['[I]', 'HonorNonIndexedQueriesWarningMayFailRandomly'],
  ['[C]', 'allowthrottleablequeries'],
])('%s Prefer: %s allows it on a short list', async (_, prefer) => {
  const { ask } = await listTenant({ items: rows(4), ...size });
  expect(ids(await ask('GET', `${items}?$filter=fields/Antall gt 2`, undefined, { headers: { prefer } }))).toEqual([3, 4]);
});

test('[D] over the threshold a column that is not indexed fails with Prefer too; enumeration does not', async () => {
  const { ask } = await listTenant({ items: rows(12), ...size, settings: { viewThreshold: 10 } });
  const { status, body } = await ask('GET', `${items}?$filter=fields/Antall eq 2`, undefined, honoured);
  expect([status, body.error.message]).toEqual([
    400,
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  ]);
  expect(ids(await ask('GET', items))).toHaveLength(12);
});

test('[D] an index helps only when it leaves fewer rows than the threshold', async () => {
  const { ask } = await listTenant({ items: rows(30), ...size, settings: { viewThreshold: 9 } });
  expect((await ask('GET', `${items}?$filter=fields/Enhet eq 'E-1'`)).status).toBe(400);
  expect(ids(await ask('GET', `${items}?$filter=fields/Kode eq 'S-7'`))).toEqual([7]);
  expect(ids(await ask('GET', `${items}?$filter=fields/Enhet eq 'E-1' and fields/Kode eq 'S-7'`))).toEqual([7]);
  const both = "$filter=fields/Enhet eq 'E-1' or fields/Antall eq 2";
  expect((await ask('GET', `${items}?${both}`, undefined, honoured)).status).toBe(400);
});

test('[I] sorting a long list by what is not indexed is throttled; by an indexed column it follows on, page by page', async () => {
  const { ask } = await listTenant({ items: rows(12), pageSize: 5, settings: { viewThreshold: 10 } });
  expect((await ask('GET', `${items}?$orderby=fields/Antall desc`, undefined, honoured)).status).toBe(429);
  const first = await ask('GET', `${items}?$orderby=fields/Kode desc`);
  const second = await ask('GET', first.body['@odata.nextLink']);
  const third = await ask('GET', second.body['@odata.nextLink']);
  expect([first, second, third].flatMap(ids)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 12, 11, 10, 1]);
  expect(third.body['@odata.nextLink']).toBeUndefined();
});

test('[I] a clause without the prefix fields/ is invalid', async () => {
  const { ask } = await listTenant();
  const { status, body } = await ask('GET', `${items}?$filter=Kode eq 'S-1'`);
  expect([status, body.error.code, body.error.message]).toEqual([400, 'BadRequest', 'Invalid filter clause']);
  expect((await ask('GET', `${items}?$filter=createdDateTime gt 2026-01-01T00:00:00Z`)).status).toBe(400);
});

test.each([
  "contains(fields/Kode,'S')",
  'fields/Kode eq fields/Enhet',
  "fields/Kode in ('S-1')",
  'fields/Kode eq 1',
  "fields/Kode eq 'S-1' and",
  "fields/Nowhere eq 'x'",
  '(fields/Kode eq null',
  "fields/Kode eq 'S-1",
])('[U] %s is refused', async (filter) => {
  const { ask } = await listTenant({ items: rows(3) });
  expect((await ask('GET', `${items}?$filter=${filter}`, undefined, honoured)).status).toBe(400);
});

test.each([
  ["fields/Kode eq 's-2'", [2]],
  ["fields/Kode ne 'S-2'", [1, 3, 4, 5, 6]],
  ["startswith(fields/Kode,'S-')", [1, 2, 3, 4, 5, 6]],
  ["fields/Kode ge 'S-3' and fields/Kode lt 'S-5'", [3, 4]],
  ["fields/Enhet eq 'E-1' or fields/Kode eq 'S-2'", [1, 2, 4]],
  ["not (fields/Enhet eq 'E-1')", [2, 3, 5, 6]],
  ["'S-2' eq fields/Kode", [2]],
  ['fields/Antall le 2', [1, 2]],
  ['fields/Aktiv eq true', [2, 4, 6]],
  ['fields/Aktiv eq 0', [1, 3, 5]],
  ['fields/Status eq null', [1, 2, 3, 4, 5, 6]],
  ['fields/id gt 4', [5, 6]],
  ["fields/Created ge '2026-11-22T08:00:00Z'", [1, 2, 3, 4, 5, 6]],
  ["fields/Kode eq 'S-1''s'", []],
])('[U] %s', async (filter, expected) => {
  const { ask } = await listTenant({ items: rows(6), ...size });
  expect(ids(await ask('GET', `${items}?$filter=${encodeURIComponent(filter)}`, undefined, honoured))).toEqual(expected);
});

test('[I] lists can be filtered by displayName alone', async () => {
  const { ask } = await listTenant();
  const lists = items.replace('/Saker/items', '');
  expect((await ask('GET', `${lists}?$filter=displayName eq 'Saker'`)).body.value).toHaveLength(1);
  const { status, body } = await ask('GET', `${lists}?$filter=name eq 'Saker'`);
  expect([status, body.error.code, body.error.message]).toEqual([
    400,
    'invalidRequest',
    'The provided filter statement is not supported',
  ]);
});
