import { ask, itemsOf } from './askGraph.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { OpenTab } from './fixtures.ts';

test.use({ pageSize: 50 }); // every unit is read: by twos that is many round trips

const mine = { place: 'KRS-KULTUR/oppdateringer' } as const;
const results = async (tenant: Parameters<typeof itemsOf>[0], key: string) =>
  (await itemsOf(tenant, 'Resultater')).filter(({ fields }) => fields['Nokkel'] === key).map(({ fields }) => fields);
const form = (tab: OpenTab['tab'], name: string) => tab.getByRole('form', { name: `Rapporter ${name} for 2026` });

test('B1: all I own or stand in for, in every unit, stands overdue first, with n of m done and a count in the tab', async ({
  openTab,
}) => {
  const { tab } = await openTab(mine);
  const list = tab.getByRole('region', { name: 'Det som venter på deg' });
  await expect(list.getByRole('heading', { level: 3 })).toHaveText([
    /^Brukerundersøkelse i høst7 dager over frist/,
    /^Brukertilfredshet på badetFrist 4. des. 2026/,
    /^Opplevd god service/,
    /^Digitalisering/,
    /^Evalueringssamtale – alle enhetsledere/,
  ]);
  await expect(tab.getByText(/^\d+ av \d+ gjort$/)).toBeVisible();
  await expect(tab.getByRole('tab', { name: 'Mine oppdateringer (5)' })).toBeVisible();
});

test('B1: an employee with nothing to report is told so, and what comes next', async ({ openTab }) => {
  const { tab } = await openTab({ ...mine, person: 'employee' });
  await expect(tab.getByText('Ingenting er ditt å oppdatere')).toBeVisible();
  await expect(tab.getByText(/Neste er/)).toBeVisible();
});

test('B2: value, comment, save: with the previous value, its comment and the target in sight, and nothing filled in by itself', async ({
  openTab,
  tenant,
}) => {
  const { tab } = await openTab({ ...mine, width: 320 });
  await tab.getByRole('button', { name: /^Brukertilfredshet på badet/ }).click();
  const report = form(tab, 'Brukertilfredshet på badet');
  await expect(report.getByRole('textbox')).toHaveCount(2);
  await expect(report.getByLabel(/Resultat 2026/)).toHaveValue('');
  await expect(report.getByLabel(/Resultat 2026/)).toHaveAttribute('placeholder', '79 %');
  await expect(report.getByText('Krav: 80 % · Forrige (2025): 79 %')).toBeVisible();
  await expect(report.getByText('Kommentar sist: Nytt renhold fra høsten ga utslag.')).toBeVisible();
  await report.getByRole('button', { name: 'Lagre og neste' }).click();
  await expect(report.getByText('Skriv resultatet, eller «Ikke målt».')).toBeVisible();
  await report.getByLabel(/Resultat 2026/).fill('81 %');
  await expect(report.getByText('Pil opp, ønsket resultat')).toBeVisible();
  await report.getByRole('button', { name: 'Lagre og neste' }).click();
  await expect(tab.getByRole('status').getByText('Lagret', { exact: true })).toBeVisible();
  await expect(form(tab, 'Opplevd god service').getByLabel(/Resultat 2026/)).toBeFocused();
  expect(await results(tenant, 'demo-2026-kultur-01|2026')).toMatchObject([{ Resultat: '81 %' }]);
});

test('B3: a result that is unacceptable is not saved without a comment, on this page and on the scorecard’s', async ({
  openTab,
  tenant,
}) => {
  const { tab } = await openTab(mine);
  await tab.getByRole('button', { name: /^Brukertilfredshet på badet/ }).click();
  const report = form(tab, 'Brukertilfredshet på badet');
  await report.getByLabel(/Resultat 2026/).fill('70 %');
  await report.getByLabel(/Resultat 2026/).press('Enter');
  await expect(report.getByText(/resultatet er uakseptabelt, og den som leser vil vite hvorfor/)).toBeVisible();
  await expect(report.getByLabel(/Kommentar/)).toBeFocused();
  expect(await results(tenant, 'demo-2026-kultur-01|2026')).toEqual([]);
  await report.getByLabel(/Kommentar/).fill('Badet var stengt i to måneder.');
  await report.getByRole('button', { name: 'Lagre og neste' }).click();
  await expect(tab.getByRole('status').getByText('Lagret', { exact: true })).toBeVisible();

  await tab.getByRole('tab', { name: 'Målekort' }).click();
  await tab.getByRole('button', { name: 'Antall besøkende på biblioteket', exact: true }).click();
  await tab.getByRole('button', { name: 'Rapporter Antall besøkende på biblioteket for 2026' }).click();
  const row = form(tab, 'Antall besøkende på biblioteket');
  await row.getByLabel(/Resultat 2026/).fill('60 000');
  await row.getByRole('button', { name: 'Lagre' }).click();
  await expect(row.getByText(/Skriv en kommentar/)).toBeVisible();
});

const withoutRounds = async (tenant: Parameters<typeof itemsOf>[0]) => {
  const [round] = await itemsOf(tenant, 'Rapporteringsrunder');
  expect((await ask(tenant, 'administrator', 'DELETE', `/lists/Rapporteringsrunder/items/${round?.id}`)).status).toBe(204);
};

test('B5: without a round a yearly indicator is not asked for within its year', async ({ openTab, tenant }) => {
  await withoutRounds(tenant);
  const { tab } = await openTab(mine);
  await expect(tab.getByRole('heading', { level: 3 })).toHaveText([/^Brukerundersøkelse i høst/]);
});

test.describe('when the month after the year is over', () => {
  test.use({ now: new Date('2027-02-03T09:00:00+01:00') });

  test('B5: without a round a yearly indicator is late', async ({ openTab, tenant }) => {
    await withoutRounds(tenant);
    const { tab } = await openTab(mine);
    await expect(tab.getByRole('button', { name: /^Brukertilfredshet på badet.*3 dager over frist/ })).toBeVisible();
  });
});

test('B9: the deputy reports between the dates, and the row and the history say for whom', async ({ openTab }) => {
  const { tab } = await openTab({ ...mine, person: 'deputy' });
  await tab.getByRole('button', { name: /^Brukertilfredshet på badet/ }).click();
  const report = form(tab, 'Brukertilfredshet på badet');
  await expect(report.getByText('På vegne av Leder, Kultur')).toBeVisible();
  await report.getByLabel(/Resultat 2026/).fill('82 %');
  await report.getByRole('button', { name: 'Lagre og neste' }).click();
  await expect(tab.getByRole('status').getByText('Lagret', { exact: true })).toBeVisible();
  await tab.getByRole('tab', { name: 'Målekort' }).click();
  await tab.getByRole('button', { name: 'Brukertilfredshet på badet', exact: true }).click();
  await expect(tab.getByText(/Vikar, Kultur, 22. nov. 2026 · På vegne av Leder, Kultur/)).toBeVisible();
  await tab.getByRole('button', { name: 'Åpne indikator: Brukertilfredshet på badet' }).click();
  await tab.getByRole('button', { name: 'Vis historikk' }).click();
  await expect(tab.getByText(/Vikar, Kultur · På vegne av Leder, Kultur/)).toBeVisible();
});

test('C6: a new tiltak is made inside the check-in, and stands on the unit’s list', async ({ openTab, tenant }) => {
  const { tab } = await openTab({ ...mine, width: 320 });
  await tab.getByRole('button', { name: /^Opplevd god service/ }).click();
  await tab.getByRole('button', { name: 'Nytt tiltak for Opplevd god service' }).click();
  const made = tab.getByRole('form', { name: 'Nytt tiltak for Opplevd god service' });
  await made.getByLabel(/Hva skal gjøres/).fill('Kveldsåpent servicekontor');
  await made.getByLabel('Frist').fill('2027-03-01');
  await made.getByRole('button', { name: 'Legg til tiltaket' }).click();
  await expect(tab.getByText('Tiltaket «Kveldsåpent servicekontor» er lagt til.')).toBeVisible();
  const rows = (await itemsOf(tenant, 'Tiltak')).filter(({ fields }) => fields['Title'] === 'Kveldsåpent servicekontor');
  expect(rows.map(({ fields }) => fields)).toMatchObject([
    { IndikatorNokkel: 'demo-2026-kultur-03', AnsvarligNavn: 'Leder, Kultur', Frist: '2027-03-01', Status: 'Ikke startet' },
  ]);
});

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`my updates have nothing for axe to find, ${theme}, on a phone and on a desk`, async ({ openTab }) => {
    const { page, tab } = await openTab({ ...mine, theme, width: 320 });
    await expect(tab.getByText(/av \d+ gjort/)).toBeVisible();
    await tab.getByRole('button', { name: /^Brukertilfredshet på badet/ }).click();
    await expect(tab.getByRole('article', { name: 'Årsrapportering 2026' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    expect(await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(
      0,
    );
    await openTab({ ...mine, theme });
    await expect(tab.getByText(/av \d+ gjort/)).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
