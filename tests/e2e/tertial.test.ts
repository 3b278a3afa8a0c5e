import { ask, itemsOf } from './askGraph.ts';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 200 });

const badet = 'Brukertilfredshet på badet';

test('B5: what is reported by the tertial shows the latest one on the målekort, and its row reports the next', async ({
  openTab,
  tenant,
}) => {
  const key = 'demo-2026-kultur-01';
  const item = (await itemsOf(tenant, 'Måleindikatorer')).find(({ fields }) => fields['Nokkel'] === key);
  await ask(tenant, 'administrator', 'PATCH', `/lists/Måleindikatorer/items/${item?.id}/fields`, { Frekvens: 'Tertial' });
  for (const [Periode, Resultat] of Object.entries({ '2026-T1': '80 %', '2026-T2': '82 %' })) {
    const keys = { Title: badet, Nokkel: `${key}|${Periode}`, OperasjonId: `operation-${Periode}`, IndikatorNokkel: key };
    const fields = { ...keys, EnhetKode: 'KRS-KULTUR', Periode, Resultat, Demonstrasjon: true };
    expect((await ask(tenant, 'administrator', 'POST', '/lists/Resultater/items', { fields })).status).toBe(201);
  }
  const { tab } = await openTab();
  const row = tab.getByRole('row').filter({ hasText: badet });
  await expect(row.getByText('2. tertial: 82 %')).toBeVisible();
  await expect(row.getByText('Pil opp, ønsket resultat')).toBeVisible();
  await tab.getByRole('button', { name: badet, exact: true }).click();
  await tab.getByRole('button', { name: `Rapporter ${badet} for 3. tertial 2026` }).click();
  const form = tab.getByRole('form', { name: `Rapporter ${badet} for 3. tertial 2026` });
  await expect(form.getByText('Krav: 80 % · Forrige (2. tertial 2026): 82 %')).toBeVisible();
  await form.getByLabel(/Resultat 3. tertial 2026/).fill('84 %');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(row.getByText('3. tertial: 84 %')).toBeVisible();
});
