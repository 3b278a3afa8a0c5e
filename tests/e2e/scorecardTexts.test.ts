import { ask, itemsOf } from './askGraph.ts';
import { violationsOf } from './axe.ts';
import { expect, test, type OpenTab } from './fixtures.ts';

test.use({ pageSize: 200 });

const section = (tab: OpenTab['tab'], name: string) => tab.getByRole('region', { name, exact: true });
const textOf = async (tenant: Parameters<typeof itemsOf>[0], key: string) =>
  (await itemsOf(tenant, 'Tekster')).find(({ fields }) => fields['Nokkel'] === key)?.fields['Tekst'];

for (const [lang, plans, notice] of [
  ['nb', 'Utfordringer og planer', 'Denne artikkelen er over ett år gammel og kan inneholde utdatert informasjon.'],
  ['nn', 'Utfordringar og planar', 'Denne artikkelen er over eitt år gamal og kan innehalde utdatert informasjon.'],
] as const)
  test(`A11 B6: a main goal and texts without indicators read well, and are said to be old in ${lang}`, async ({ openTab }) => {
    const { page, tab } = await openTab({ person: 'director', team: 'Hele kommunen', place: 'KRS-SENTRALADM', lang });
    await tab.getByRole('combobox').first().selectOption('2018');
    await expect(section(tab, plans).getByText('en egen sak i 2019')).toBeVisible();
    await expect(tab.getByText(notice)).toHaveCount(1);
    await expect(tab.getByText(/^H\w+dmål: Gode tjenester med fokus på kvalitet/)).toBeVisible();
    await expect(tab.getByRole('table')).toHaveCount(0);
    expect(await violationsOf(page)).toEqual([]);
  });

test('a leader writes what the unit tells of its year, in place; two leaders see both texts and choose (412)', async ({
  openTab,
  tenant,
}) => {
  const { tab } = await openTab();
  const facts = section(tab, 'Fakta');
  await expect(tab.getByRole('table').last()).toBeVisible();
  await tab.locator('html').evaluate((html) => html.scrollTo(0, html.scrollHeight)); // texts are read when one comes near them
  await expect(facts).toContainText('48,5 årsverk, 61 ansatte');
  await facts.getByRole('button', { name: 'Endre Fakta' }).click();
  await facts.getByRole('textbox', { name: 'Fakta' }).fill('Nytt bad.\n- To basseng');
  const [row] = (await itemsOf(tenant, 'Tekster')).filter(({ fields }) => fields['Nokkel'] === 'KRS-KULTUR|2026|Fakta');
  await ask(tenant, 'deputy', 'PATCH', `/lists/Tekster/items/${row?.id}/fields`, {
    Tekst: 'Badet stenger i mai.',
    SkrevetAvNavn: 'Vikar, Kultur',
  });
  await facts.getByRole('button', { name: 'Lagre' }).click();
  await expect(facts.getByRole('region', { name: 'Vikar, Kultur skrev' })).toContainText('Badet stenger i mai.');
  await expect(facts.getByRole('region', { name: 'Du skrev' })).toContainText('Nytt bad.');
  expect(await textOf(tenant, 'KRS-KULTUR|2026|Fakta')).toBe('Badet stenger i mai.');
  await facts.getByRole('button', { name: 'Lagre mitt' }).click();
  await expect(facts.getByRole('status').getByText('Lagret', { exact: true })).toBeVisible();
  await expect(facts.getByRole('listitem')).toHaveText(['To basseng']);
  expect(await textOf(tenant, 'KRS-KULTUR|2026|Fakta')).toBe('Nytt bad.\n- To basseng');
});

test('the first paint pays nothing for the texts: they are asked for after the table stands', async ({ openTab, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const body = request.method() === 'POST' && request.url().endsWith('/$batch') ? (request.postData() ?? '') : '';
    if (body !== '') asked.push(decodeURIComponent(body));
  });
  const { tab } = await openTab({ width: 320 });
  await expect(tab.getByRole('heading', { name: 'Brukere' })).toBeVisible();
  expect(asked.filter((body) => body.includes('/lists/Tekster/'))).toEqual([]);
  await tab.locator('html').evaluate((root) => root.ownerDocument.defaultView?.scrollTo(0, root.scrollHeight));
  await expect(section(tab, 'Fakta')).toContainText('48,5 årsverk, 61 ansatte');
  expect(asked.filter((body) => body.includes('/lists/Tekster/'))).toHaveLength(1);
});
