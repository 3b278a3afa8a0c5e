import { itemsOf } from './askGraph.ts';
import { expect, type OpenTab } from './fixtures.ts';
import { test } from './lastingFixtures.ts';

test.use({ pageSize: 200 });

const tiltak = { place: 'KRS-KULTUR/tiltak' } as const;
const title = 'Kveldsåpent servicekontor';
const post = { method: 'POST', path: '/lists/Tiltak/items' };

type Tenant = Parameters<typeof itemsOf>[0];

const stored = async (tenant: Tenant) =>
  (await itemsOf(tenant, 'Tiltak')).map(({ fields }) => fields).filter((fields) => fields['Title'] === title);
const rowOf = (tab: OpenTab['tab']) => tab.getByRole('row').filter({ hasText: title });
const waiting = (tab: OpenTab['tab']) => tab.getByRole('region', { name: 'Ikke sendt ennå' });

async function make(tab: OpenTab['tab']) {
  await tab.getByRole('button', { name: 'Nytt tiltak', exact: true }).click();
  const form = tab.getByRole('form', { name: 'Nytt tiltak' });
  await form.getByLabel('Tittel').fill(title);
  await form.getByLabel('Frist').fill('2027-03-01');
  await form.getByRole('button', { name: 'Lag tiltaket' }).click();
  return form;
}

test('B4: a tiltak made without a network is kept, may be changed, survives a new start, and is made once when the network is back', async ({
  openTab,
  tenant,
  context,
}) => {
  const { page, tab } = await openTab(tiltak);
  await expect(tab.getByRole('button', { name: 'Nytt tiltak', exact: true })).toBeVisible();
  await context.setOffline(true);
  await make(tab);
  await expect(rowOf(tab).getByText('ikke sendt ennå')).toBeVisible();
  await expect(tab.getByText('Tatt vare på, ikke sendt ennå')).toBeVisible();
  await expect(tab.getByText('er lagt til')).toHaveCount(0);
  await expect(rowOf(tab).getByRole('button', { name: /Lag oppgave/ })).toHaveCount(0);
  await tab.getByRole('button', { name: `Ikke startet. Endre status: ${title}` }).click();
  await tab.getByRole('menuitemradio', { name: 'I arbeid' }).click();
  await expect(tab.getByText('1 endring venter på nett')).toBeVisible();
  await tab.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(waiting(tab)).toContainText(`Nytt tiltak: ${title}`);
  await expect(waiting(tab)).toContainText('Status: I arbeid');

  // Opened anew while Graph does not answer: it is seen, and is still not called saved.
  tenant.faults.add({ fault: '504', ...post });
  await context.setOffline(false);
  await page.goto('about:blank');
  await openTab(tiltak);
  await expect(rowOf(tab)).toBeVisible();
  await expect(tab.getByText('1 endring venter på å bli sendt')).toBeVisible();
  expect(await stored(tenant)).toEqual([]);

  tenant.faults.clear();
  await page.reload();
  await expect(tab.getByText(/venter på/)).toHaveCount(0);
  await expect(rowOf(tab).getByRole('button', { name: /Lag oppgave/ })).toBeVisible();
  expect(await stored(tenant)).toMatchObject([{ Status: 'I arbeid', Frist: '2027-03-01', AnsvarligNavn: 'Leder, Kultur' }]);
});

test('B4: a tab closed while a tiltak is made: it is looked up, and made once', async ({ openTab, tenant, page }) => {
  const { tab } = await openTab(tiltak);
  // It is carried out, and the answer never comes.
  tenant.faults.add({ fault: 'hang-after', ...post, times: 1 });
  await make(tab);
  await expect(rowOf(tab).getByText('Lagrer …')).toBeVisible();
  await expect.poll(() => stored(tenant)).toHaveLength(1);
  await page.reload();
  await expect(rowOf(tab).getByRole('button', { name: /Lag oppgave/ })).toBeVisible();
  await expect(tab.getByText(/Lagrer …|venter på/)).toHaveCount(0);
  expect(await stored(tenant)).toHaveLength(1);
});

test('B4: a tiltak that is refused leaves the list, and stays in the form and among what is not sent, with the reason', async ({
  openTab,
  tenant,
}) => {
  const { tab } = await openTab(tiltak);
  tenant.faults.add({ fault: '403', ...post });
  const form = await make(tab);
  await expect(form.getByRole('alert')).toContainText('skrivetilgang');
  await expect(form.getByLabel('Tittel')).toHaveValue(title);
  await expect(rowOf(tab)).toHaveCount(0);
  await expect(tab.getByText('1 endring trenger deg')).toBeVisible();
  await tab.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(waiting(tab)).toContainText(`Nytt tiltak: ${title}`);
  tenant.faults.clear();
  await form.getByRole('button', { name: 'Lag tiltaket' }).click();
  await expect(tab.getByText(`«${title}» er lagt til.`)).toBeVisible();
  expect(await stored(tenant)).toHaveLength(1);
});

test('C6: a tiltak made while reporting without a network is kept, and made when it is back', async ({
  openTab,
  tenant,
  context,
}) => {
  const { tab } = await openTab({ place: 'KRS-KULTUR/oppdateringer' });
  await tab.getByRole('button', { name: /^Opplevd god service/ }).click();
  await tab.getByRole('button', { name: 'Nytt tiltak for Opplevd god service' }).click();
  await context.setOffline(true);
  const form = tab.getByRole('form', { name: 'Nytt tiltak for Opplevd god service' });
  await form.getByLabel(/Hva skal gjøres/).fill(title);
  await form.getByRole('button', { name: 'Legg til tiltaket' }).click();
  await expect(tab.getByText('Tatt vare på, ikke sendt ennå')).toBeVisible();
  await context.setOffline(false);
  await expect(tab.getByText(`Tiltaket «${title}» er lagt til.`)).toBeVisible();
  expect(await stored(tenant)).toMatchObject([{ IndikatorNokkel: 'demo-2026-kultur-03', Status: 'Ikke startet' }]);
});
