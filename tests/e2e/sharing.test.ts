import { itemsOf } from './askGraph.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

const del = { place: 'KRS-KULTUR/del' } as const;

test('D1 a status is posted as it was previewed, in the leader’s own name, with a way back to the unit', async ({
  openTab,
  tenant,
}) => {
  const { page, tab } = await openTab(del);
  await tab.getByLabel('Dine egne ord').fill('Vi er i rute med *badet* <b>og</b> kinoen.');
  const preview = tab.getByTestId('card-preview');
  await expect(preview).toContainText('8 indikatorer: 1 ønsket, 1 akseptabelt, 2 uakseptabelt, 0 ikke målt, 4 ikke rapportert.');
  await expect(preview).toContainText('Vi er i rute med *badet* <b>og</b> kinoen.');
  const previewed = (await preview.innerText()).replace(/\s+/g, ' ').trim();
  await tab.getByLabel('Kultur › Styring').check();
  await tab.getByRole('button', { name: 'Del i kanalen' }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await expect(tab.getByRole('status').getByText('Delt i Kultur › Styring.')).toBeVisible();
  const [claim] = await itemsOf(tenant, 'Delinger');
  expect(claim?.fields).toMatchObject({ Tilstand: 'Sendt', DeltAvNavn: 'Leder, Kultur', EnhetKode: 'KRS-KULTUR' });

  await page.getByRole('button', { name: 'Styring', exact: true }).click();
  await page.getByRole('tab', { name: 'Innlegg' }).click();
  const post = page.getByRole('article', { name: /^Leder, Kultur/ });
  await expect(post).toContainText('Status: Kultur, 2026');
  expect((await post.innerText()).replace(/\s+/g, ' ')).toContain(previewed.slice(0, 200));
  await post
    .getByRole('button', { name: 'Åpne målekortet' })
    .or(post.getByRole('link', { name: 'Åpne målekortet' }))
    .first()
    .click();
  await expect(tab.getByRole('heading', { name: 'Kultur', level: 1 })).toBeVisible();
});

test('the same status is not posted twice, and the person is told who shared it', async ({ openTab, tenant }) => {
  const { page, tab } = await openTab(del);
  await tab.getByLabel('Kultur › Styring').check();
  await tab.getByRole('button', { name: 'Del i kanalen' }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await expect(tab.getByText('Delt i Kultur › Styring.')).toBeVisible();
  await tab.getByRole('button', { name: 'Del i kanalen' }).click();
  await expect(tab.getByText(/Leder, Kultur delte det samme i Kultur › Styring/)).toBeVisible();
  expect(await itemsOf(tenant, 'Delinger')).toHaveLength(1);
});

test('a post that was cut off is never sent again on a guess: the person is asked to look', async ({ openTab, tenant }) => {
  const { page, tab } = await openTab(del);
  await tab.getByLabel('Kultur › Styring').check();
  tenant.faults.add({ fault: '504-after', method: 'POST', path: '/messages' });
  await tab.getByRole('button', { name: 'Del i kanalen' }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await expect(tab.getByRole('alert')).toContainText('Vi vet ikke om meldingen kom fram i Kultur › Styring');
  expect(tenant.faults.rules().map(({ struck }) => struck)).toEqual([1]);
  await tab.getByRole('button', { name: 'Ja, den står der' }).click();
  await expect(tab.getByRole('button', { name: 'Ja, den står der' })).toHaveCount(0);
  expect((await itemsOf(tenant, 'Delinger')).map(({ fields }) => fields['Tilstand'])).toEqual(['Sendt']);
});

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`sharing has nothing for axe to find, ${theme}`, async ({ openTab }) => {
    const { page, tab } = await openTab({ ...del, theme });
    await expect(tab.getByTestId('card-preview')).toContainText('8 indikatorer');
    await expect(tab.getByLabel('Kultur › Styring')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
