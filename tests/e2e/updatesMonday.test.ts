import type { Local365 } from '../../src/local365/local365.ts';
import { ask, itemsOf } from './askGraph.ts';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 50 }); // every unit is read: by twos that is many round trips

const plan = 'Kultur-plan-0000000000000001';

/** Gives a measure of the seed its task in Planner, as somebody did last week. */
async function linkTask(tenant: Local365, key: string, title: string): Promise<void> {
  const made = await ask(tenant, 'leader', 'POST', '/v1.0/planner/tasks', { planId: plan, title, percentComplete: 50 });
  const { id } = (await made.json()) as { readonly id: string };
  const row = (await itemsOf(tenant, 'Tiltak')).find(({ fields }) => fields['Nokkel'] === key);
  const fields = { OppgaveId: id, PlanId: plan, AvtaltProsent: 50, Status: 'I arbeid' };
  expect((await ask(tenant, 'leader', 'PATCH', `/lists/Tiltak/items/${row?.id}/fields`, fields)).status).toBe(200);
}

test('B2, C2: a leader’s Monday on a phone: three check-ins, one of them a conflict, two tasks ticked in Planner, and all is stored', async ({
  openTab,
  tenant,
}) => {
  const survey = 'Brukerundersøkelse i høst';
  const talks = 'Faste oppfølgingssamtaler ved fravær';
  await linkTask(tenant, 'T-2026-005', survey);
  await linkTask(tenant, 'T-2026-006', talks);
  const { page, tab } = await openTab({ place: 'KRS-KULTUR/oppdateringer', width: 320 });
  await tab.getByRole('button', { name: 'Vis status fra Planner' }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await tab.getByRole('button', { name: /^Brukertilfredshet på badet/ }).click();
  const report = async (name: string, value: string, comment: string) => {
    const form = tab.getByRole('form', { name: `Rapporter ${name} for 2026` });
    await expect(form.getByLabel(/Resultat 2026/)).toBeFocused();
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
    await page.keyboard.type(comment);
    await page.keyboard.press('Control+Enter');
    return form;
  };
  await report('Brukertilfredshet på badet', '81 %', 'Nytt renhold.');
  await report('Opplevd god service', '4,9', '');

  const key = 'demo-2026-kultur-04|2026';
  const fields = { Nokkel: key, Title: key, OperasjonId: 'theirs', IndikatorNokkel: 'demo-2026-kultur-04' };
  const theirs = { EnhetKode: 'KRS-KULTUR', Periode: '2026', Resultat: '3 nye tiltak', RapportertAvNavn: 'Vikar, Kultur' };
  expect(
    (await ask(tenant, 'deputy', 'POST', '/lists/Resultater/items', { fields: { ...fields, ...theirs, RapportertAvId: 'v' } }))
      .status,
  ).toBe(201);
  const counted = await report('Digitalisering', '2 nye tiltak', 'Digitalt arkiv er flyttet til neste år.');
  await expect(counted.getByText(/Vikar, Kultur/)).toBeVisible();
  await expect(counted.getByText(/3 nye tiltak/)).toBeVisible();
  await counted.getByRole('button', { name: 'Lagre mitt' }).click();
  await expect(tab.getByRole('status').getByText('Lagret', { exact: true })).toBeVisible();

  await page.getByRole('tab', { name: 'Planner' }).click();
  for (const title of [survey, talks]) await page.getByRole('group', { name: title }).getByRole('button').last().click();
  await page.getByRole('tab', { name: 'Målekort' }).click();
  await tab.getByRole('button', { name: 'Les på nytt' }).click();
  await expect(tab.getByRole('button', { name: new RegExp(`^${survey}`) })).toHaveCount(0);
  await expect(tab.getByRole('tab', { name: 'Mine oppdateringer (1)' })).toBeVisible();
  await page.close();

  const stored = (await itemsOf(tenant, 'Resultater')).filter(({ fields: each }) =>
    ['demo-2026-kultur-01|2026', 'demo-2026-kultur-03|2026', key].includes(String(each['Nokkel'])),
  );
  expect(stored.map(({ fields: each }) => String(each['Resultat'])).sort((a, b) => a.localeCompare(b, 'nb'))).toEqual([
    '2 nye tiltak',
    '4,9',
    '81 %',
  ]);
  const measures = (await itemsOf(tenant, 'Tiltak')).filter(({ fields: each }) =>
    ['T-2026-005', 'T-2026-006'].includes(String(each['Nokkel'])),
  );
  expect(measures.map(({ fields: each }) => each['Status'])).toEqual(['Innført', 'Innført']);
});
