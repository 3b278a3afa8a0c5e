import { expect, test } from 'vitest';
import { items, listTenant, rows } from './listTenant.ts';
import type { AnyJson } from '../../support/AnyJson.ts';

const delta = `${items}/delta`;
const day = 86_400_000;

type Ask = Awaited<ReturnType<typeof listTenant>>['ask'];

/** Everything a delta says from a link on, and the link to ask with next time. */
async function all(ask: Ask, first: string) {
  const found: AnyJson[] = [];
  for (let next = first; ;) {
    const { body } = await ask('GET', next);
    found.push(...body.value);
    if (body['@odata.deltaLink'] !== undefined) return { found, link: String(body['@odata.deltaLink']) };
    next = body['@odata.nextLink'];
  }
}

const change = (ask: Ask, id: string) => ask('PATCH', `${items}/${id}/fields`, { Title: 'Endret' });

test('[D] without a token everything is enumerated, page by page', async () => {
  const { ask } = await listTenant({ items: rows(5) });
  const { found } = await all(ask, `${delta}?$expand=fields($select=Title)`);
  expect(found.map(({ id, fields }) => [id, fields.Title])).toEqual([1, 2, 3, 4, 5].map((id) => [String(id), `Sak ${id}`]));
});

test('[D] token=latest is nothing, and a link to what happens from now on', async () => {
  const { ask } = await listTenant({ items: rows(5) });
  const { found, link } = await all(ask, `${delta}?token=latest&$expand=fields`);
  expect(found).toEqual([]);
  await change(ask, '3');
  const { found: changed, link: nextLink } = await all(ask, link);
  expect(changed.map(({ id, fields }) => [id, fields.Title])).toEqual([['3', 'Endret']]);
  expect((await all(ask, nextLink)).found).toEqual([]);
});

test('[D] a deleted item is told with its id and state, and an item made and deleted in between is told as deleted', async () => {
  const { ask } = await listTenant({ items: rows(3) });
  const { link } = await all(ask, `${delta}?token=latest`);
  await ask('DELETE', `${items}/2`);
  const made = await ask('POST', items, { fields: { Title: 'Kort liv' } });
  await ask('DELETE', `${items}/${made.body.id}`);
  const { found } = await all(ask, link);
  expect(found.map(({ id, deleted }) => [id, deleted])).toEqual([
    ['2', { state: 'deleted' }],
    ['4', { state: 'deleted' }],
  ]);
});

test('[D] an item that changes during the enumeration comes again, and the last is the truth', async () => {
  const { ask } = await listTenant({ items: rows(4) });
  const { body } = await ask('GET', `${delta}?$expand=fields`);
  await change(ask, '1');
  const { found, link } = await all(ask, body['@odata.nextLink']);
  const after = await all(ask, link);
  const everything = [...body.value, ...found, ...after.found];
  expect(everything.filter(({ id }) => id === '1').map(({ fields }) => fields.Title)).toEqual(['Sak 1', 'Endret']);
});

test('[D] the form delta(token=…) is the same', async () => {
  const { ask } = await listTenant({ items: rows(4) });
  const { link } = await all(ask, `${items}/delta(token='latest')`);
  await change(ask, '2');
  const token = new URL(link).searchParams.get('token');
  expect((await ask('GET', `${items}/delta(token='${token}')`)).body.value.map(({ id }: { id: string }) => id)).toEqual(['2']);
});

test('[D] an old token is 410, with where to begin afresh and what to do', async () => {
  const { ask, clock, local365 } = await listTenant({ items: rows(3) });
  const { link } = await all(ask, `${delta}?$select=id&$expand=fields`);
  clock.now = new Date(clock.now.getTime() + 31 * day);
  const { status, headers, body } = await ask('GET', link);
  expect([status, body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
  const { found } = await all(ask, headers.get('location') ?? '');
  expect(found.map(({ id, fields }) => [id, fields.Title])).toHaveLength(3);
  expect(local365.settings.deltaTokenDays).toBe(30);
});

test('[D] the other 410 asks to upload what the server lacks', async () => {
  const { ask, clock } = await listTenant({ items: rows(1), settings: { resync: 'upload' } });
  const { link } = await all(ask, delta);
  clock.now = new Date(clock.now.getTime() + 31 * day);
  expect((await ask('GET', link)).body.error.code).toBe('resyncChangesUploadDifferences');
});

test('[D] with a token it costs one unit, without two', async () => {
  const { ask, local365 } = await listTenant({ items: rows(1) });
  const { link } = await all(ask, delta);
  expect(local365.meter.read().units).toBe(2);
  await ask('GET', link);
  expect(local365.meter.read().units).toBe(3);
});
