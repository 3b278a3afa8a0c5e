import { expect, test } from './fixtures.ts';
import { colorsOn, onPaper, outside } from './paper.ts';

test.use({ pageSize: 200 });

const pages = [
  ['the scorecard', 'KRS/malekort/krs-2018-medarbeidere', 'Rapportår 2018', 703],
  ['an indicator', 'KRS-KULTUR/indikator/demo-2026-kultur-06', 'Rapportår 2026', 703],
  ['the measures', 'KRS-KULTUR/tiltak', 'Rapportår 2026', 703],
  ['the overview', 'KRS/oversikt', 'Rapportår 2026', 1032],
  ['how results are judged', 'KRS-KULTUR/om', 'Rapportår 2026', 703],
] as const;

for (const [name, place, period, width] of pages)
  test(`A4 paper: ${name} has its unit, year, date and source, black on white, without controls, and nothing sticks out`, async ({
    openTab,
  }) => {
    // A dark screen and no colour in the printer: what is printed is the same.
    const { page, tab } = await openTab({ person: 'leader', team: 'Kultur', place, theme: 'dark' });
    await expect(tab.locator('main').locator('table:visible, h2:visible, h3:visible').first()).toBeVisible({ timeout: 60_000 });
    const paper = await onPaper(page, tab, width);
    await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      paper.getByText(`${period} · Lest 22. nov. 2026 kl. 09.00 · Kilde: kommunens lister i SharePoint`),
    ).toBeVisible();
    for (const control of ['Les på nytt', 'Skriv ut', 'Rapporter'])
      await expect(paper.getByRole('button', { name: control, exact: true })).toHaveCount(0);
    await expect(paper.getByRole('tablist')).toHaveCount(0);
    await expect(paper.getByRole('navigation', { name: 'Enheter' })).toHaveCount(0);
    expect(await colorsOn(paper)).toEqual([]);
    expect(await outside(paper)).toBeLessThanOrEqual(0);
    const pdf = await paper.pdf({ preferCSSPageSize: true });
    await test.info().attach(`${name}.pdf`, { body: pdf, contentType: 'application/pdf' });
    expect(pdf.length).toBeGreaterThan(5_000);
  });

test('A4 paper: table headings stand again on each page, no row is split, and every level is a shape and a word', async ({
  openTab,
}) => {
  const { page, tab } = await openTab({ person: 'director', team: 'Hele kommunen', place: 'ELV/malekort/elverum-2017' });
  await expect(tab.getByRole('table').first()).toBeVisible();
  const paper = await onPaper(page, tab);
  const table = paper.getByRole('table').first();
  await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(table.locator('thead')).toHaveCSS('position', 'static');
  await expect(table.locator('tbody tr').first()).toHaveCSS('break-inside', 'avoid');
  const marks = await table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].some((cell) => cell.querySelector('svg') !== null && cell.textContent.trim().length > 3),
      ),
    );
  expect(marks.length).toBeGreaterThan(5);
  expect(marks).not.toContain(false);
});
