import { itemsOf } from './askGraph.ts';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 50 });

test('C7: measures that serve no indicator and unacceptable indicators without a measure are listed, and one is made there', async ({
  openTab,
  tenant,
}) => {
  const { tab } = await openTab({ place: 'KRS-KULTUR/tiltak' });
  const gaps = tab.getByRole('group').filter({ hasText: 'Hull i den røde tråden' });
  await gaps.getByText('1 tiltak uten måleindikator, 1 uakseptabel måleindikator uten aktivt tiltak.').click();
  await expect(gaps.getByRole('listitem')).toContainText([
    /^Uakseptabelt resultat.*Sykefravær/,
    'Årshjul for kulturarrangementer',
  ]);
  await gaps
    .getByRole('button', { name: /Sykefravær/ })
    .filter({ hasText: 'Nytt tiltak' })
    .click();
  await tab.getByLabel('Tittel').fill('Fast dag for oppfølging');
  await tab.getByRole('button', { name: 'Lag tiltaket' }).click();
  await expect(gaps.locator('summary')).toHaveText('Hull i den røde tråden: 1 tiltak uten måleindikator.');
  const made = (await itemsOf(tenant, 'Tiltak')).find(({ fields }) => fields['Title'] === 'Fast dag for oppfølging');
  expect(made?.fields).toMatchObject({ IndikatorNokkel: expect.stringContaining('medarbeid') as unknown });
});
