import { readFile } from 'node:fs/promises';
import { readCsv } from '../support/readCsv.ts';
import { ask, itemsOf } from './askGraph.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 200 });

const sickLeave = 'KRS-KULTUR/indikator/demo-2026-kultur-06';
const whole = { person: 'director', team: 'Hele kommunen' } as const;

test('a row opens its indicator, and the way back leads to the row', async ({ openTab }) => {
  const { tab } = await openTab();
  // The unit's own, which stands before the one it shares with all.
  await tab.getByRole('button', { name: 'Sykefravær', exact: true }).first().click();
  await tab.getByRole('button', { name: 'Åpne indikator: Sykefravær' }).click();
  await expect(tab.getByRole('heading', { name: 'Sykefravær', level: 2 })).toBeFocused();
  await expect(tab.getByRole('tab', { name: 'Målekort' })).toHaveAttribute('aria-selected', 'true');
  await expect(tab.getByRole('img')).toHaveAttribute('aria-label', /2026: 9,1 % \(uakseptabelt\)\./);
  await tab.getByRole('button', { name: 'Tilbake til målekortet' }).click();
  await expect(tab.getByRole('button', { name: 'Åpne indikator: Sykefravær' })).toBeFocused();
});

test('another report year leads from the indicator to that year’s scorecard', async ({ openTab }) => {
  const { tab } = await openTab({ place: sickLeave });
  await expect(tab.getByRole('heading', { name: 'Sykefravær' })).toBeVisible();
  await tab.getByLabel('Rapportår').selectOption('2015');
  await expect(tab.getByText('Tilfredshet – service bad')).toBeVisible();
});

test('A7 a difference of percentages is told in percentage points, and 100 % to 100 % as unchanged', async ({ openTab }) => {
  const { tab } = await openTab({ place: sickLeave });
  await expect(tab.getByRole('row').filter({ hasText: '9,1' })).toContainText('Opp 0,3 prosentpoeng fra 2025 (lavere er bedre)');
  const other = await openTab({ ...whole, place: 'KRS/indikator/krs-2018-medarbeidere-02' });
  await expect(other.tab.getByRole('row').filter({ hasText: '2018' })).toContainText('Uendret fra 2017');
});

test('A9 a new target is a step in the line, and each year keeps the target of its own time', async ({ openTab }) => {
  const { tab } = await openTab({ ...whole, place: 'ELV/indikator/elverum-2017-04' });
  const targets = tab.getByRole('table').locator('tbody tr td:nth-child(3)');
  await expect(targets).toHaveText(['1,73 %', '1,73 %', '1,73 %', '-0,5%', '-0,5%', '-0,5%']);
  await expect(tab.getByRole('img')).toHaveAttribute(
    'aria-label',
    /Resultatkrav fra 2012: -0,5%\. Resultatkrav fra 2015: 1,73 %\.$/,
  );
});

test('A9 new limits colour the years from their own on, and leave the old ones as they were', async ({ openTab, tenant }) => {
  const levels = async (tab: Awaited<ReturnType<typeof openTab>>['tab']) => {
    const rows = tab.getByRole('table', { name: 'Sykefravær' }).locator('tbody tr');
    await expect(rows).toHaveCount(3);
    return Promise.all([0, 1, 2].map((row) => rows.nth(row).locator('td').nth(2).innerText()));
  };
  const before = await levels((await openTab({ place: sickLeave })).tab);
  await ask(tenant, 'administrator', 'POST', '/lists/Resultatkrav/items', {
    fields: {
      Title: 'Fra 2026',
      IndikatorNokkel: 'demo-2026-kultur-06',
      EnhetKode: 'KRS-KULTUR',
      GjelderFra: '2026',
      Krav: '9,5 %',
      GrenseOnsket: 9.5,
      GrenseAkseptabelt: 10,
    },
  });
  const after = await levels((await openTab({ place: sickLeave })).tab);
  expect(before[0]).toContain('uakseptabelt');
  expect(after[0]).toMatch(/ønsket resultat/i);
  expect(after.slice(1)).toEqual(before.slice(1));
});

test('A12 2010, 2012 and 2016 stand at their true dates, with no line through the years nobody measured', async ({
  openTab,
  tenant,
}) => {
  for (const [year, text] of [
    ['2010', '489'],
    ['2012', '507'],
  ])
    await ask(tenant, 'administrator', 'POST', '/lists/Resultater/items', {
      fields: {
        Title: year,
        Nokkel: `krs-2017-laering-06|${year}`,
        OperasjonId: `o-${year}`,
        IndikatorNokkel: 'krs-2017-laering-06',
        EnhetKode: 'KRS',
        Periode: year,
        Resultat: text,
      },
    });
  const { tab } = await openTab({ ...whole, place: 'KRS/indikator/krs-2017-laering-06' });
  const chart = tab.getByRole('img');
  await expect(chart).toHaveAttribute('aria-label', /2010: 489 .*2012: 507 .*2016: 523 .*Ikke målt: 2015, 2017\./);
  const marks = chart.locator('g[transform]').filter({ has: tab.locator('title', { hasText: /: (489|507|523) ·/ }) });
  await expect(marks).toHaveCount(3);
  const [first = 0, second = 0, third = 0] = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().x));
  expect((third - second) / (second - first)).toBeCloseTo(2, 1);
  await expect(tab.getByText('Resultat', { exact: true }).and(tab.locator('li'))).toHaveCount(0); // no line, so no key of one
});

test('F2, N9 the history says who, when and from what, also of a change made directly in the list', async ({
  openTab,
  tenant,
}) => {
  const filter = encodeURIComponent("fields/Nokkel eq 'demo-2026-kultur-06|2026'");
  const found = await ask(tenant, 'administrator', 'GET', `/lists/Resultater/items?$filter=${filter}`);
  const [item] = ((await found.json()) as { value: { id: string }[] }).value;
  await ask(tenant, 'administrator', 'PATCH', `/lists/Resultater/items/${item?.id}/fields`, { Resultat: '7,0 %' });
  const { tab } = await openTab({ place: sickLeave });
  await tab.getByRole('button', { name: 'Vis historikk' }).click();
  const event = tab.getByRole('listitem').filter({ hasText: 'Endret utenfor målekortet' });
  await expect(event).toContainText('Resultat: fra 9,1 % til 7,0 %');
  await expect(event).toContainText('Administrator · 22. nov. 2026 kl.');
});

test('F2 an earlier value is put back as a new version by who may report, and the history keeps all of it', async ({
  openTab,
  tenant,
}) => {
  const [row] = (await itemsOf(tenant, 'Resultater')).filter(({ fields }) => fields['Nokkel'] === 'demo-2026-kultur-06|2026');
  await ask(tenant, 'administrator', 'PATCH', `/lists/Resultater/items/${row?.id}/fields`, { Resultat: '7,0 %' });
  const { tab } = await openTab({ place: sickLeave });
  await tab.getByRole('button', { name: 'Vis historikk' }).click();
  await tab.getByRole('button', { name: 'Sett tilbake til 9,1 % for 2026' }).click();
  await tab.getByRole('button', { name: 'Sett tilbake', exact: true }).click();
  await expect(tab.getByText('Resultatet for 2026 er satt tilbake til 9,1 %.')).toBeVisible();
  await expect(tab.getByRole('listitem').filter({ hasText: 'Resultat: fra 7,0 % til 9,1 %' })).toContainText('Leder, Kultur');
  await expect(tab.getByRole('listitem').filter({ hasText: 'Endret utenfor målekortet' })).toHaveCount(1);
  const [after] = (await itemsOf(tenant, 'Resultater')).filter(({ id }) => id === row?.id);
  expect(after?.fields['Resultat']).toBe('9,1 %');
});

test('N9 the history is saved as a CSV with what was changed outside the scorecard', async ({ openTab, tenant, page }) => {
  const [row] = (await itemsOf(tenant, 'Resultater')).filter(({ fields }) => fields['Nokkel'] === 'demo-2026-kultur-06|2026');
  await ask(tenant, 'administrator', 'PATCH', `/lists/Resultater/items/${row?.id}/fields`, { Resultat: '7,0 %' });
  const { tab } = await openTab({ place: sickLeave, person: 'employee' });
  await tab.getByRole('button', { name: 'Vis historikk' }).click();
  const download = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Last ned som CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Historikk Sykefravær 2026-11-22.csv');
  const rows = readCsv(await readFile(await file.path(), 'utf8'));
  expect(rows.filter((cells) => cells.at(-1) === 'ja').map((cells) => cells.slice(0, 6))).toEqual([
    ['2026', 'Endret', 'Resultat', '9,1 %', '7,0 %', 'Administrator'],
  ]);
});

test('D7 the page says when it was read', async ({ openTab }) => {
  const { tab } = await openTab({ place: sickLeave });
  await expect(tab.getByText(/^Lest \d\d\.\d\d kl\. \d\d\.\d\d$/)).toBeVisible();
});

test('a link to an indicator that is gone says so', async ({ openTab }) => {
  const { tab } = await openTab({ place: 'KRS-KULTUR/indikator/finnes-ikke' });
  await expect(tab.getByText('Måleindikatoren finnes ikke her')).toBeVisible();
});

for (const theme of ['light', 'dark', 'contrast'] as const)
  for (const width of [320, 768, 1440] as const)
    test(`the indicator has nothing for axe to find, ${theme}, ${width} px, and nothing to scroll sideways`, async ({
      openTab,
    }) => {
      const { page, tab } = await openTab({ theme, width, place: sickLeave });
      await tab.getByRole('button', { name: 'Vis historikk' }).click();
      await expect(tab.getByText('2024 · Lagt inn')).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      const sideways = await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    });
