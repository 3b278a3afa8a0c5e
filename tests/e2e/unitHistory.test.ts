import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { test as ownBrowser } from './lastingFixtures.ts';

test.use({ pageSize: 200 });
ownBrowser.use({ pageSize: 200 });

const ended = { person: 'director', team: 'Hele kommunen', place: 'KRS-FELLESTJENESTER' } as const;

test('A10: a unit that was split keeps its history under its old name with its dates, and leads on to those that took over', async ({
  openTab,
}) => {
  const { tab } = await openTab(ended);
  await expect(tab.getByText('Fellestjenester til 31. des. 2024. Nå: Servicetorget, Arkiv og post.')).toBeVisible();
  await expect(tab.getByRole('row').filter({ hasText: 'Svartid på telefon' })).toContainText('58 sekunder');
  await tab.getByRole('note').getByRole('button', { name: 'Servicetorget' }).click();
  await expect(tab.getByRole('heading', { level: 1, name: 'Servicetorget' })).toBeVisible();
  await expect(tab.getByText('Historien før 1. jan. 2025 ligger hos Fellestjenester.')).toBeVisible();
  await tab.getByRole('note').getByRole('button', { name: 'Fellestjenester' }).click();
  await expect(tab.getByRole('heading', { level: 1, name: 'Fellestjenester' })).toBeVisible();
});

test('A10: the tree shows the units that stood in the period, and the ended ones for themselves with their dates', async ({
  openTab,
}) => {
  const { tab } = await openTab({ ...ended, place: 'KRS/malekort' });
  await tab.getByRole('button', { name: 'Enheter', exact: true }).click();
  const tree = tab.getByRole('navigation', { name: 'Enheter' });
  await expect(tree.getByRole('button', { name: 'Servicetorget' })).toBeVisible();
  await expect(tree.getByRole('heading', { name: 'Tidligere enheter' })).toBeVisible();
  await expect(tree.getByRole('button', { name: 'Fellestjenester til 31. des. 2024' })).toBeVisible();
  await tab.getByLabel('Rapportår').selectOption('2017');
  await expect(tree.getByRole('button', { name: 'Servicetorget fra 1. jan. 2025' })).toBeVisible();
  await expect(tree.getByRole('heading', { name: 'Tidligere enheter' })).toHaveCount(0);
});

ownBrowser('A10: the overview is asked for by line or by subject, and remembers which', async ({ openTab }) => {
  const subject = { ...ended, place: 'KRS-PLANBYGG/oversikt' } as const;
  const { tab } = await openTab({ ...ended, place: 'KRS/oversikt' });
  const table = tab.getByRole('table', { name: 'Enhet for enhet' });
  await expect(table.locator('tbody tr').first()).toBeVisible({ timeout: 60_000 });
  const after = (name: string) =>
    table.locator('tbody [data-name]').evaluateAll((all, wanted) => {
      const names = all.map(({ textContent }) => textContent).filter((each) => each !== `${wanted}, egne`);
      return names[names.indexOf(wanted) + 1];
    }, name);
  expect(await after('Plan og byggesak')).not.toBe('Servicetorget');
  await tab.getByRole('radio', { name: 'Fag' }).click();
  await expect.poll(() => after('Plan og byggesak')).toBe('Servicetorget');
  const again = await openTab(subject);
  await again.tab.getByRole('tab', { name: 'Målekort' }).click();
  await again.tab.getByRole('button', { name: 'Enheter', exact: true }).click();
  await again.tab.getByRole('navigation', { name: 'Enheter' }).getByRole('button', { name: 'Hele kommunen' }).click();
  await again.tab.getByRole('tab', { name: 'Oversikt' }).click();
  await expect(again.tab.getByRole('radio', { name: 'Fag' })).toBeChecked({ timeout: 60_000 });
});

test('A10: the page of an ended unit has nothing for axe to find, and nothing goes sideways on a phone', async ({ openTab }) => {
  const { page, tab } = await openTab({ ...ended, width: 320, theme: 'dark' });
  await expect(tab.getByText('Nå: Servicetorget, Arkiv og post.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  const sideways = await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});
