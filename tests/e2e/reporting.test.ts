import { ask, itemsOf } from './askGraph.ts';
import { expect, test } from './fixtures.ts';
import type { OpenTab } from './fixtures.ts';

test.use({ pageSize: 200 });

const indicator = 'Brukertilfredshet på badet';
const key = 'demo-2026-kultur-01|2026';

async function fillIn(tab: OpenTab['tab'], value: string, comment: string) {
  await tab.getByRole('button', { name: indicator, exact: true }).click();
  await tab.getByRole('button', { name: `Rapporter ${indicator} for 2026` }).click();
  const form = tab.getByRole('form', { name: `Rapporter ${indicator} for 2026` });
  await form.getByLabel('Resultat 2026').fill(value);
  await form.getByLabel(/Kommentar/).fill(comment);
  return form;
}

test('a leader reports a result: it is in the list, and the level and the explanation follow', async ({ openTab, tenant }) => {
  const { tab } = await openTab();
  const form = await fillIn(tab, '81 %', 'Nytt renhold');
  await expect(form.getByText('Pil opp, ønsket resultat')).toBeVisible();
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(tab.getByRole('status').getByText('Lagret', { exact: true })).toBeVisible();
  await expect(tab.getByText('81 %. Kravet er 80 %. Opp 2 prosentpoeng fra 2025, over kravet: pil opp, ønsket.')).toBeVisible();
  const stored = (await itemsOf(tenant, 'Resultater')).filter(({ fields }) => fields['Nokkel'] === key);
  expect(stored.map(({ fields }) => [fields['Resultat'], fields['Kommentar'], fields['RapportertAvNavn']])).toEqual([
    ['81 %', 'Nytt renhold', 'Leder, Kultur'],
  ]);
});

test('an employee sees the same scorecard and no button to report', async ({ openTab }) => {
  const { tab } = await openTab({ person: 'employee' });
  await tab.getByRole('button', { name: indicator, exact: true }).click();
  await expect(tab.getByText('Ingenting er rapportert for 2026.')).toBeVisible();
  await expect(tab.getByRole('button', { name: /Rapporter/ })).toHaveCount(0);
});

test('F1 a leader whose write access is gone is told so by name, and keeps what was typed', async ({ openTab, tenant }) => {
  const { tab } = await openTab();
  const form = await fillIn(tab, '81 %', 'Nytt renhold');
  tenant.faults.add({ fault: '403', method: 'POST', path: '/lists/Resultater/items' });
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form.getByRole('alert')).toContainText('lesetilgang');
  await expect(form.getByLabel('Resultat 2026')).toHaveValue('81 %');
  await expect(form.getByText('Lagret', { exact: true })).toHaveCount(0);
});

test('two leaders on one row: the second sees both texts and chooses (412)', async ({ openTab, tenant }) => {
  const { tab } = await openTab();
  const name = 'Egenvurdering av kulturskolen';
  await tab.getByRole('button', { name, exact: true }).click();
  await tab.getByRole('button', { name: `Rapporter ${name} for 2026` }).click();
  const form = tab.getByRole('form', { name: `Rapporter ${name} for 2026` });
  await form.getByLabel('Resultat 2026').fill('90');
  const [row] = (await itemsOf(tenant, 'Resultater')).filter(({ fields }) => fields['Nokkel'] === 'demo-2026-kultur-07|2026');
  await ask(tenant, 'deputy', 'PATCH', `/lists/Resultater/items/${row?.id}/fields`, {
    Resultat: '75',
    RapportertAvNavn: 'Vikar, Kultur',
  });
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form.getByRole('alert')).toContainText(/Før sto det.*Vikar, Kultur skrev75.*Du skrev90/);
  await form.getByRole('button', { name: 'Lagre mitt' }).click();
  await expect(tab.getByRole('status').getByText('Lagret', { exact: true })).toBeVisible();
  const [after] = (await itemsOf(tenant, 'Resultater')).filter(({ fields }) => fields['Nokkel'] === 'demo-2026-kultur-07|2026');
  expect(after?.fields['Resultat']).toBe('90');
});

test('a save that was cut off after it was done is looked up, and stored once', async ({ openTab, tenant }) => {
  const { tab } = await openTab();
  const form = await fillIn(tab, '81 %', '');
  tenant.faults.add({ fault: '504-after', method: 'POST', path: '/lists/Resultater/items', times: 1 });
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(tab.getByRole('status').getByText('Lagret', { exact: true })).toBeVisible();
  expect((await itemsOf(tenant, 'Resultater')).filter(({ fields }) => fields['Nokkel'] === key)).toHaveLength(1);
});
