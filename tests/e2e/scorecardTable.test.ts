import { ask, itemsOf } from './askGraph.ts';
import { expect, test } from './fixtures.ts';

const whole = { person: 'director', team: 'Hele kommunen', place: 'KRS/malekort/krs-2017-laering' } as const;

test.use({ pageSize: 200 });

test('A2: every kind of result stands as it was written: share, count, band, state, score of a maximum', async ({ openTab }) => {
  const { tab } = await openTab();
  const table = tab.getByRole('table', { name: 'Brukere' });
  const cells = (name: string) => table.getByRole('row').filter({ hasText: name }).locator('td');
  await expect(cells('Brukertilfredshet på badet')).toContainText(['80 %', '77 %', '79 %', '–']);
  await expect(cells('Antall besøkende')).toContainText(['80 000', '78 000', '82 000', '–']);
  await expect(cells('Opplevd god service')).toContainText(['6,0 – 4,6', '4,8', 'Ikke målt', '–']);
  await expect(cells('Innføre felles billettløsning')).toContainText(['Innført', 'Ikke startet', 'I arbeid', 'I arbeid']);
  await expect(cells('Egenvurdering')).toContainText(['100', '62', '68', '70', 'Pil opp, akseptabelt resultat']);
});

test('A8: the legend stays in sight with the table, and says the limits of the row one is in', async ({ openTab }) => {
  const { page, tab } = await openTab();
  const legend = tab.getByRole('group', { name: 'Resultatgrense' });
  const button = tab.getByRole('button', { name: 'Egenvurdering av kulturskolen' });
  await button.hover();
  await expect(legend).toContainText('Egenvurdering av kulturskolen, krav 100');
  await expect(legend).toContainText('minst 75');
  await expect(legend).toContainText('60 til 75');
  await expect(legend).toContainText('under 60');
  await tab.getByRole('table').last().getByRole('row').last().scrollIntoViewIfNeeded();
  await expect(legend).toBeInViewport();
  await button.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(legend).toContainText('krav nådd og bedre enn sist');
});

test('A8: on a phone a row’s limits stand in its card', async ({ openTab }) => {
  const { tab } = await openTab({ width: 320 });
  await expect(tab.getByRole('group', { name: 'Resultatgrense' })).toContainText('Ønsket resultat');
  await tab.getByRole('button', { name: 'Egenvurdering av kulturskolen' }).click();
  await expect(tab.getByRole('list', { name: 'Resultatgrense' }).getByRole('listitem')).toHaveText([
    'Ønsket resultat: minst 75',
    'Akseptabelt resultat: 60 til 75',
    'Uakseptabelt resultat: under 60',
  ]);
});

test('A12: the years slide by keyboard, and 2010 and 2012 keep their true dates, without a line through what was not measured', async ({
  openTab,
  tenant,
}) => {
  for (const [Periode, Resultat] of [
    ['2010', '480'],
    ['2012', '507'],
  ]) {
    const fields = { Nokkel: `krs-2017-laering-06|${Periode}`, IndikatorNokkel: 'krs-2017-laering-06', EnhetKode: 'KRS' };
    const row = { ...fields, Title: Periode, OperasjonId: `operation-${Periode}`, Periode, Resultat };
    expect((await ask(tenant, 'administrator', 'POST', '/lists/Resultater/items', { fields: row })).status).toBe(201);
  }
  const { page, tab } = await openTab(whole);
  const results = tab.getByRole('columnheader', { name: /^Resultat \d/ });
  await expect(results).toHaveText(['Resultat 2015', 'Resultat 2016', 'Resultat 2017']);
  await tab.getByRole('button', { name: 'Tidligere år' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await expect(results).toHaveText(['Resultat 2010', 'Resultat 2012', 'Resultat 2015']);
  await expect(tab.getByRole('status').getByText('Viser 2010, 2012, 2015')).toBeAttached();
  const row = tab.getByRole('row').filter({ hasText: 'God forvaltningspraksis' });
  await expect(row.locator('td')).toHaveText(['800', '480', '507', 'Ikke målt', 'Ikke målt', '']);
  await expect(row.getByRole('img', { name: 'Utvikling fra 2010 til 2016. 2010: 480. 2012: 507. 2016: 523.' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(results).toHaveText(['Resultat 2015', 'Resultat 2016', 'Resultat 2017']);
});

test('A10: the leader of Kultur reports a shared indicator for Kultur, and the municipality’s own row is not touched', async ({
  openTab,
  tenant,
}) => {
  const rows = async () =>
    (await itemsOf(tenant, 'Resultater')).filter(
      ({ fields }) => fields['IndikatorNokkel'] === 'demo-2026-medarbeidere-04' && fields['Periode'] === '2026',
    );
  const before = (await rows()).find(({ fields }) => fields['EnhetKode'] === 'KRS');
  const { tab } = await openTab();
  const card = tab.getByRole('region', { name: 'Medarbeidere' });
  await expect(card.getByText('Gjennomgående målekort')).toBeVisible();
  await card.getByRole('button', { name: 'Sykefravær', exact: true }).click();
  await card.getByRole('button', { name: 'Rapporter Sykefravær for 2026' }).click();
  const form = card.getByRole('form', { name: 'Rapporter Sykefravær for 2026' });
  await form.getByLabel('Resultat 2026').fill('7,7 %');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await expect(card.getByText(/^7,7 %\. Kravet er 8,5 %/)).toBeVisible();
  await expect
    .poll(async () =>
      (await rows()).filter(({ fields }) => fields['EnhetKode'] === 'KRS-KULTUR').map(({ fields }) => fields['Resultat']),
    )
    .toEqual(['7,7 %']);
  const after = await rows();
  const own = after.find(({ fields }) => fields['EnhetKode'] === 'KRS-KULTUR');
  expect(own?.fields['Nokkel']).toBe('demo-2026-medarbeidere-04|2026|KRS-KULTUR');
  expect(after.find(({ fields }) => fields['EnhetKode'] === 'KRS')?.eTag).toBe(before?.eTag);
});

test('D7: the målekort says when it was read', async ({ openTab }) => {
  const { tab } = await openTab();
  await expect(tab.getByText('Lest 22.11 kl. 09.00')).toBeVisible();
});

test('N4: the row explains itself in one sentence, and its mark is heard as «Strek, akseptabelt resultat»', async ({
  openTab,
}) => {
  const { tab } = await openTab(whole);
  const row = tab.getByRole('row', { name: /Digitalisering/ });
  await expect(row.getByRole('cell', { name: 'Strek, akseptabelt resultat' })).toBeVisible();
  await tab.getByRole('button', { name: 'Digitalisering' }).click();
  await expect(
    tab.getByText('11 nye tiltak. Kravet er 10. Ned 2 fra 2016, fortsatt over kravet: strek, akseptabelt.'),
  ).toBeVisible();
});
