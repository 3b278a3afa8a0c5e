import { ask, itemsOf } from './askGraph.ts';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 200 });

test('N5 a unit the reader cannot see is counted nowhere, and the overview and the message say how many are seen', async ({
  openTab,
  tenant,
}) => {
  const units = await itemsOf(tenant, 'Enheter');
  const hidden = units.find(({ fields }) => fields['Kode'] === 'KRS-KULTUR');
  const gone = await ask(tenant, 'administrator', 'DELETE', `/lists/Enheter/items/${hidden?.id}`);
  expect(gone.status).toBe(204);
  const { tab } = await openTab({ person: 'director', team: 'Kommunedirektørens ledergruppe', place: 'KRS/oversikt' });
  await expect(tab.getByText(/\d+ av \d+ enheter er synlige for deg/)).toBeVisible();
  await expect(tab.getByRole('table').getByText('Kultur', { exact: true })).toHaveCount(0);
  await tab.getByRole('tab', { name: 'Del' }).click();
  await expect(tab.getByTestId('card-preview')).toContainText(/Bygger på \d+ av \d+ enheter/);
  await expect(tab.getByTestId('card-preview')).not.toContainText('Kultur ·');
});
