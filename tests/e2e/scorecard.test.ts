import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

const whole = { person: 'director', team: 'Hele kommunen', place: 'KRS/malekort/krs-2017-laering' } as const;
const k2017 = [
  [
    'Optimalisering5 rapportert, 4 registrert',
    '5',
    '6 nye tiltak',
    '6 nye tiltak',
    '5 nye tiltak',
    'Strek, akseptabelt resultat',
  ],
  ['Samhandling7 rapportert, 7 registrert', '3', '3 nye tiltak', '3 nye tiltak', '7 nye tiltak', 'Ønsket resultat'],
  [
    'Digitalisering11 rapportert, 11 registrert',
    '10',
    '8 nye tiltak',
    '13 nye tiltak',
    '11 nye tiltak',
    'Strek, akseptabelt resultat',
  ],
  ['Innføre metodeverkUsikker plassering', 'Innført', '–', 'I arbeid', 'Innført', 'Ønsket resultat'],
  ['Innføre ny organisasjonsmodellUsikker plassering', 'Innført', '–', '–', '–', 'Strek, akseptabelt resultat'],
  ['God forvaltningspraksis', '800', 'Ikke målt', '523', 'Ikke målt', 'Ikke målt'],
];

test('A1: the 2017 målekort stands as the municipality printed it, the first success factor over three rows', async ({
  openTab,
}) => {
  const { tab } = await openTab(whole);
  const table = tab.getByRole('table', { name: 'Læring og fornying' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Suksessfaktor (delmål)',
    'Måleindikator',
    'Resultatkrav',
    'Resultat 2015',
    'Resultat 2016',
    'Resultat 2017',
    'Endring fra sist måling',
    'Utvikling',
  ]);
  const factors = table.locator('th[scope=rowgroup]');
  await expect(factors).toHaveText([
    'Effektive arbeidsprosesser',
    'Kunnskapsbasert praksis og forbedringsarbeid',
    'Hensiktsmessig organisering',
    'Lærende og utviklingsorientert organisasjon',
  ]);
  await expect(factors.first()).toHaveAttribute('rowspan', '3');
  const rows = table.locator('tbody tr');
  await expect(rows).toHaveCount(6);
  for (const [index, cells] of k2017.entries())
    await expect(rows.nth(index).locator('th[scope=row], td')).toHaveText([...cells, '']);
});

test('A3: blank, not measured and a reported nought are three different things, and none of them is green by itself', async ({
  openTab,
}) => {
  const { tab } = await openTab({ ...whole, place: 'KRS-BOHAB/malekort/krs-2015-bo-habilitering' });
  const row = (name: string) => tab.getByRole('row').filter({ hasText: name });
  await expect(row('Tilfredshet').locator('td')).toHaveText(['–', '–', '–', '–', 'Ikke rapportert', '']);
  await expect(row('brudd på tvang').locator('td').nth(2)).toHaveText('0');
  await tab.getByRole('button', { name: 'Tilfredshet' }).click();
  await expect(tab.getByText('Ingenting er rapportert for 2015.')).toBeVisible();
});

test('A4: the mark follows goodness, not value: sick leave that rises goes down', async ({ openTab }) => {
  const { tab } = await openTab({ ...whole, place: 'KRS/malekort/krs-2018-medarbeidere' });
  const row = tab.getByRole('row').filter({ hasText: 'Sykefravær' }).first();
  await expect(row.locator('td:nth-last-child(2)')).toContainText('Pil ned, uakseptabelt resultat');
});

test('A5: every level is a shape and a word: without colour the rows can still be told apart', async ({ openTab }) => {
  const { tab } = await openTab({ ...whole, theme: 'contrast' });
  const marks = tab.getByRole('table').locator('tbody td:nth-last-child(2)');
  await expect(marks).toHaveCount(6);
  const shapes = await marks.evaluateAll((cells) =>
    cells.map((cell) => `${cell.textContent} ${cell.querySelector('svg')?.innerHTML.replace(/<circle cx="17".*/, '')}`),
  );
  expect(new Set(shapes).size).toBe(3);
  for (const shape of shapes) expect(shape).toMatch(/[a-zæøå]+ <(circle|rect|path)/);
});

for (const theme of ['light', 'dark', 'contrast'] as const)
  for (const width of [320, 1440] as const)
    test(`the scorecard has nothing for axe to find, ${theme}, ${width} px, and nothing to scroll sideways`, async ({
      openTab,
    }) => {
      const { page, tab } = await openTab({ theme, width });
      await tab.getByRole('button', { name: 'Sykefravær' }).first().click();
      await expect(tab.getByText('pil ned, uakseptabelt.')).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      const sideways = await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    });

test('A6: every mark the municipality has published stands as it was printed, and a row that is not measured has none', async ({
  openTab,
}) => {
  const { tab } = await openTab({ ...whole, place: 'KRS/malekort/krs-2018-medarbeidere' });
  const mark = (name: string) =>
    tab
      .getByRole('row')
      .filter({ has: tab.getByRole('button', { name }) })
      .locator('td')
      .nth(4);
  await expect(mark('Lederavtale')).toHaveText('Strek, akseptabelt resultat');
  await expect(mark('Evalueringssamtale')).toHaveText('Strek, akseptabelt resultat');
  await expect(mark('Sykefravær')).toHaveText('Pil ned, uakseptabelt resultat');
  await expect(mark('Medarbeidertilfredshet')).toHaveText('Ikke målt');
  await tab.getByLabel('Rapportår').selectOption('2017');
  await expect(mark('Digitalisering')).toHaveText('Strek, akseptabelt resultat');
  await expect(mark('God forvaltningspraksis')).toHaveText('Ikke målt');
});
