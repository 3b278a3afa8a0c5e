import type { FieldValueSet, ListItem, ListItemVersion } from '@microsoft/microsoft-graph-types';
import { expect, test } from 'vitest';
import { listTenant, rows, siteId } from '../conformance/listTenant.ts';
import { pnpAtDoor } from './pnp.ts';

const managing = ['Sites.Manage.All', 'Sites.FullControl.All', 'Sites.ReadWrite.All', 'Sites.Read.All'];

/** PnPjs has Microsoft's types, in which `fields` is a set of values without their names. */
type Fields = FieldValueSet & Readonly<Record<string, unknown>>;
const withFields = (fields: object): ListItem => ({ fields: fields as FieldValueSet });
const titleOf = ({ fields }: ListItem) => (fields as Fields | undefined)?.['Title'];

async function sakerOf(count: number) {
  const { local365 } = await listTenant({ items: rows(count) });
  const graph = await pnpAtDoor(local365, ['Sites.Selected']);
  return { local365, graph, saker: graph.sites.getById(siteId).lists.getById('Saker') };
}

test('sites: by id, by address, and all that one may see', async () => {
  const { local365 } = await listTenant();
  const graph = await pnpAtDoor(local365, ['Sites.Read.All']);
  expect(await graph.sites.getById(siteId)()).toMatchObject({ id: siteId, displayName: 'Målekort' });
  const byUrl = await graph.sites.getByUrl('demokommune.sharepoint.com', '/sites/malekort');
  expect((await byUrl.lists()).map(({ displayName }) => displayName)).toEqual(['Saker', 'Oversikt']);
  expect((await graph.sites()).map(({ id }) => id)).toContain(siteId);
});

test('lists: read, and made with columns of their own', async () => {
  const { local365 } = await listTenant({ appRoles: {} });
  const graph = await pnpAtDoor(local365, managing, { as: 'administrator' });
  const { lists } = graph.sites.getById(siteId);
  const [first] = await lists();
  expect((await lists.getById(first?.id ?? '')()).id).toBe(first?.id);
  const made = (await lists.add({ displayName: 'PnP', list: { template: 'genericList' } })) as unknown as { id: string };
  expect(await lists.getById(made.id)()).toMatchObject({ displayName: 'PnP', list: { template: 'genericList' } });
  await expect(lists.getById(made.id).delete()).rejects.toMatchObject({ status: 405 });
});

test('columns: read, added, changed and deleted', async () => {
  const { local365 } = await listTenant({ appRoles: {} });
  const { columns } = (await pnpAtDoor(local365, managing, { as: 'administrator' })).sites.getById(siteId).lists.getById('Saker');
  const [known] = await columns();
  expect((await columns.getById(known?.id ?? '')()).id).toBe(known?.id);
  const text = { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 };
  const made = await columns.add({
    ...{ description: 'Fra PnP', enforceUniqueValues: false, hidden: false, indexed: false },
    ...{ name: 'Prove', displayName: 'Prøve', text },
  });
  expect(made).toMatchObject({ name: 'Prove', displayName: 'Prøve' });
  await columns.getById(made.id ?? '').update({ displayName: 'Endret' });
  expect((await columns.getById(made.id ?? '')()).displayName).toBe('Endret');
  await columns.getById(made.id ?? '').delete();
  await expect(columns.getById(made.id ?? '')()).rejects.toMatchObject({ status: 404 });
});

test('items: the first page, with fields, by id, filtered and sorted', async () => {
  const { saker } = await sakerOf(7);
  expect(await saker.items()).toHaveLength(2);
  expect((await saker.items.expand('fields')()).map(titleOf)).toEqual(['Sak 1', 'Sak 2']);
  expect((await saker.items.select('Id').top(1)<{ Id?: string; id: string }[]>())[0]?.id).toBe('1');
  expect(titleOf(await saker.items.getById('3').expand('fields')())).toBe('Sak 3');
  const found = saker.items.filter("fields/Enhet eq 'E-1'").orderBy('fields/Kode', false).expand('fields($select=Title)');
  expect((await found()).map(titleOf)).toEqual(['Sak 7', 'Sak 4']);
});

test('items: every page, by iteration', async () => {
  const { saker } = await sakerOf(7);
  const pages: string[][] = [];
  for await (const page of saker.items.expand('fields($select=Title)')) pages.push(page.map((item) => String(titleOf(item))));
  expect(pages).toEqual([['Sak 1', 'Sak 2'], ['Sak 3', 'Sak 4'], ['Sak 5', 'Sak 6'], ['Sak 7']]);
});

test('items: added, changed, read in their versions, deleted', async () => {
  const { saker } = await sakerOf(0);
  const made = (await saker.items.add(withFields({ Title: 'Ny', Antall: 3 }))) as unknown as ListItem;
  const item = saker.items.getById(made.id ?? '');
  await item.update(withFields({ Title: 'Endret' }));
  expect(titleOf(await item.expand('fields')())).toBe('Endret');
  expect((await item.versions<ListItemVersion[]>()).map(({ id }) => id)).toEqual(['2.0', '1.0']);
  await item.delete();
  await expect(item()).rejects.toMatchObject({ status: 404 });
});

test.each([true, false])(
  'a batch of more than twenty is sent in two, and each asker gets their own answer (https: %s)',
  async (tls) => {
    const { local365 } = await listTenant({ items: rows(25) });
    const graph = await pnpAtDoor(local365, ['Sites.Selected'], { tls });
    const [batched, execute] = graph.batched();
    const titles: unknown[] = [];
    const { items } = batched.sites.getById(siteId).lists.getById('Saker');
    for (let id = 1; id <= 25; id += 1)
      void items
        .getById(String(id))
        .expand('fields')()
        .then((item) => (titles[id] = titleOf(item)));
    await execute();
    expect(titles.slice(1)).toEqual(Array.from({ length: 25 }, (_, index) => `Sak ${index + 1}`));
    expect(local365.meter.read().exchanges).toBe(2);
  },
);

test('a batch writes too, and what is refused in it is refused to its asker alone', async () => {
  const { graph, local365 } = await sakerOf(2);
  const [batched, execute] = graph.batched();
  const { items } = batched.sites.getById(siteId).lists.getById('Saker');
  const made = items.add(withFields({ Title: 'Fra en bunke' }));
  const outcomes = Promise.allSettled([made, items.getById('99')(), items.getById('1').delete()]);
  await execute();
  expect(await outcomes).toMatchObject([
    { status: 'fulfilled', value: { id: '3' } },
    { status: 'rejected', reason: { status: 404 } },
    { status: 'fulfilled' },
  ]);
  expect(local365.meter.read().exchanges).toBe(1);
});

test('throttled, it waits as long as it is told and comes back', async () => {
  const { local365, saker } = await sakerOf(1);
  local365.faults.add({ fault: '429=0', times: 2 });
  expect(await saker.items()).toHaveLength(1);
  expect(local365.faults.rules()).toMatchObject([{ met: 3, struck: 2 }]);
});
