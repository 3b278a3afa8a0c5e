import { ask, itemsOf } from './askGraph.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { Local365 } from '../../src/local365/local365.ts';

test.use({ pageSize: 50 }); // twenty parts by twos are ten round trips; the scorecard's tests follow the links

const survey = 'KRS-KULTUR/indikator/demo-2026-kultur-08';
const kompass = { person: 'director', team: 'Hele kommunen', place: 'KRS/indikator/demo-2026-laering-04' } as const;

async function change(tenant: Local365, list: string, key: string, fields: Readonly<Record<string, unknown>>) {
  const [row] = (await itemsOf(tenant, list)).filter((item) => item.fields['Nokkel'] === key);
  await ask(tenant, 'administrator', 'PATCH', `/lists/${list}/items/${row?.id}/fields`, fields);
}

test('E5: Kommunekompasset stands with its eight areas at the true years, drawn and as a table, and the total is checked', async ({
  openTab,
}) => {
  const { tab } = await openTab(kompass);
  const section = tab.getByRole('region', { name: 'Delresultater' });
  const table = section.getByRole('table', { name: 'Delresultater' });
  await expect(table.getByRole('columnheader')).toHaveText(['Del', '2019', '2021', '2024', 'Endring']);
  await expect(table.locator('tbody tr')).toHaveCount(8);
  await expect(table.getByRole('row', { name: /^Kommunen som arbeidsgiver/ })).toContainText('Dårligere, ned 1 fra 2021');
  await expect(table.locator('tfoot tr').first().locator('td')).toContainText(['468', '483', '500']);
  await expect(section.getByText('Summen av delene stemmer med resultatet i 2019, 2021 og 2024.')).toBeVisible();
  await expect(section.getByText('Svakest i 2024: «Kommunen som arbeidsgiver» (50 av 100).')).toBeVisible();
  await expect(section.getByRole('img', { name: /2019, 2021 og 2024 som nettdiagram/ })).toBeVisible();
  const dashes = await section
    .locator('figcaption path:first-of-type')
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray));
  expect(new Set(dashes).size).toBe(3); // the years are told apart without colour
});

test('E5: a total that is not the sum of its parts, and one that lacks a part, are said', async ({ openTab, tenant }) => {
  await change(tenant, 'Delresultater', 'demo-2026-laering-04|2021|01', { Verdi: '94' });
  await change(tenant, 'Delresultater', 'demo-2026-laering-04|2019|02', { Verdi: null });
  const { tab } = await openTab(kompass);
  await expect(tab.getByText('2021: Delene gir 513, men resultatet er 483. Forskjellen er 30.')).toBeVisible();
  await expect(
    tab.getByText(
      '2019: Totalen kan ikke kontrolleres. Det mangler tall for «Tilgjengelighet, innbygger- og brukerorientering».',
    ),
  ).toBeVisible();
  await expect(tab.getByText('Summen av delene stemmer med resultatet i 2024.')).toBeVisible();
});

test('E5: 10-faktor is entered part by part with its mean, and stands in the list as written', async ({ openTab, tenant }) => {
  const { tab } = await openTab({ place: survey });
  await tab.getByRole('button', { name: 'Legg inn delresultater' }).click();
  const form = tab.getByRole('form', { name: /^Delresultater for Medarbeiderundersøkelse/ });
  await expect(form.getByText('Snitt 4,1. Stemmer med resultatet 4,1.')).toBeVisible();
  await form.getByLabel('Mestringstro (1–5)').fill('7');
  await form.getByRole('button', { name: 'Lagre delresultatene' }).click();
  await expect(form.getByText('Må være innenfor 1–5.')).toBeVisible();
  await expect(form.getByLabel('Mestringstro (1–5)')).toBeFocused();
  await form.getByLabel('Mestringstro (1–5)').fill('4,0');
  await expect(form.getByText('Snitt 4,07. Stemmer med resultatet 4,1.')).toBeVisible();
  await form.getByRole('button', { name: 'Lagre delresultatene' }).click();
  await expect(tab.getByRole('status').getByText('Delresultatene for 2026 er lagret.')).toBeVisible();
  const stored = (await itemsOf(tenant, 'Delresultater')).filter(
    ({ fields }) => fields['Nokkel'] === 'demo-2026-kultur-08|2026|02',
  );
  expect(stored.map(({ fields }) => fields['Verdi'])).toEqual(['4,0']);
});

test('E6: a factor with four answers, and the one that would give it away, are hidden', async ({ openTab }) => {
  const { tab } = await openTab({ place: survey, person: 'employee' });
  const table = tab.getByRole('table', { name: 'Delresultater' });
  for (const name of [/^Nyttemotivasjon/, /^Mestringsklima/])
    await expect(table.getByRole('row', { name }).locator('td').first()).toHaveText('Vises ikke (få svar)');
  await expect(table.getByText('Vises ikke (få svar)')).toHaveCount(2);
  await expect(tab.getByText(/Det som har færre enn 5 svar, vises ikke\./)).toBeVisible();
  await expect(table.locator('tfoot tr').first().locator('td').first()).toHaveText('3,94');
});

test('E6: a result too few answered is shown nowhere: not in the headline, the chart, the tables or the målekort', async ({
  openTab,
  tenant,
}) => {
  await change(tenant, 'Resultater', 'demo-2026-kultur-08|2026', { AntallSvar: 4 });
  const { tab } = await openTab({ place: survey });
  await expect(tab.getByText('2026: Resultatet vises ikke, fordi for få har svart.').first()).toBeVisible();
  await expect(tab.getByRole('table', { name: /^Medarbeiderundersøkelse/ }).getByRole('row', { name: /^2026/ })).toContainText(
    'Vises ikke (få svar)',
  );
  const parts = tab.getByRole('table', { name: 'Delresultater' });
  await expect(parts.locator('tbody tr td:nth-of-type(2)')).toHaveText(Array.from({ length: 10 }, () => 'Vises ikke (få svar)'));
  await expect(parts.locator('tfoot tr td:nth-of-type(2)')).toHaveText(Array.from({ length: 2 }, () => 'Vises ikke (få svar)'));
  await expect(tab.getByRole('img').first()).not.toHaveAttribute('aria-label', /4,1/);
  expect(await tab.locator('main').innerText()).not.toContain('4,6');
  await tab.getByRole('button', { name: 'Tilbake til målekortet' }).click();
  const row = tab.getByRole('row').filter({ has: tab.getByRole('button', { name: /^Medarbeiderundersøkelse/ }) });
  await expect(row).toContainText('Vises ikke (få svar)');
  await expect(row).not.toContainText('4,1');
});

test('C25: a part leads on to a new measure for its indicator', async ({ openTab }) => {
  const { tab } = await openTab({ place: survey });
  await tab.getByRole('button', { name: 'Lag tiltak av dette: Rolleklarhet' }).click();
  await expect(tab.getByRole('tab', { name: /^Tiltak/ })).toHaveAttribute('aria-selected', 'true');
  const form = tab.getByRole('form', { name: 'Nytt tiltak' });
  await expect(form.getByLabel('Måleindikator').locator('option:checked')).toHaveText(/^Medarbeiderundersøkelse/);
});

for (const theme of ['light', 'dark', 'contrast'] as const)
  for (const width of [320, 768, 1440] as const)
    test(`an evaluation and its form have nothing for axe to find, ${theme}, ${width} px, and nothing to scroll sideways`, async ({
      openTab,
    }) => {
      const { page, tab } = await openTab({ theme, width, place: survey });
      await expect(tab.getByText('Snittet av delene stemmer med resultatet i 2024 og 2026.')).toBeVisible();
      await tab.getByRole('button', { name: 'Legg inn delresultater' }).click();
      expect(await violationsOf(page)).toEqual([]);
      const sideways = await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    });
