import { ask, itemsOf } from './askGraph.ts';
import { expect, type OpenTab } from './fixtures.ts';
import { test } from './lastingFixtures.ts';

test.use({ pageSize: 200 });

const tiltak = { place: 'KRS-KULTUR/tiltak' } as const;
const title = 'Selvbetjent bibliotek om kvelden';
const patch = { method: 'PATCH', path: '/lists/Tiltak/items' };

type Tenant = Parameters<typeof itemsOf>[0];

const itemOf = async (tenant: Tenant) => (await itemsOf(tenant, 'Tiltak')).find(({ fields }) => fields['Title'] === title);
const stored = async (tenant: Tenant) => (await itemOf(tenant))?.fields;
const rowOf = (tab: OpenTab['tab']) => tab.getByRole('row').filter({ hasText: title });

async function setStatus(tab: OpenTab['tab'], from: string, to: string) {
  await tab.getByRole('button', { name: `${from}. Endre status: ${title}` }).click();
  await tab.getByRole('menuitemradio', { name: to }).click();
}

test('B4: a status changed without a network is kept, survives a new start, and is sent when the network is back', async ({
  openTab,
  tenant,
  context,
}) => {
  const { page, tab } = await openTab(tiltak);
  await expect(rowOf(tab)).toBeVisible();
  await context.setOffline(true);
  await setStatus(tab, 'I arbeid', 'Innført');
  await expect(rowOf(tab).getByText('Innført')).toBeVisible();
  await expect(rowOf(tab).getByText('ikke sendt ennå')).toBeVisible();
  await expect(tab.getByText('1 endring venter på nett')).toBeVisible();
  await expect(tab.getByText('Lagret.')).toHaveCount(0);
  await tab.getByRole('button', { name: 'Vis', exact: true }).click();
  const list = tab.getByRole('region', { name: 'Ikke sendt ennå' });
  await expect(list.getByText(title)).toBeVisible();
  await expect(list.getByText('Status: Innført')).toBeVisible();
  expect(await stored(tenant)).toMatchObject({ Status: 'I arbeid' });

  // Opened anew while Graph refuses to answer: what was said is seen, and is still not called saved.
  tenant.faults.add({ fault: '504', ...patch });
  await context.setOffline(false);
  await page.goto('about:blank');
  await openTab(tiltak);
  await expect(rowOf(tab).getByText('Innført')).toBeVisible();
  await expect(tab.getByText('1 endring venter på å bli sendt')).toBeVisible();
  await expect(tab.getByText('Lagret.')).toHaveCount(0);

  tenant.faults.clear();
  await page.reload();
  await expect.poll(() => stored(tenant)).toMatchObject({ Status: 'Innført' });
  await expect(tab.getByText(/venter på/)).toHaveCount(0);
  await expect(rowOf(tab).getByText('Innført')).toBeVisible();
});

test('B4: a tab closed in the middle of a write: it is looked up, and called saved only then', async ({
  openTab,
  tenant,
  page,
}) => {
  const { tab } = await openTab(tiltak);
  // It is carried out, and the answer never comes.
  tenant.faults.add({ fault: 'hang-after', ...patch, times: 1 });
  await setStatus(tab, 'I arbeid', 'Innført');
  await expect(rowOf(tab).getByText('Lagrer …')).toBeVisible();
  await expect.poll(() => stored(tenant)).toMatchObject({ Status: 'Innført' });
  const version = (await itemOf(tenant))?.eTag;
  await page.reload();
  await expect(rowOf(tab).getByText('Innført')).toBeVisible();
  await expect(tab.getByText(/Lagrer …|venter på/)).toHaveCount(0);
  expect((await itemOf(tenant))?.eTag).toBe(version);
});

test('B4: a refusal takes the status back, says why, and leaves what was said in the list', async ({ openTab, tenant }) => {
  const { tab } = await openTab(tiltak);
  tenant.faults.add({ fault: '403', ...patch });
  await setStatus(tab, 'I arbeid', 'Innført');
  await expect(tab.getByText('1 endring trenger deg')).toBeVisible();
  await expect(rowOf(tab).getByText('I arbeid')).toBeVisible();
  await tab.getByRole('button', { name: 'Vis', exact: true }).click();
  const list = tab.getByRole('region', { name: 'Ikke sendt ennå' });
  await expect(list).toContainText('skrivetilgang');
  tenant.faults.clear();
  await list.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(tab.getByText('Alt lagret')).toBeVisible();
  expect(await stored(tenant)).toMatchObject({ Status: 'Innført' });
});

test('N8: what others changed meanwhile stands beside mine; the same is put side by side, also after a new start', async ({
  openTab,
  tenant,
  context,
  page,
}) => {
  const { tab } = await openTab(tiltak);
  await expect(rowOf(tab)).toBeVisible();
  await context.setOffline(true);
  await setStatus(tab, 'I arbeid', 'Innført');
  await expect(rowOf(tab).getByText('ikke sendt ennå')).toBeVisible();
  const item = `/lists/Tiltak/items/${(await itemOf(tenant))?.id}/fields`;
  await ask(tenant, 'deputy', 'PATCH', item, { Status: 'Avlyst', Frist: '2027-03-01' });
  await context.setOffline(false);
  await expect(tab.getByText('1 endring trenger deg')).toBeVisible();
  expect(await stored(tenant)).toMatchObject({ Status: 'Avlyst' });

  await page.reload();
  await tab.getByRole('button', { name: 'Vis', exact: true }).click();
  const list = tab.getByRole('region', { name: 'Ikke sendt ennå' });
  await expect(list.getByRole('definition')).toHaveText(['I arbeid', 'Avlyst', 'Innført']);
  await list.getByRole('button', { name: 'Lagre mitt likevel' }).click();
  await expect(tab.getByText('Alt lagret')).toBeVisible();
  expect(await stored(tenant)).toMatchObject({ Status: 'Innført', Frist: '2027-03-01' });
});

test('B4: a change of many made without a network is kept row by row, and all are sent when it is back', async ({
  openTab,
  tenant,
  context,
}) => {
  const { tab } = await openTab(tiltak);
  const other = 'Digitalt arkiv for lokale bilder';
  for (const name of [title, other]) await tab.getByRole('checkbox', { name: `Velg ${name}` }).check();
  const bar = tab.getByRole('form', { name: 'Endre flere' });
  await bar.getByLabel('PUFF-trinn').selectOption('Følge opp');
  await context.setOffline(true);
  await bar.getByRole('button', { name: 'Endre 2 tiltak' }).click();
  await expect(tab.getByText('2 tiltak er tatt vare på, ikke sendt ennå.')).toBeVisible();
  await expect(tab.getByText('2 endringer venter på nett')).toBeVisible();
  await context.setOffline(false);
  await expect(tab.getByText('Alt lagret')).toBeVisible();
  const phases = (await itemsOf(tenant, 'Tiltak')).filter(({ fields }) => [title, other].includes(String(fields['Title'])));
  expect(phases.map(({ fields }) => fields['Fase'])).toEqual(['Følge opp', 'Følge opp']);
});
