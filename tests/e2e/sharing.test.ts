import { ask, itemsOf } from './askGraph.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { shareInStyring } from './shareInStyring.ts';

test.use({ pageSize: 50 });

const del = { place: 'KRS-KULTUR/del' } as const;

test('D1 a status is posted as it was previewed, in the leader’s own name, with a way back to the unit', async ({
  openTab,
  tenant,
}) => {
  const { page, tab } = await openTab(del);
  await tab.getByLabel('Dine egne ord').fill('Vi er i rute med *badet* <b>og</b> kinoen.');
  const preview = tab.getByTestId('card-preview');
  await expect(preview).toContainText(
    /\d+ indikatorer: \d+ ønsket, \d+ akseptabelt, \d+ uakseptabelt, \d+ ikke målt, \d+ ikke rapportert\./,
  );
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
  await expect(
    tab.getByText(/^Ingenting nytt siden 22\. nov\. 2026\. Leder, Kultur delte det samme i Kultur › Styring/),
  ).toBeVisible();
  expect(await itemsOf(tenant, 'Delinger')).toHaveLength(1);
  await tab.getByRole('tab', { name: 'Målekort' }).click();
  await expect(tab.getByText('Delt i Kultur › Styring 22. nov. 2026 av Leder, Kultur')).toBeVisible();
});

test('N6 the next update in a channel says what is new there, and another channel is told all of it', async ({
  openTab,
  tenant,
}) => {
  const { page, tab } = await openTab(del);
  await tab.getByLabel('Kultur › Styring').check();
  await tab.getByRole('button', { name: 'Del i kanalen' }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await expect(tab.getByText('Delt i Kultur › Styring.')).toBeVisible();
  await expect(tab.getByText('Ingenting nytt siden 22. nov. 2026', { exact: true })).toBeVisible();

  const result = (await itemsOf(tenant, 'Resultater')).find(
    ({ fields }) => fields['EnhetKode'] === 'KRS-KULTUR' && fields['Periode'] === '2026' && fields['Resultat'] === '9,1 %',
  );
  const change = await ask(tenant, 'administrator', 'PATCH', `/lists/Resultater/items/${result?.id}/fields`, {
    Resultat: '7,2 %',
  });
  expect(change.status).toBe(200);
  await tab.getByRole('button', { name: 'Les på nytt' }).click();
  const preview = tab.getByTestId('card-preview');
  await expect(preview).toContainText('Endret siden 22. nov. 2026');
  await expect(preview).toContainText(/Sykefravær: 7,2 %, akseptabelt \(før: 9,1 %, uakseptabelt\)/);
  await tab.getByLabel('Bare det som er nytt i kanalen').check();
  await expect(preview).not.toContainText('Måleindikatorer');
  await tab.getByLabel('Kultur › Generelt').check();
  await tab.getByLabel('Vis for').selectOption('Kultur › Generelt');
  await expect(preview).toContainText('Måleindikatorer');
  await expect(preview).not.toContainText('Endret siden');
});

test('D1 the director sums up the municipality for several channels, asks for a decision and calls a leader by name', async ({
  openTab,
  tenant,
}) => {
  const { page, tab } = await openTab({ person: 'director', team: 'Hele kommunen', place: 'KRS/del' });
  await expect(tab.getByTestId('card-preview')).toContainText(/Målt \d+ av \d+\./);
  await tab.getByLabel('Til beslutning').fill('Flytte to årsverk til Kultur');
  await tab.getByText('Nevn personer').click();
  await tab.getByLabel('Leder, Kultur').check();
  await tab.getByLabel('Kommunedirektørens ledergruppe › Styringsdialog').check();
  await tab.getByLabel('Hele kommunen › Generelt').check();
  await tab.getByRole('button', { name: 'Del i 2 kanaler' }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await expect(tab.getByText('2 av 2 er sendt.')).toBeVisible();
  const shares = await itemsOf(tenant, 'Delinger');
  expect(shares.map(({ fields }) => [fields['Slag'], fields['Tilstand']])).toEqual([
    ['Sammendrag', 'Sendt'],
    ['Sammendrag', 'Sendt'],
  ]);
  await page.getByRole('button', { name: 'Styringsdialog', exact: true }).click();
  await page.getByRole('tab', { name: 'Innlegg' }).click();
  const post = page.getByRole('article', { name: /^Kommunedirektør/ });
  await expect(post).toContainText('Flytte to årsverk til Kultur');
  await expect(post).toContainText('Leder, Kultur');
});

test('C25 a posted status leads to a new tiltak for what is unacceptable: the form is open with its indicator, and only once', async ({
  openTab,
  tenant,
}) => {
  // Nobody does anything about the sick leave any more.
  const sickLeave = (await itemsOf(tenant, 'Måleindikatorer')).find(
    ({ fields }) => fields['EnhetKode'] === 'KRS-KULTUR' && fields['Title'] === 'Sykefravær',
  )?.fields['Nokkel'];
  for (const { id, fields } of await itemsOf(tenant, 'Tiltak'))
    if (fields['IndikatorNokkel'] === sickLeave)
      expect((await ask(tenant, 'administrator', 'PATCH', `/lists/Tiltak/items/${id}/fields`, { Status: 'Avlyst' })).status).toBe(
        200,
      );
  const { page, tab } = await openTab(del);
  const post = await shareInStyring({ page, tab });
  const link = { name: 'Lag tiltak av dette: Sykefravær' };
  await post.getByRole('button', link).or(post.getByRole('link', link)).first().click();

  const form = tab.getByRole('form', { name: 'Nytt tiltak' });
  await expect(form.getByLabel('Måleindikator').locator('option:checked')).toHaveText('Sykefravær');
  await expect(tab.getByRole('tab', { name: 'Tiltak' })).toHaveAttribute('aria-selected', 'true');
  await tab.getByRole('tab', { name: 'Målekort' }).click();
  await expect(tab.getByRole('table').first()).toBeVisible();
  await tab.locator('html').evaluate(() => window.history.back());
  await expect(tab.getByRole('button', { name: 'Nytt tiltak', exact: true })).toBeVisible();
  await expect(form).toHaveCount(0);
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
    await expect(tab.getByTestId('card-preview')).toContainText('Status: Kultur, 2026');
    await expect(tab.getByLabel('Kultur › Styring')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
