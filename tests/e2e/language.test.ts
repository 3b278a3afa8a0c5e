import { ask, itemsOf } from './askGraph.ts';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 200 });

const languages = [
  ['nb', 'Lest 22.11 kl. 09.00', 'Les på nytt', 'Enhet for enhet', 'Sammenlagt som', 'Snitt 7,5\u00A0%'],
  ['nn', 'Lese 22.11 kl. 09.00', 'Les på nytt', 'Eining for eining', 'Lagt saman som', 'Snitt 7,5\u00A0%'],
  ['en', 'Read 22 Nov at 09:00', 'Read again', 'Unit by unit', 'Rolled up as', 'Average 7,5\u00A0%'],
] as const;

for (const [lang, readAt, again, table, rollUp, average] of languages)
  test(`F7: ${lang} is whole in a browser without nynorsk data, and its numbers are written the Norwegian way`, async ({
    openTab,
  }) => {
    const { tab } = await openTab({ person: 'director', team: 'Hele kommunen', place: 'KRS/oversikt', lang });
    await expect(tab.locator('html')).toHaveAttribute('lang', lang);
    await expect(tab.getByText(readAt)).toBeVisible({ timeout: 60_000 });
    await expect(tab.getByRole('button', { name: again })).toBeVisible();
    await expect(tab.getByRole('table', { name: table })).toBeVisible({ timeout: 60_000 });
    await tab.getByLabel(rollUp).selectOption('average');
    await expect(tab.locator('tr[data-index="0"] td').last()).toHaveAttribute('title', new RegExp(`^${average}`));
    // What the browser itself would have written: it knows bokmål, and no nynorsk.
    const native = await tab.locator('html').evaluate(() => Intl.NumberFormat.supportedLocalesOf(['nn-NO', 'nb-NO', 'no']));
    expect(native).not.toContain('nn-NO');
  });

test('F7: an indicator’s dates, periods and thousands in nynorsk, where the browser would have written English', async ({
  openTab,
}) => {
  const { tab } = await openTab({ place: 'KRS-KULTUR/indikator/demo-2026-kultur-02', lang: 'nn' });
  await expect(tab.getByRole('heading', { name: 'Antall besøkende på biblioteket' })).toBeVisible();
  const text = await tab.locator('main').innerText();
  expect(text).toMatch(/82[ \u00A0]000/);
  expect(text).not.toMatch(/82,000|\d{1,2}\/\d{1,2}\/\d{4}|\bikke\b|\bfra\b/);
});

test('F7: what is written for a unit is in its own målform, whatever the reader’s own', async ({ openTab, tenant }) => {
  const kultur = (await itemsOf(tenant, 'Enheter')).find(({ fields }) => fields['Kode'] === 'KRS-KULTUR');
  await ask(tenant, 'administrator', 'PATCH', `/lists/Enheter/items/${kultur?.id}/fields`, { Malform: 'Nynorsk' });
  const { tab } = await openTab({ place: 'KRS-KULTUR/del' });
  await expect(tab.getByText(/indikatorar/).first()).toBeVisible({ timeout: 60_000 });
  await expect(tab.getByText('Lest 22.11 kl. 09.00').first()).toBeVisible(); // the page around it is the reader's
});
