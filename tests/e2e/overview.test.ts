import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 200 }); // a whole municipality by twos is two hundred round trips; the scorecard's tests follow the links

const whole = { person: 'director', team: 'Hele kommunen', place: 'KRS/oversikt' } as const;

test('D5 the heat table has a row for every rammeområde and a mark in words for each shared indicator', async ({ openTab }) => {
  const { tab } = await openTab(whole);
  const table = tab.getByRole('table', { name: 'Enhet for enhet' });
  await expect(table.locator('tbody tr')).toHaveCount(22, { timeout: 100_000 });
  const kultur = table.getByRole('row').filter({ has: tab.getByRole('button', { name: 'Kultur', exact: true }) });
  await expect(kultur.getByRole('img', { name: 'Pil ned, uakseptabelt resultat' })).toBeVisible();
  await expect(kultur).toContainText('9,1 %');
  await expect(tab.getByText('Av 108 indikatorer er 69 målt')).toBeVisible();
});

test('D6 the whole municipality is rolled up as worst, counts or average, with its coverage', async ({ openTab }) => {
  const { tab } = await openTab(whole);
  const branch = tab.locator('tr[data-index="0"]');
  await expect(branch.locator('td').last()).toHaveText('11 av 17', { timeout: 100_000 });
  await tab.getByLabel('Sammenlagt som').selectOption('average');
  await expect(branch.locator('td').last()).toHaveText('7,5 %');
  await expect(branch.locator('td').last()).toHaveAttribute('title', 'Snitt 7,5\u00A0%, av 11 målt, 17 i alt');
  await expect(tab.getByText('Svakest: Barnehager (5 uakseptabelt)')).toBeVisible();
});

test('D7 the overview says when it was read', async ({ openTab }) => {
  const { tab } = await openTab(whole);
  await expect(tab.getByText('Lest 22.11 kl. 09.00')).toBeVisible({ timeout: 100_000 });
});

test('F10 search minds neither case nor hyphens, keeps the parent, and can be taken back', async ({ openTab }) => {
  const { tab } = await openTab(whole);
  await tab.getByRole('searchbox').fill('barn\u00A0\u2011 FAMILIE');
  const names = tab.locator('tbody [data-name]');
  await expect(names).toHaveText(['Hele kommunen', 'Barn - familie - helse'], { timeout: 100_000 });
  await expect(tab.getByText('1 av 20 enheter')).toBeVisible();
  await tab.getByRole('searchbox').fill('');
  await expect(names).toHaveCount(22);
});

test('a count chooses the units that have it, and a branch folds with the keyboard', async ({ openTab, page }) => {
  const { tab } = await openTab(whole);
  await tab.getByRole('button', { name: /Uakseptabelt resultat/ }).click({ timeout: 100_000 });
  await expect(tab.locator('tbody [data-name]').filter({ hasText: 'Velferd' })).toHaveCount(0);
  await tab.getByRole('button', { name: /Uakseptabelt resultat/ }).click();
  await tab.locator('tbody').getByRole('button', { name: 'Hele kommunen', exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tab.locator('tbody tr')).toHaveCount(1);
});

test('a leader’s own unit stands first, on a phone as a card, and nothing goes sideways', async ({ openTab, page }) => {
  const { tab } = await openTab({ ...whole, person: 'leader', width: 320 });
  const mine = tab.getByRole('region', { name: 'Mine enheter' });
  await expect(mine).toContainText('Kultur', { timeout: 100_000 });
  await expect(mine).toContainText('målt 7 av 12');
  await expect(tab.getByRole('list', { name: 'Enhetene' }).getByRole('listitem')).toHaveCount(22);
  const sideways = await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(await violationsOf(page)).toEqual([]);
});

for (const [theme, width] of [
  ['light', 1440],
  ['dark', 768],
  ['contrast', 1440],
] as const)
  test(`the overview has nothing for axe to find, ${theme}, ${width} px`, async ({ openTab }) => {
    const { page, tab } = await openTab({ ...whole, theme, width });
    await expect(tab.getByRole('heading', { name: 'Endret siden sist' })).toBeVisible({ timeout: 100_000 });
    expect(await violationsOf(page)).toEqual([]);
    const sideways = await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
