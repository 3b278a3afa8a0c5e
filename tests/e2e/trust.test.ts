import { ask } from './askGraph.ts';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 200 });

test('F1 a person without access is told what is missing and whom to ask', async ({ openTab }) => {
  const { tab } = await openTab({ person: 'outsider' });
  await expect(tab.getByRole('alert')).toContainText('tilgang');
  await expect(tab.getByRole('alert')).toContainText('IKT-avdelingen');
});

test('F3 a list that is missing is named, and the rest of the page is whole', async ({ openTab, tenant }) => {
  const gone = await ask(tenant, 'administrator', 'GET', '/lists/Tiltak');
  expect(gone.status).toBe(200);
  tenant.faults.add({ fault: '404', path: '/lists/Tiltak/items' });
  const { tab } = await openTab();
  await expect(tab.getByText(/«Tiltak»/).first()).toBeVisible();
  await expect(tab.getByRole('table', { name: 'Brukere' })).toBeVisible();
});

test('F3 F5 a Graph that asks us to wait two minutes is obeyed, and the person is told how long', async ({ openTab, tenant }) => {
  tenant.faults.add({ fault: '429=120' });
  const { tab } = await openTab();
  await expect(tab.getByRole('alert')).toContainText(/2 minutter|120 sekunder/);
  await tab.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(tab.getByRole('alert')).toContainText(/minutter|sekunder/);
  expect(tenant.faults.rules().map(({ struck }) => struck)).toEqual([1]);
});

for (const [fault, words] of [
  ['503-without', /svarer ikke|prøv/i],
  ['offline', /nett/i],
  ['html', /./],
] as const)
  test(`F3 ${fault} on everything ends within 10 s in a named cause and what to do`, async ({ openTab, tenant }) => {
    tenant.faults.add({ fault });
    const { tab } = await openTab();
    await expect(tab.getByRole('alert')).toContainText(words);
    await expect(tab.getByRole('button', { name: 'Prøv igjen' })).toBeVisible();
    if (fault === '503-without') return; // the test's clock stands still, so the time we were asked to wait never passes
    tenant.faults.clear();
    await tab.getByRole('button', { name: 'Prøv igjen' }).click();
    await expect(tab.getByRole('table', { name: 'Brukere' })).toBeVisible();
  });

test('F12 invented figures are marked as demonstration wherever they are seen, and published ones are not', async ({
  openTab,
}) => {
  const { tab } = await openTab();
  await expect(tab.getByText('Demonstrasjon', { exact: true }).first()).toBeVisible();
  await tab.getByRole('tab', { name: 'Tiltak' }).click();
  await expect(tab.getByRole('button', { name: 'Nytt tiltak' })).toBeVisible();
  await expect(tab.getByRole('main').getByText('Demonstrasjon', { exact: true })).toBeVisible();
  await tab.getByRole('tab', { name: 'Målekort' }).click();
  await tab.getByLabel('Rapportår').selectOption('2015');
  await expect(tab.getByText('Tilfredshet – service bad')).toBeVisible();
  await expect(tab.getByText('Demonstrasjon', { exact: true })).toHaveCount(0);
});

test('F13 what people have written is text: nothing in a comment becomes markup', async ({ openTab, tenant }) => {
  const evil = '<img src=x onerror="window.evil=1"><script>window.evil=1</script>';
  const made = await ask(tenant, 'leader', 'POST', '/lists/Resultater/items', {
    fields: {
      Title: evil,
      Nokkel: 'demo-2026-kultur-01|2026',
      OperasjonId: 'x',
      IndikatorNokkel: 'demo-2026-kultur-01',
      EnhetKode: 'KRS-KULTUR',
      Periode: '2026',
      Resultat: '81 %',
      Kommentar: evil,
    },
  });
  expect(made.status).toBe(201);
  const { tab } = await openTab();
  await tab.getByRole('button', { name: 'Brukertilfredshet på badet', exact: true }).click();
  await expect(tab.getByText(evil)).toBeVisible();
  expect(await tab.locator('html').evaluate(() => 'evil' in window)).toBe(false);
});
