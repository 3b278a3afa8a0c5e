import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { laering2017 } from '../domain/import/printedPages.ts';
import { workbookFiles, workbookOf } from '../wire/tables/workbooks.ts';
import { itemsOf } from './askGraph.ts';
import { violationsOf } from './axe.ts';
import { expect, test, type OpenTab } from './fixtures.ts';

test.use({ pageSize: 200 });

const owner = { person: 'administrator', team: 'Kommunedirektørens ledergruppe', place: 'KRS/import' } as const;
const kultur = { place: 'KRS-KULTUR/import' } as const;

/** Pastes as a person does: the clipboard has the text, and its HTML where it comes from a page. */
async function paste({ tab }: OpenTab, text: string, html = '') {
  await tab.getByLabel('Lim inn her').evaluate(
    (field, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data.text);
      if (data.html !== '') clipboardData.setData('text/html', data.html);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { text, html },
  );
}

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** The customer's 2017 page with another year, so that nothing of it stands there. */
const laering2031 = laering2017.replaceAll('2017', '2031').replaceAll('2016', '2030').replaceAll('2015', '2029');

test('N3: a page that lost its empty cells shows every placement, and saves nothing until each is chosen', async ({
  openTab,
  tenant,
}) => {
  const open = await openTab(owner);
  const { tab } = open;
  await paste(open, laering2031);
  await expect(tab.getByLabel('Fokusområde')).toHaveValue('Læring og fornying');
  const four = tab.getByRole('radiogroup', { name: 'Linje 19: Innføre metodeverk' });
  const six = tab.getByRole('radiogroup', { name: 'Linje 20: Innføre ny organisasjonsmodell' });
  await expect(four.getByRole('radio')).toHaveCount(5);
  await expect(six.getByRole('radio')).toHaveCount(7);
  await expect(tab.getByText('Velg plassering for 2 rader først.')).toBeVisible();
  const before = (await itemsOf(tenant, 'Måleindikatorer')).length;
  const save = tab.getByRole('button', { name: /^Hent inn \d+ felt$/ });
  await save.click({ force: true });
  expect(await itemsOf(tenant, 'Måleindikatorer')).toHaveLength(before);
  await four.getByRole('radio', { name: 'Krav: Innført · 2029: – · 2030: I arbeid · 2031: Innført' }).check();
  await six.getByRole('radio', { name: 'Krav: Innført · 2029: – · 2030: – · 2031: Innført' }).check();
  await save.click();
  await expect(tab.getByRole('status').filter({ hasText: 'felt er hentet inn.' })).toBeVisible();
  const made = (await itemsOf(tenant, 'Måleindikatorer')).filter(
    ({ fields }) => fields['MalekortNokkel'] === 'krs-2031-laering-og-fornying',
  );
  expect(made).toHaveLength(6);
  const results = (await itemsOf(tenant, 'Resultater')).filter(({ fields }) =>
    String(fields['IndikatorNokkel']).startsWith('krs-2031-laering'),
  );
  expect(results.map(({ fields }) => fields['Resultat'])).toEqual(
    expect.arrayContaining(['6 nye tiltak', 'I arbeid', '523', 'Ikke målt']),
  );
  expect(results.find(({ fields }) => fields['PublisertEndring'] === 'Strek')?.fields).toMatchObject({
    PublisertNiva: 'Akseptabelt',
  });
  await paste(open, '');
  await expect(tab.getByText('Alt står der allerede.', { exact: false })).toBeHidden();
});

test('N3: what the report exports to Excel changes nothing when it is brought in again', async ({ openTab }) => {
  const { page, tab } = await openTab({ place: 'KRS-KULTUR/rapport' });
  const waiting = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Excel', exact: true }).click();
  const bytes = readFileSync(await (await waiting).path());
  const again = await openTab(kultur);
  await again.tab.getByLabel('Velg fil').setInputFiles(file('rapport.xlsx', bytes));
  await expect(again.tab.getByText('Alt står der allerede. Det er ingenting å hente inn.')).toBeVisible();
});

test('R9: files that are not what they seem are refused by name, and the page stays quick', async ({ openTab }) => {
  const { tab } = await openTab(kultur);
  const choose = tab.getByLabel('Velg fil');
  const bomb = zipSync(
    { ...workbookFiles({ rows: '' }), 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) },
    { level: 9 },
  );
  for (const [name, bytes, words] of [
    ['bombe.xlsx', bomb, 'Filen er mye større enn den ser ut'],
    ['bilde.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'Denne filtypen leser vi ikke (PNG)'],
    ['makro.xlsx', workbookOf({ rows: '', more: { 'xl/vbaProject.bin': new Uint8Array(9) } }), 'Filen inneholder makroer'],
    ['formel.csv', Buffer.from("Måleindikator;Krav;2023\nA;=cmd|'/C calc'!A0;1"), 'Filen har en formel som henter noe utenfra'],
    ['stor.csv', new Uint8Array(11 * 1024 * 1024), 'For stort'],
  ] as const) {
    await choose.setInputFiles(file(name, bytes));
    await expect(tab.getByRole('alert')).toContainText(words);
  }
  const row = (cells: readonly string[], at: number) =>
    `<row r="${at}">${cells.map((cell, index) => `<c r="${String.fromCharCode(65 + index)}${at}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
  await choose.setInputFiles(
    file(
      'hel.xlsx',
      workbookOf({ rows: row(['Suksessfaktor', 'Måleindikator', 'Krav', '2023'], 1) + row(['Hus', 'Barnehager', '2', '1'], 2) }),
    ),
  );
  await expect(tab.getByText('For stort')).toHaveCount(0);
  await expect(tab.getByText('Skriv hvilket fokusområde målekortet gjelder.')).toBeVisible();
});

test('N3: a leader brings in results of indicators that exist, and is told that definitions are the owners’', async ({
  openTab,
  tenant,
}) => {
  const open = await openTab(kultur);
  const { tab } = open;
  await paste(
    open,
    '',
    '<p>Fokusområde brukere</p><table><tr><th>Suksessfaktor<th>Måleindikator<th>Resultat 2019<tr><td>Variert kulturliv som gir gode opplevelser<td>Tilfredshet – service bad<td>81,5&nbsp;%<tr><td>Nytt<td>Helt ny indikator<td>1</table>',
  );
  await tab.getByRole('textbox', { name: 'Rapportår' }).fill('2015');
  await tab.getByRole('button', { name: 'Hent inn 3 felt' }).click();
  await expect(tab.getByText(/skrives bare av eierne av listene/)).toBeVisible();
  await expect(tab.getByText('1 felt er hentet inn.')).toBeVisible();
  const saved = (await itemsOf(tenant, 'Resultater')).filter(
    ({ fields }) => fields['Periode'] === '2019' && fields['EnhetKode'] === 'KRS-KULTUR',
  );
  expect(saved.map(({ fields }) => fields['Resultat'])).toEqual(['81,5\u00A0%']);
});

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`bringing in has nothing for axe to find, ${theme}`, async ({ openTab }) => {
    const open = await openTab({ ...kultur, theme });
    await paste(open, laering2031);
    await expect(open.tab.getByRole('radiogroup').first()).toBeVisible();
    expect(await violationsOf(open.page)).toEqual([]);
  });

test('bringing in fits a phone without scrolling sideways', async ({ openTab }) => {
  const open = await openTab({ ...kultur, width: 320 });
  await paste(open, laering2031);
  await expect(open.tab.getByRole('radiogroup').first()).toBeVisible();
  const over = await open.tab.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(over).toBe(0);
});
