import { ownerScopes } from '../../src/graph/scopes.ts';
import { notificationsOf } from '../../src/local365/tenant/notificationStore.ts';
import { ask, itemsOf } from './askGraph.ts';
import { expect, test } from './fixtures.ts';

const kultur = { place: 'KRS-KULTUR/oppdateringer' } as const;
const whole = { team: 'Hele kommunen', place: 'KRS/oppdateringer' } as const;
const leaderId = 'a0000000-0000-4000-8000-000000000002';

// A whole municipality is read here.
test.use({ pageSize: 200 });

test('B8: a leader marks the unit ready and takes it back, and the director sees how many are', async ({ openTab, tenant }) => {
  const { tab } = await openTab(kultur);
  const round = tab.getByRole('article', { name: 'Årsrapportering 2026' });
  await expect(round.getByText(/måleindikatorer er ikke rapportert ennå/)).toBeVisible();
  await round.getByRole('button', { name: 'Klarmarker Kultur' }).click();
  await expect(round.getByText('Klarmarkert av Leder, Kultur 22. nov. 2026')).toBeVisible();
  expect((await itemsOf(tenant, 'Klarmarkeringer')).filter(({ fields }) => fields['EnhetKode'] === 'KRS-KULTUR')).toHaveLength(1);

  const director = await openTab({ ...whole, person: 'director' });
  await expect(director.tab.getByText(/^4 av \d+ klarmarkert$/)).toBeVisible();
  await director.tab.getByRole('tab', { name: 'Oversikt' }).click();
  await expect(director.tab.getByText(/Årsrapportering 2026: 4 av \d+ klarmarkert/)).toBeVisible();

  await openTab(kultur);
  await round.getByRole('button', { name: 'Angre klarmarkering' }).click();
  await expect(round.getByRole('button', { name: 'Klarmarker Kultur' })).toBeVisible();
  expect((await itemsOf(tenant, 'Klarmarkeringer')).filter(({ fields }) => fields['EnhetKode'] === 'KRS-KULTUR')).toEqual([]);
});

test('B7: a round has days and an instruction, and who is not ready is copied or told in Teams after consent', async ({
  openTab,
  tenant,
}) => {
  const { page, tab } = await openTab({ ...whole, person: 'director' });
  const round = tab.getByRole('article', { name: 'Årsrapportering 2026' });
  await expect(round.getByText('åpner 2. nov. 2026, stenger 4. des. 2026')).toBeVisible();
  await expect(round.getByText(/rapporter det dere vet nå/)).toBeVisible();
  await expect(round.getByText(/enheter er ikke klarmarkert/)).toBeVisible();
  await round.getByText('Vis enhetene').click();
  await expect(round.getByRole('row').filter({ hasText: 'Leder, Kultur' })).toContainText('Kultur');
  await round.getByRole('button', { name: 'Send varsel til 2 ledere' }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await expect(round.getByText('2 ledere fikk varsel i Teams.')).toBeVisible();
  const [notice] = notificationsOf(tenant.tenant.database, leaderId);
  expect(notice?.written).toMatchObject({
    activityType: 'resultDue',
    topic: { source: 'text', value: 'Årsrapportering 2026' },
    templateParameters: [
      { name: 'indicator', value: expect.stringContaining('i Kultur') as unknown },
      { name: 'period', value: '2026' },
    ],
  });
});

test('B7: past its last day a round takes what is late, until those who own the list lock it; then it is read only, with who and when', async ({
  openTab,
  tenant,
}) => {
  const [item] = await itemsOf(tenant, 'Rapporteringsrunder');
  await ask(tenant, 'administrator', 'PATCH', `/lists/Rapporteringsrunder/items/${item?.id}/fields`, { Stenger: '2026-11-20' });
  const { tab } = await openTab(kultur);
  await expect(tab.getByText('Over fristen, tas fortsatt imot')).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Lås runden' })).toHaveCount(0);
  await tab.getByRole('button', { name: /^Brukertilfredshet på badet.*2 dager over frist/ }).click();
  const form = tab.getByRole('form', { name: 'Rapporter Brukertilfredshet på badet for 2026' });
  await form.getByLabel(/Resultat 2026/).fill('81 %');
  await form.getByRole('button', { name: 'Lagre og neste' }).click();
  await expect(tab.getByRole('status').getByText('Lagret', { exact: true })).toBeVisible();

  const owner = await openTab({ ...whole, person: 'administrator' });
  await owner.tab.getByRole('button', { name: 'Lås runden' }).click();
  await owner.tab.getByRole('group', { name: 'Lås runden' }).getByRole('button', { name: 'Lås runden' }).click();
  await expect(owner.tab.getByText(/Låst av Administrator 22. nov. 2026/)).toBeVisible();

  await openTab(kultur);
  await expect(tab.getByText(/Låst av Administrator 22. nov. 2026/)).toBeVisible();
  await expect(tab.getByRole('button', { name: /^Opplevd god service/ })).toHaveCount(0);
  await expect(tab.getByRole('button', { name: /Klarmarker|Angre klar/ })).toHaveCount(0);
  await tab.getByRole('tab', { name: 'Målekort' }).click();
  await expect(tab.getByRole('table', { name: 'Brukere' })).toBeVisible();
  await expect(tab.getByText(/Perioden ble låst av Administrator/)).toBeVisible();
  await expect(tab.getByRole('button', { name: /^Rapporter/ })).toHaveCount(0);
});

test('B7: a lock that SharePoint refuses is named', async ({ openTab, tenant }) => {
  const { tab } = await openTab({ ...whole, person: 'administrator' });
  await tab.getByRole('button', { name: 'Lås runden' }).click();
  tenant.faults.add({ fault: '403', method: 'PATCH', path: '/lists/Rapporteringsrunder/items' });
  await tab.getByRole('group', { name: 'Lås runden' }).getByRole('button', { name: 'Lås runden' }).click();
  await expect(tab.getByRole('alert')).toContainText('Du har lesetilgang til «Rapporteringsrunder», men kan ikke endre');
});

test('N7: owners in name only are named with why, a leader gets words to ask with, and an owner of the list sets a deputy in one step', async ({
  openTab,
  tenant,
}) => {
  const owner = (key: string) =>
    ({
      gone: { AnsvarligId: 'a0000000-0000-4000-8000-0000000000ff', AnsvarligNavn: 'Tidligere, Leder' },
      reader: { AnsvarligId: 'a0000000-0000-4000-8000-000000000001', AnsvarligNavn: 'Ansatt, Kultur' },
      stranger: { AnsvarligId: 'a0000000-0000-4000-8000-000000000004', AnsvarligNavn: 'Kommunedirektør' },
    })[key];
  const rows = await itemsOf(tenant, 'Måleindikatorer');
  const give = async (key: string, to: string) => {
    const row = rows.find(({ fields }) => fields['Nokkel'] === key);
    const answer = await ask(tenant, 'administrator', 'PATCH', `/lists/Måleindikatorer/items/${row?.id}/fields`, owner(to));
    expect(answer.status).toBe(200);
  };
  // Accounts and groups are read by consent of an administrator for everybody; plans by each person's own.
  tenant.identity.consents.grant('*', tenant.identity.clientId, ownerScopes);
  await give('demo-2026-kultur-06', 'gone');
  await give('demo-2026-kultur-01', 'reader');
  await give('demo-2026-kultur-07', 'stranger');

  const leader = await openTab(kultur);
  await leader.tab.getByRole('button', { name: 'Sjekk eierne' }).click();
  const section = leader.tab.getByRole('region', { name: 'Eierskap' });
  await expect(section.getByRole('article', { name: 'Tidligere, Leder, Kultur' })).toContainText('Har sluttet');
  await expect(section.getByRole('article', { name: 'Ansatt, Kultur, Kultur' })).toContainText('Kan ikke skrive i listen');
  await expect(section.getByRole('article', { name: 'Vikar, Kultur, Kultur' })).toContainText('Har aldri rapportert');
  await expect(section.getByRole('button', { name: 'Sett vikar' })).toHaveCount(0);
  await expect(section.getByText(/Spør IKT-avdelingen/).first()).toBeVisible();
  await section.getByRole('button', { name: 'Sjekk planer og sperrede kontoer' }).click();
  await leader.page.getByRole('button', { name: 'Godta' }).click();
  await expect(section.getByRole('article', { name: 'Kommunedirektør, Kultur' })).toContainText('Er ikke medlem av planen');

  const { tab } = await openTab({ ...kultur, person: 'administrator' });
  await tab.getByRole('button', { name: 'Sjekk eierne' }).click();
  const gone = tab.getByRole('article', { name: 'Tidligere, Leder, Kultur' });
  await gone.getByRole('button', { name: 'Sett vikar' }).click();
  await expect(gone.getByText('Vikar: Leder, Kultur')).toBeVisible();
  const after = (await itemsOf(tenant, 'Måleindikatorer')).find(({ fields }) => fields['Nokkel'] === 'demo-2026-kultur-06');
  expect(after?.fields).toMatchObject({ VikarNavn: 'Leder, Kultur', VikarFra: '2026-11-22' });
});
