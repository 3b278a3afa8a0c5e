import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 200 });

const about = { team: 'Kultur', place: 'KRS-KULTUR/om' } as const;

test('F8: an administrator chooses the words and the rule, and every page and level follows, for everybody', async ({
  openTab,
}) => {
  const { tab } = await openTab({ ...about, person: 'administrator' });
  await expect(tab.getByText('Kommunen har ikke bestemt noe eget.')).toBeVisible();
  await expect(tab.getByRole('row', { name: /Når kravet, men er ikke bedre enn sist/ })).toContainText('Akseptabelt resultat');
  await tab.getByRole('button', { name: 'Endre regel og ord' }).click();
  await tab.getByRole('radio', { name: /Bare kravet/ }).click();
  await tab.getByLabel('Enhet, Bokmål').fill('virksomhet');
  await tab.getByLabel('Rammeområde, Bokmål').fill('sektor');
  await tab.getByRole('button', { name: 'Lagre innstillingene' }).click();
  await expect(tab.getByText('Lagret. Nivåene er regnet ut på nytt.')).toBeVisible();
  await expect(tab.getByText('Bestemt for Hele kommunen og alt under.')).toBeVisible();
  await expect(tab.getByRole('definition').first()).toHaveText('Virksomhet virksomheten, virksomheter, virksomhetene');

  const reader = await openTab({ team: 'Kultur', place: 'KRS-KULTUR', person: 'employee' });
  const row = reader.tab.getByRole('row').filter({ hasText: 'Lederavtale' });
  await expect(row).toContainText('ønsket resultat'); // met as last year: acceptable by the usual rule
  await expect(reader.tab.getByText(/^Sektor/).first()).toBeVisible();
  await reader.tab.getByRole('tab', { name: 'Oversikt' }).click();
  await expect(reader.tab.getByRole('table', { name: 'Virksomhet for virksomhet' })).toBeVisible({ timeout: 60_000 });
});

test('E6: an administrator decides how few may be shown, never below three, and it holds for everybody', async ({ openTab }) => {
  const { tab } = await openTab({ ...about, person: 'administrator' });
  await expect(tab.getByText('Det som har færre enn 5 svar, vises ikke.')).toBeVisible();
  await tab.getByRole('button', { name: 'Endre regel og ord' }).click();
  const field = tab.getByLabel('Færrest svar som vises');
  await expect(field.getByRole('option').first()).toHaveText('3');
  await field.selectOption('50');
  await tab.getByRole('button', { name: 'Lagre innstillingene' }).click();
  await expect(tab.getByText('Det som har færre enn 50 svar, vises ikke.')).toBeVisible();

  const reader = await openTab({ team: 'Kultur', place: 'KRS-KULTUR/indikator/demo-2026-kultur-08', person: 'employee' });
  await expect(reader.tab.getByText(/Det som har færre enn 50 svar, vises ikke/)).toBeVisible();
});

test('F8: who may only read sees the rule in words, and no button that would be refused', async ({ openTab }) => {
  const { tab } = await openTab({ ...about, person: 'employee' });
  await expect(tab.getByText('Du har lesetilgang til «Enheter».')).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Endre regel og ord' })).toHaveCount(0);
});

test('F8: what SharePoint refuses is named, what was typed stands, and nothing is said to be saved', async ({
  openTab,
  page,
}) => {
  const { tab } = await openTab({ ...about, person: 'administrator' });
  await page.route(/\/lists\/Enheter\/items\/\d+\/fields/, (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({
          status: 403,
          headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
          body: JSON.stringify({ error: { code: 'accessDenied', message: 'Access denied' } }),
        })
      : route.continue(),
  );
  await tab.getByRole('button', { name: 'Endre regel og ord' }).click();
  await tab.getByLabel('Kommunedirektør, Bokmål').fill('rådmann');
  await tab.getByRole('button', { name: 'Lagre innstillingene' }).click();
  await expect(tab.getByRole('alert')).toContainText('Du har lesetilgang til «Enheter», men kan ikke endre');
  await expect(tab.getByLabel('Kommunedirektør, Bokmål')).toHaveValue('rådmann');
});

for (const [theme, width] of [
  ['light', 320],
  ['dark', 768],
  ['contrast', 1440],
] as const)
  test(`the settings have nothing for axe to find, read and changed, ${theme}, ${width} px`, async ({ openTab }) => {
    const { page, tab } = await openTab({ ...about, person: 'administrator', theme, width });
    await expect(tab.getByRole('heading', { name: 'Ord vi bruker' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await tab.getByRole('button', { name: 'Endre regel og ord' }).click();
    await expect(tab.getByLabel('Enhet, Nynorsk')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    const sideways = await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
