import { ask, itemsOf } from './askGraph.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

const whole = { person: 'director', team: 'Hele kommunen', place: 'KRS/malekort/krs-2017-laering' } as const;

test.use({ pageSize: 200 });

test('N1, C5: 7 of 7, 11 of 11, and 5 reported where 4 are registered; five ticks in a checklist are no measures', async ({
  openTab,
}) => {
  const { tab } = await openTab(whole);
  const row = (name: string) => tab.getByRole('row', { name: new RegExp(`^(Effektive arbeidsprosesser )?${name}`) });
  await expect(row('Samhandling').getByText('7 rapportert, 7 registrert')).toBeVisible();
  await expect(row('Digitalisering').getByText('11 rapportert, 11 registrert')).toBeVisible();
  await expect(row('Optimalisering').getByText('5 rapportert, 4 registrert')).toBeVisible();
  await tab.getByRole('button', { name: 'Optimalisering' }).click();
  await expect(tab.getByText('Punkter i sjekklister telles ikke.')).toBeVisible();
});

test('N2: a limit set since makes Digitalisering desired; the published mark stands, the difference is listed, the reason stored', async ({
  openTab,
  tenant,
}) => {
  const [target] = (await itemsOf(tenant, 'Resultatkrav')).filter(
    ({ fields }) => fields['IndikatorNokkel'] === 'krs-2017-laering-03',
  );
  await ask(tenant, 'administrator', 'PATCH', `/lists/Resultatkrav/items/${target?.id}/fields`, {
    GrenseOnsket: 10,
    GrenseAkseptabelt: 8,
  });
  const { page, tab } = await openTab({ ...whole, width: 320 });
  const card = tab.getByRole('listitem').filter({ has: tab.getByRole('button', { name: 'Digitalisering' }) });
  await expect(card.getByText('Strek, akseptabelt resultat')).toBeVisible();
  await expect(card.getByText('Publisert; beregnet: Strek, ønsket resultat')).toBeVisible();
  await tab.getByRole('button', { name: 'Avvik i vurdering (1)' }).click();
  const list = tab.getByRole('region', { name: 'Avvik i vurdering (1)' });
  await list.getByRole('button', { name: 'Skriv grunn for Digitalisering' }).click();
  await list.getByRole('textbox').fill('Færre enn i 2016.');
  expect(await violationsOf(page)).toEqual([]);
  await list.getByRole('button', { name: 'Lagre' }).click();
  await expect(list.getByText('Færre enn i 2016.')).toBeVisible();
  await expect(list.getByRole('textbox')).toHaveCount(0);
  const [row] = (await itemsOf(tenant, 'Resultater')).filter(({ fields }) => fields['Nokkel'] === 'krs-2017-laering-03|2017');
  expect(row?.fields).toMatchObject({
    Resultat: '11 nye tiltak',
    PublisertNiva: 'Akseptabelt',
    PublisertEndring: 'Strek',
    Vurderingsgrunn: 'Færre enn i 2016.',
  });
});
