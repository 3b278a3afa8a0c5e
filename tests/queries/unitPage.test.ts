import { expect, test } from 'vitest';
import type { UnitCode } from '../../src/domain/id.ts';
import type { ListSeed } from '../../src/local365/seed/tenantSeed.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import { openFaultyTenant } from '../commands/faultyTenant.ts';
import { smallSeed } from '../commands/smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;

/** The seed with one list changed; without a change, without the list. */
function seedWith(title: string, change: (list: ListSeed) => ListSeed | undefined = () => undefined) {
  return smallSeed((list) => (list.displayName === title ? change(list) : list));
}

function withoutColumn(name: string) {
  return (list: ListSeed): ListSeed => ({
    ...list,
    columns: list.columns.filter((column) => column.name !== name),
    items: [...list.items].map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => key !== name))),
  });
}

async function pageOf(seed = smallSeed(), person = 'leader') {
  const { servicesOf } = await openFaultyTenant({ seed });
  return { page: await loadUnitPage(servicesOf(person), kultur) };
}

test('a unit is read with all its rows, through pages of two', async () => {
  const { page } = await pageOf();
  expect(page.unit).toMatchObject({ code: 'KRS-KULTUR', name: 'Kultur' });
  expect(page.units.length).toBeGreaterThan(20);
  const all = [...page.scorecards, ...page.indicators, ...page.targets, ...page.results, ...page.measures];
  expect(new Set(all.map(({ unitCode }) => unitCode))).toEqual(new Set([kultur]));
  expect([page.scorecards, page.indicators, page.results, page.measures].map(({ length }) => length > 1)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([page.issues, page.missing]).toEqual([[], []]);
  expect(page.readAt).toBeInstanceOf(Date);
});

test('it costs two exchanges, of which the tree is one, and at most twelve resource units', async () => {
  const { servicesOf, local, network } = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
  await loadUnitPage(servicesOf('leader'), kultur);
  expect(network.requests).toEqual(['POST /v1.0/$batch', 'POST /v1.0/$batch']);
  expect(local.meter.read().units).toBeLessThanOrEqual(12);
});

test.each(['Målekort', 'Måleindikatorer', 'Resultatkrav', 'Resultater', 'Tiltak'])(
  'without the list «%s» the rest of the page stands',
  async (title) => {
    const { page } = await pageOf(seedWith(title));
    expect(page.missing).toMatchObject([{ list: title, refusal: { kind: 'missingList', source: title } }]);
    const lists = {
      Målekort: page.scorecards,
      Måleindikatorer: page.indicators,
      Resultatkrav: page.targets,
      Resultater: page.results,
      Tiltak: page.measures,
    };
    const empty = Object.entries(lists).flatMap(([each, { length }]) => (length === 0 ? [each] : []));
    expect(empty).toEqual([title]);
  },
);

test('without the tree there is no page, and the list is named', async () => {
  await expect(pageOf(seedWith('Enheter'))).rejects.toMatchObject({ fault: 'notFound' });
});

test('somebody without access to the site is told so', async () => {
  await expect(pageOf(smallSeed(), 'outsider')).rejects.toMatchObject({ fault: 'forbidden' });
});

test('a list one may not read costs only itself', async () => {
  const closed = seedWith('Resultater', (list) => ({ ...list, roles: { administrator: 'owner' } }));
  const { page } = await pageOf(closed);
  expect(page.missing).toMatchObject([{ list: 'Resultater', refusal: { kind: 'noAccess', source: 'Resultater' } }]);
  expect(page.indicators.length).toBeGreaterThan(0);
});

test('a column that is gone is named once, and its cells are not called empty', async () => {
  const { page } = await pageOf(seedWith('Resultatkrav', withoutColumn('Krav')));
  expect(page.missing).toMatchObject([{ list: 'Resultatkrav', refusal: { kind: 'missingColumns', columns: ['Krav'] } }]);
  expect(page.issues).toEqual([]);
});

test('a column that the filter needs is found missing too', async () => {
  const { page } = await pageOf(seedWith('Tiltak', withoutColumn('EnhetKode')));
  expect(page.missing).toMatchObject([{ list: 'Tiltak', refusal: { kind: 'missingColumns', columns: ['EnhetKode'] } }]);
});

test('a column the rows cannot do without sets them aside, and is named once', async () => {
  const { page } = await pageOf(seedWith('Tiltak', withoutColumn('Status')));
  expect(page.measures).toEqual([]);
  expect(page.missing).toMatchObject([{ list: 'Tiltak', refusal: { columns: ['Status'] } }]);
  expect(page.issues).toEqual([]);
});

test('without the code of its units the tree is nothing, and the column is named', async () => {
  await expect(pageOf(seedWith('Enheter', withoutColumn('Kode')))).rejects.toMatchObject({ list: 'Enheter', columns: ['Kode'] });
});

test('a cell nobody can read is named, and the other rows are shown', async () => {
  const misspelt = seedWith('Tiltak', (list) => ({
    ...list,
    items: [...list.items].map((item, index) => (index === 1 ? { ...item, Status: 'Nesten ferdig' } : item)),
  }));
  const { page } = await pageOf(misspelt);
  const { page: whole } = await pageOf();
  expect(page.measures).toHaveLength(whole.measures.length - 1);
  expect(page.issues).toMatchObject([{ list: 'Tiltak', itemId: '2', column: 'Status', text: 'Nesten ferdig' }]);
});

test('a unit nobody knows has a tree around it and nothing else', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed() });
  const page = await loadUnitPage(servicesOf('leader'), "KRS-O'HARA" as UnitCode);
  expect(page).toMatchObject({ unit: undefined, scorecards: [], results: [], missing: [] });
  expect(page.units.length).toBeGreaterThan(20);
});
