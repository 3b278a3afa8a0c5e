import { realNames } from '../../src/local365/realNames.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('a direct visit to the tab, without a host, says how to open it', async ({ page, tenant }) => {
  expect(tenant.tenant.facts.displayName).toBe('Demokommune');
  await page.goto(`${realNames.tab}/index.html`);
  await expect(page.getByRole('heading', { name: 'Åpne Målekort i Microsoft Teams' })).toBeVisible();
});

test('a tab is added to a channel: the unit is chosen, the host saves it, and it opens on that unit', async ({ openTab }) => {
  const { page } = await openTab({
    person: 'administrator',
    team: 'Kommunedirektørens ledergruppe',
    channel: 'Styringsdialog',
    tab: 'posts',
  });
  await page.getByRole('button', { name: 'Legg til fane' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Målekort' });
  const settings = dialog.frameLocator('iframe');
  await expect(dialog.getByRole('button', { name: 'Lagre' })).toBeDisabled();
  await settings.getByLabel('Enhet').selectOption({ label: '\u00a0\u00a0Barnehager' });
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('tab', { name: 'Målekort – Barnehager' })).toBeVisible();
  const tab = page.frameLocator('iframe[name="embedded-page-container"]:visible');
  await expect(tab.getByRole('heading', { name: 'Barnehager', level: 1 })).toBeVisible();
});

test('the personal app opens on what waits for the person, in the unit they lead', async ({ openTab }) => {
  const { page, tab } = await openTab({ room: 'app' });
  await expect(tab.getByRole('heading', { name: 'Kultur', level: 1 })).toBeVisible();
  await expect(tab.getByText(/^\d+ av \d+ gjort$/)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

for (const [lang, words] of [
  ['nn', ['Rapportår', 'Ikkje rapportert']],
  ['en', ['Report year', 'Not reported']],
] as const)
  test(`the tab speaks ${lang} when the host does`, async ({ openTab }) => {
    const { tab } = await openTab({ lang });
    for (const word of words) await expect(tab.getByText(word).filter({ visible: true }).first()).toBeVisible();
  });

test('the theme follows the host while the tab is open', async ({ openTab }) => {
  const { page, tab } = await openTab();
  const main = tab.getByRole('main');
  await expect(main).toBeVisible();
  const colour = () => main.evaluate((element) => getComputedStyle(element).color);
  const before = await colour();
  await page.getByRole('button', { name: /^Tema/ }).click();
  await page.getByRole('menuitemradio', { name: 'Mørkt' }).click();
  await expect.poll(colour).not.toBe(before);
});
