import { ask, itemsOf } from './askGraph.ts';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 200, now: new Date('2028-01-05T09:00:00+01:00') });

type Tenant = Parameters<typeof itemsOf>[0];
const badet = 'Brukertilfredshet på badet';

const copied = new Set([
  ...['Title', 'EnhetKode', 'Omfang', 'Hovedmal', 'Rekkefolge', 'Fullstendig', 'Kilde', 'Demonstrasjon'],
  ...['Suksessfaktor', 'Retning', 'Maleenhet', 'AnsvarligId', 'AnsvarligNavn', 'Frekvens', 'Rapporteres'],
]);

/** Makes the card of 2027 as an administrator does: a new card with rows of its own, of the same words as last year's. */
async function openYear(tenant: Tenant) {
  const make = async (list: string, fields: object) =>
    expect((await ask(tenant, 'administrator', 'POST', `/lists/${list}/items`, { fields })).status).toBe(201);
  const copyOf = async (list: string, key: string) => {
    const found = (await itemsOf(tenant, list)).find(({ fields }) => fields['Nokkel'] === key)?.fields ?? {};
    return Object.fromEntries(Object.entries(found).filter(([name]) => copied.has(name)));
  };
  await make('Målekort', { ...(await copyOf('Målekort', 'demo-2026-kultur')), Nokkel: 'demo-2027-kultur', Periode: '2027' });
  await make('Måleindikatorer', {
    ...(await copyOf('Måleindikatorer', 'demo-2026-kultur-01')),
    Nokkel: 'demo-2027-kultur-01',
    MalekortNokkel: 'demo-2027-kultur',
  });
  const [indicator, last] = ['demo-2027-kultur-01', 'demo-2026-kultur-01'];
  await make('Resultatkrav', {
    Title: badet,
    IndikatorNokkel: indicator,
    EnhetKode: 'KRS-KULTUR',
    GjelderFra: '2027',
    Krav: '80 %',
  });
  await make('Resultater', {
    ...{ Title: badet, Nokkel: `${last}|2026`, OperasjonId: 'operation-2026', IndikatorNokkel: last, EnhetKode: 'KRS-KULTUR' },
    ...{ Periode: '2026', Resultat: '90 %', Demonstrasjon: true },
  });
}

test('B2, B3: on a new year’s card the row has the years before, the previous value is in sight, and a fall asks for a comment', async ({
  openTab,
  tenant,
}) => {
  await openYear(tenant);
  const { tab } = await openTab();
  await expect(tab.getByRole('columnheader', { name: /^Resultat \d/ })).toHaveText([
    'Resultat 2025',
    'Resultat 2026',
    'Resultat 2027',
  ]);
  await expect(tab.getByRole('row').filter({ hasText: badet }).locator('td')).toHaveText([
    '80 %',
    '79 %',
    '90 %',
    '–',
    /Ikke rapportert/,
    '',
  ]);
  await tab.getByRole('button', { name: badet, exact: true }).click();
  await tab.getByRole('button', { name: `Rapporter ${badet} for 2027` }).click();
  const form = tab.getByRole('form', { name: `Rapporter ${badet} for 2027` });
  await expect(form.getByText('Krav: 80 % · Forrige (2026): 90 %')).toBeVisible();
  await form.getByLabel(/Resultat 2027/).fill('82 %');
  await expect(form.getByText('Strek, akseptabelt resultat')).toBeVisible();
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(form.getByText(/Skriv en kommentar/)).toBeVisible();
  await form.getByLabel(/Kommentar/).fill('Stengt om høsten.');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(tab.getByRole('row').filter({ hasText: badet }).getByText('Strek, akseptabelt resultat')).toBeVisible();

  await tab.getByRole('tab', { name: 'Oversikt' }).click();
  await expect(tab.getByRole('listitem').filter({ hasText: badet }).getByText('90 % → 82 %')).toBeVisible();
});
