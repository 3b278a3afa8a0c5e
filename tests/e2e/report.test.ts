import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { readCsv } from '../support/readCsv.ts';
import { violationsOf } from './axe.ts';
import { expect, test, type OpenTab } from './fixtures.ts';

const report = { place: 'KRS-KULTUR/rapport' } as const;
const read = 'Lest 22. nov. 2026 kl. 09.00';

/** The file a button gives. */
async function downloaded({ page, tab }: OpenTab, button: string) {
  const waiting = page.waitForEvent('download');
  await tab.getByRole('button', { name: button, exact: true }).click();
  const download = await waiting;
  const bytes = new Uint8Array(readFileSync(await download.path()));
  await expect(tab.getByRole('status').getByText(`Lagret: ${download.suggestedFilename()}`)).toBeVisible();
  return { name: download.suggestedFilename(), bytes };
}

const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test('D3: målekort as CSV has semicolons, decimal comma, byte order mark, and a dash where nothing was reported', async ({
  openTab,
}) => {
  const open = await openTab(report);
  const { name, bytes } = await downloaded(open, 'CSV Målekort');
  expect(name).toBe('årsrapport-2026-kultur-målekort.csv');
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [heading = [], ...rows] = readCsv(new TextDecoder().decode(bytes));
  expect(heading.slice(3, 9)).toEqual([
    'Suksessfaktor (delmål)',
    'Måleindikator',
    'Resultatkrav',
    'Resultat 2024',
    'Resultat 2025',
    'Resultat 2026',
  ]);
  expect(rows.find((row) => row.includes('Sykefravær'))?.slice(5, 9)).toEqual(['8,0 %', '8,4 %', '8,8 %', '9,1 %']);
  expect(rows.find((row) => row.includes('Opplevd god service'))?.slice(6, 9)).toEqual(['4,8', 'Ikke målt', '–']);
});

test('D3: an Excel file has typed cells and no formula, and is made in a worker the policy lets through', async ({ openTab }) => {
  const open = await openTab(report);
  const { name, bytes } = await downloaded(open, 'Excel');
  expect(name).toBe('årsrapport-2026-kultur.xlsx');
  expect(partOf(bytes, 'xl/workbook.xml')).toMatch(/name="Målekort".*name="Resultater".*name="Tiltak".*name="Om"/);
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<v>9.1</v>');
  expect(sheet).toContain('<t>Ikke målt</t>');
  expect(sheet).not.toContain('<f>');
  expect(partOf(bytes, 'xl/styles.xml')).toContain('formatCode="0.0&quot; %&quot;"');
});

test('D3: a Word file has headings, tables whose heading row is repeated, its language, and A4', async ({ openTab }) => {
  const open = await openTab(report);
  const { name, bytes } = await downloaded(open, 'Word');
  expect(name).toBe('årsrapport-2026-kultur.docx');
  const text = partOf(bytes, 'word/document.xml');
  expect(text).toContain('<w:tblHeader/>');
  expect(text).toContain('w:val="Heading1"');
  expect(text).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(text).toContain('Effektive arbeidsprosesser');
  expect(text).toContain('Ikke målt');
  expect(partOf(bytes, 'word/styles.xml')).toContain('w:val="nb-NO"');
});

test('D3: copied for a web page, tables have captions and header cells, and there is nothing in it that runs', async ({
  openTab,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { tab, page } = await openTab(report);
  await tab.getByRole('button', { name: 'Kopier for nettside' }).click();
  await expect(tab.getByRole('status').filter({ hasText: 'Kopiert' })).toBeVisible();
  const html = await clipboardHtml(page);
  expect(html).toMatch(/<caption[^>]*>Målekort Brukere, Kultur<\/caption>/);
  expect(html).toMatch(/<th scope="col"[^>]*>Resultatkrav<\/th>/);
  expect(html).toMatch(/<th scope="rowgroup" rowspan="2"[^>]*>Effektive arbeidsprosesser<\/th>/);
  expect(html).not.toMatch(/<script|onerror|javascript:/i);
});

function clipboardHtml(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });
}

test('D4: the report has the municipality’s sections in their order, and the leader’s own text word for word', async ({
  openTab,
}) => {
  const { tab } = await openTab(report);
  const paper = tab.getByRole('region', { name: 'Slik blir rapporten' });
  await expect(paper.getByRole('heading', { level: 3 })).toHaveText(['Fakta', 'Mål og resultater', 'Utfordringer og planer']);
  await expect(paper).toContainText('Besøket på biblioteket øker etter at det ble selvbetjent om kvelden.');
  await expect(paper).toContainText('Skrevet av Leder, Kultur 15. okt. 2026');
  await expect(paper).toContainText(/Av 12 indikatorer er 7 målt/);
  await expect(paper.getByRole('table', { name: 'Målekort Brukere, Kultur' })).toBeVisible();
  await expect(paper.getByRole('table', { name: 'Tiltak, Kultur' })).toContainText('Nytt renholdsopplegg på badet');
});

test('D7: when it was read stands on the page and in every file', async ({ openTab }) => {
  const open = await openTab(report);
  await expect(open.tab.getByRole('region', { name: 'Slik blir rapporten' })).toContainText(read);
  const [word, excel, csv, html] = [
    await downloaded(open, 'Word'),
    await downloaded(open, 'Excel'),
    await downloaded(open, 'CSV Tiltak'),
    await downloaded(open, 'HTML'),
  ];
  expect(partOf(word.bytes, 'word/document.xml')).toContain(read);
  expect(partOf(excel.bytes, 'xl/worksheets/sheet4.xml')).toContain(read);
  expect(new TextDecoder().decode(csv.bytes)).toContain('22. nov. 2026 kl. 09.00');
  expect(new TextDecoder().decode(html.bytes)).toContain(read);
});

test('N11: the same report in nynorsk, chosen for it', async ({ openTab }) => {
  const { tab } = await openTab(report);
  await tab.getByLabel('Målform').selectOption('nn');
  const paper = tab.getByRole('region', { name: 'Slik blir rapporten' });
  await expect(paper.getByRole('heading', { level: 3 })).toHaveText(['Fakta', 'Mål og resultat', 'Utfordringar og planar']);
  await expect(paper).toContainText(/Av 12 indikatorar er 7 målte/);
  await expect(paper.locator('article')).toHaveAttribute('lang', 'nn');
});

test('on paper there is the report and nothing else', async ({ openTab }) => {
  const { tab, page } = await openTab(report);
  await expect(tab.getByRole('region', { name: 'Slik blir rapporten' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(tab.locator('[data-paper]')).toBeVisible();
  await expect(tab.locator('[data-paper] thead').first()).toHaveCSS('display', 'table-header-group');
  await expect(tab.locator('#root')).toBeHidden();
});

for (const width of [320, 768, 1440] as const)
  test(`the report is whole at ${width} px: nothing scrolls sideways, and axe finds nothing`, async ({ openTab }) => {
    const { tab, page } = await openTab({ ...report, width });
    await expect(tab.getByRole('region', { name: 'Slik blir rapporten' })).toBeVisible();
    const sideways = await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(sideways).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
  });

test.describe('the whole municipality', () => {
  test.use({ pageSize: 200 });

  test('D4: the whole municipality’s report sums up first, with its denominators, and has an article for each unit', async ({
    openTab,
  }) => {
    const { tab } = await openTab({ person: 'director', place: 'KRS/rapport' });
    const paper = tab.getByRole('region', { name: 'Slik blir rapporten' });
    await expect(paper.getByRole('heading', { level: 3 }).first()).toHaveText('Samlet');
    await expect(paper.getByText(/^Av \d+ indikatorer er \d+ målt/).first()).toBeVisible();
    await expect(paper.getByRole('row', { name: /^Kultur 7 av 12/ })).toBeVisible();
    await expect(paper.getByRole('heading', { name: 'Kultur', exact: true, level: 3 })).toBeVisible();
  });
});
