import { ask, itemsOf } from './askGraph.ts';
import type { Local365 } from '../../src/local365/local365.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

const tiltak = { place: 'KRS-KULTUR/tiltak' } as const;
const title = 'Selvbetjent bibliotek om kvelden';

/** Somebody moves a task in Planner, behind the tab's back. */
async function tick(tenant: Local365, task: string, percentComplete: number): Promise<void> {
  const seen = (await (await ask(tenant, 'deputy', 'GET', task)).json()) as { readonly '@odata.etag': string };
  const headers = {
    authorization: `Bearer ${await tenant.tokenFor('deputy', ['Tasks.ReadWrite'])}`,
    'content-type': 'application/json',
    'if-match': seen['@odata.etag'],
  };
  const body = JSON.stringify({ percentComplete });
  await tenant.fetch(new Request(`https://graph.microsoft.com${task}`, { method: 'PATCH', headers, body }));
}

test('C1: the unit’s tiltak say who, when, how far and which indicator, and what is overdue', async ({ openTab }) => {
  const { tab } = await openTab({ ...tiltak, person: 'director' });
  await expect(tab.getByRole('columnheader')).toHaveText([
    'Tiltak',
    'Ansvarlig',
    'Frist',
    'Status',
    'PUFF',
    'Måleindikator',
    'Planner',
  ]);
  await expect(tab.getByText('1 av 9 tiltak er innført, 2 er over frist.')).toBeVisible();
  const row = tab.getByRole('row').filter({ hasText: 'Nytt renholdsopplegg på badet' });
  await expect(row.locator('td')).toContainText([
    'Vikar, Kultur',
    '22 dager over frist',
    'I arbeid',
    'Følge opp',
    'Brukertilfredshet på badet',
    '',
  ]);
  await expect(tab.getByRole('button', { name: /Lag oppgave/ })).toHaveCount(0);
});

test('C3: a task is made in Planner with the way back, and ticking it there shows in the tab', async ({ openTab, tenant }) => {
  const { page, tab } = await openTab(tiltak);
  await tab.getByRole('button', { name: `Lag oppgave i Planner: ${title}` }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await tab.getByRole('combobox', { name: 'Kolonne' }).selectOption('Pågår');
  await tab.getByRole('button', { name: 'Lag oppgave i Planner', exact: true }).click();
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

test.describe('looked through by axe', () => {
  test.use({ pageSize: 200 });
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
});

test('C4: list and Planner have both moved: both stand side by side, the person chooses, and the two agree', async ({
  openTab,
  tenant,
}) => {
  const { page, tab } = await openTab(tiltak);
  const row = tab.getByRole('row').filter({ hasText: title });
  await tab.getByRole('button', { name: `Lag oppgave i Planner: ${title}` }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await tab.getByRole('button', { name: 'Lag oppgave i Planner', exact: true }).click();
  await expect(row.getByText('Lik Planner')).toBeVisible();
  const [stored] = (await itemsOf(tenant, 'Tiltak')).filter(({ fields }) => fields['Title'] === title);
  const task = `/v1.0/planner/tasks/${String(stored?.fields['OppgaveId'])}`;
  await tick(tenant, task, 100);
  await ask(tenant, 'deputy', 'PATCH', `/lists/Tiltak/items/${stored?.id}/fields`, { Status: 'Ikke startet' });

  await tab.getByRole('button', { name: 'Les på nytt' }).click();
  await expect(tab.getByText('Status er endret både her og i Planner. Velg hva som gjelder.')).toBeVisible();
  await tab.getByRole('button', { name: 'La det her gjelde' }).click();
  await expect(row.getByText('Lik Planner')).toBeVisible();
  expect(await (await ask(tenant, 'deputy', 'GET', task)).json()).toMatchObject({ percentComplete: 0 });
});

test('C8: a plan nobody can read is named with how many tiltak it touches, and the rest of the page works', async ({
  openTab,
  tenant,
}) => {
  const items = await itemsOf(tenant, 'Tiltak');
  const link = async (name: string, task: string, plan: string) => {
    const item = items.find(({ fields }) => fields['Title'] === name);
    await ask(tenant, 'administrator', 'PATCH', `/lists/Tiltak/items/${item?.id}/fields`, { OppgaveId: task, PlanId: plan });
  };
  await link(title, 'Premium-task-00000000000001', 'Premium-plan-000000000000001');
  await link('Digitalt arkiv for lokale bilder', 'Leder-task-0000000000000001', 'Leder-plan-00000000000000002');
  const { page, tab } = await openTab({ ...tiltak, person: 'deputy' });
  await tab.getByRole('button', { name: 'Vis status fra Planner' }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await expect(tab.getByText(/^Planen som ett tiltak følger, finnes ikke for Målekort\..*premiumplan/)).toBeVisible();
  await expect(tab.getByText(/^Planen som ett tiltak følger, kan ikke leses/)).toBeVisible();
  await tab.getByRole('button', { name: `I arbeid. Endre status: Nytt renholdsopplegg på badet` }).click();
  await tab.getByRole('menuitemradio', { name: 'Innført' }).click();
  await expect(tab.getByRole('row').filter({ hasText: 'Nytt renholdsopplegg på badet' }).getByText('Lagret.')).toBeVisible();
});

test('F9: a tiltak is archived and had back, and its row was there all the time', async ({ openTab, tenant }) => {
  const { tab } = await openTab(tiltak);
  await tab.getByRole('button', { name: title, exact: true }).click();
  await tab.getByRole('button', { name: `Arkiver ${title}` }).click();
  await expect(tab.getByText(`«${title}» er arkivert. Historikken er beholdt.`)).toBeVisible();
  await tab.getByText('Arkiverte (2)').click();
  const isThere = async () =>
    (await itemsOf(tenant, 'Tiltak')).filter(({ fields }) => fields['Title'] === title).map(({ fields }) => fields['Arkivert']);
  expect(await isThere()).toEqual([true]);
  await tab.getByRole('button', { name: `Hent tilbake ${title}` }).click();
  await expect(tab.getByRole('rowheader').filter({ hasText: title })).toBeVisible();
  expect(await isThere()).toEqual([false]);
});
