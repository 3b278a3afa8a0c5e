import { notificationsOf } from '../../src/local365/tenant/notificationStore.ts';
import { ask, itemsOf } from './askGraph.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

const leaderId = 'a0000000-0000-4000-8000-000000000002';

// A whole municipality is read here.
test.use({ pageSize: 200 });

test('those a summary concerns are told in Teams when the sharer asks for it: each once, never the sharer, and who was refused is named', async ({
  openTab,
  tenant,
}) => {
  const unit = (await itemsOf(tenant, 'Enheter')).find(({ fields }) => fields['Kode'] === 'KRS-KULTUR');
  const gone = { VikarId: 'a0000000-0000-4000-8000-0000000000ff', VikarNavn: 'Tidligere, Vikar' };
  const change = await ask(tenant, 'administrator', 'PATCH', `/lists/Enheter/items/${unit?.id}/fields`, gone);
  expect(change.status).toBe(200);

  const { page, tab } = await openTab({ person: 'director', team: 'Hele kommunen', place: 'KRS/del' });
  await tab.getByLabel('Til beslutning').fill('Flytte to årsverk til Kultur');
  await tab.getByLabel('Kommunedirektørens ledergruppe › Styringsdialog').check();
  const section = tab.getByRole('region', { name: 'Varsle dem det gjelder' });
  await expect(section).toHaveCount(0);
  await tab.getByRole('button', { name: 'Del i kanalen' }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await expect(section.getByRole('listitem')).toHaveText([
    /^Leder, Kultur – Kultur: \d+ uakseptabelt, \d+ ikke rapportert, 1 til beslutning$/,
    /^Tidligere, Vikar – Kultur: /,
  ]);
  expect(await violationsOf(page)).toEqual([]);
  const feed = () => notificationsOf(tenant.tenant.database, leaderId).map(({ written }) => written);
  expect(feed()).toEqual([]);

  await section.getByRole('button', { name: 'Varsle 2 personer' }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await expect(section.getByText('1 av 2 fikk varsel i Teams.')).toBeVisible();
  await expect(section.getByText(/^Tidligere, Vikar fikk ikke varsel\. \S/)).toBeVisible();
  await expect(section.getByRole('button', { name: 'Varsle 1 person' })).toBeVisible();
  const params = [
    { name: 'update', value: 'Sammendrag: Hele kommunen, 2026' },
    { name: 'unit', value: 'Kultur' },
  ];
  expect(feed()).toMatchObject([{ activityType: 'updateShared', templateParameters: params }]);

  // The same to one more channel: the leader has heard of it.
  await tab.getByLabel('Kommunedirektørens ledergruppe › Styringsdialog').uncheck();
  await tab.getByLabel('Hele kommunen › Generelt').check();
  await tab.getByRole('button', { name: 'Del i kanalen' }).click();
  await expect(tab.getByText('Delt i Hele kommunen › Generelt.')).toBeVisible();
  await section.getByRole('button', { name: 'Varsle 1 person' }).click();
  await expect(section.getByText('0 av 1 fikk varsel i Teams.')).toBeVisible();
  expect(feed()).toHaveLength(1);

  // The link leads the leader to their own unit.
  const [link] = feed().map(({ topic }) => new URL((topic as { webUrl: string }).webUrl));
  expect(link?.searchParams.get('context')).toContain('KRS-KULTUR/malekort');
});
