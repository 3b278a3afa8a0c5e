import { itemsOf } from './askGraph.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

const tiltak = { place: 'KRS-KULTUR/tiltak' } as const;
const title = 'Selvbetjent bibliotek om kvelden';

test('C1 the unit’s tiltak say who, when, how far and which indicator, and what is overdue', async ({ openTab }) => {
  const { tab } = await openTab({ ...tiltak, person: 'employee' });
  await expect(tab.getByRole('columnheader')).toHaveText(['Tiltak', 'Ansvarlig', 'Frist', 'Status', 'Måleindikator', 'Planner']);
  await expect(tab.getByText('1 av 9 tiltak er innført, 2 er over frist.')).toBeVisible();
  const row = tab.getByRole('row').filter({ hasText: 'Nytt renholdsopplegg på badet' });
  await expect(row.locator('td')).toContainText([
    'Vikar, Kultur',
    '22 dager over frist',
    'I arbeid',
    'Brukertilfredshet på badet',
    '',
  ]);
  await expect(tab.getByRole('button', { name: /Lag oppgave/ })).toHaveCount(0);
});

test('C3 a task is made in Planner with the way back, ticking it there shows in the tab, and the link opens the row', async ({
  openTab,
  tenant,
}) => {
  const { page, tab } = await openTab(tiltak);
  await tab.getByRole('button', { name: `Lag oppgave i Planner: ${title}` }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await expect(tab.getByText('Oppgaven står i Planner.')).toBeVisible();
  const row = tab.getByRole('row').filter({ hasText: title });
  await expect(row.getByText('Lik Planner')).toBeVisible();

  await page.getByRole('tab', { name: 'Planner' }).click();
  const card = page
    .getByRole('article', { name: title })
    .or(page.locator(`[aria-label="${title}"]`))
    .first();
  await expect(card).toBeVisible();
  await page.getByRole('group', { name: title }).getByRole('button').last().click();

  await page.getByRole('tab', { name: 'Målekort' }).click();
  await tab.getByRole('button', { name: 'Les på nytt' }).click();
  await expect(row.getByText('Innført')).toBeVisible();
  await expect(async () => {
    const [stored] = (await itemsOf(tenant, 'Tiltak')).filter(({ fields }) => fields['Title'] === title);
    expect(stored?.fields).toMatchObject({ Status: 'Innført', AvtaltProsent: 100 });
  }).toPass();
});

test('consent that is refused is said plainly, and no task is made', async ({ openTab, tenant }) => {
  const { page, tab } = await openTab(tiltak);
  await tab.getByRole('button', { name: `Lag oppgave i Planner: ${title}` }).click();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(tab.getByRole('alert')).toContainText('Målekort trenger lov fra deg');
  const [stored] = (await itemsOf(tenant, 'Tiltak')).filter(({ fields }) => fields['Title'] === title);
  expect(stored?.fields['OppgaveId']).toBeUndefined();
  await expect(tab.getByRole('button', { name: `Lag oppgave i Planner: ${title}` })).toBeEnabled();
});

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`the tiltak have nothing for axe to find, ${theme}, on a phone and on a desk`, async ({ openTab }) => {
    const { page, tab } = await openTab({ ...tiltak, theme, width: 320 });
    await expect(tab.getByText(title)).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    expect(await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(
      0,
    );
    await openTab({ ...tiltak, theme });
    await expect(tab.getByText(title)).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
