import { ask, itemsOf } from './askGraph.ts';
import { expect, test } from './fixtures.ts';
import { shareInStyring } from './shareInStyring.ts';

test.use({ pageSize: 5000 });

test('D2: a status of 500 indicators is cut by whole lines, says how many more there are, and is posted as it was seen', async ({
  openTab,
  tenant,
}) => {
  const [model] = (await itemsOf(tenant, 'Måleindikatorer')).filter(({ fields }) => fields['Nokkel'] === 'demo-2026-kultur-01');
  const { Title, MalekortNokkel, EnhetKode, Suksessfaktor, Retning, Hyppighet } = model?.fields ?? {};
  for (let index = 0; index < 500; index += 1) {
    const own = { Nokkel: `lang-${index}`, Title: `${String(Title)} nummer ${index}`, Rekkefolge: 100 + index };
    const fields = { ...own, MalekortNokkel, EnhetKode, Suksessfaktor, Retning, Hyppighet };
    expect((await ask(tenant, 'administrator', 'POST', '/lists/Måleindikatorer/items', { fields })).status).toBe(201);
  }
  const { page, tab } = await openTab({ place: 'KRS-KULTUR/del' });
  const preview = tab.getByTestId('card-preview');
  await expect(preview).toContainText('512 indikatorer:');
  await expect(preview).toContainText(/og \d{3} til/);
  const shown = (await preview.innerText()).match(/nummer \d+/g)?.length ?? 0;
  const [, left] = /og (\d+) til/.exec(await preview.innerText()) ?? [];
  expect(shown + Number(left)).toBeGreaterThanOrEqual(500);
  await expect(await shareInStyring({ page, tab })).toContainText(`og ${left} til`);
});
