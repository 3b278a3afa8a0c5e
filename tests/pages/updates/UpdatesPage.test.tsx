// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openFaultyTenant } from '../../commands/faultyTenant.ts';
import { says } from '../../commands/networkFaults.ts';
import { lockKultur } from '../../support/lockKultur.ts';
import { openUpdates } from './openUpdates.tsx';

const cards = async () =>
  (await within(await screen.findByRole('region', { name: 'Det som venter på deg' })).findAllByRole('heading', { level: 3 })).map(
    (heading) => heading.textContent,
  );

test('B1: the leader sees what waits in all units, overdue first, and how much is done', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  await openUpdates(servicesOf('leader'));
  const titles = await cards();
  expect(titles[0]).toContain('Brukerundersøkelse i høst7 dager over frist');
  expect(titles.slice(1).every((title) => title.includes('Frist 4. des. 2026'))).toBe(true);
  expect(titles.map((title) => title.split(/Frist|\d+ dager/)[0])).toEqual([
    'Brukerundersøkelse i høst',
    'Brukertilfredshet på badet',
    'Opplevd god service',
    'Digitalisering',
    'Evalueringssamtale – alle enhetsledere',
  ]);
  expect(screen.getByText(/av \d+ gjort/).textContent).toMatch(/^\d+ av \d+ gjort$/);
});

test('B1: whoever has nothing to do is told so, and nobody else’s work', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  await openUpdates(servicesOf('employee'));
  expect(await screen.findByText('Ingenting er ditt å oppdatere')).toBeDefined();
});

test('what comes later and what has no due day is folded beneath what waits, and can be moved', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  await openUpdates(servicesOf('leader'));
  const waiting = await cards();
  const fold = (await screen.findByText(/^Senere og uten frist \(\d+\)$/)).closest('details');
  if (fold === null) throw new Error('It does not fold.');
  expect(fold.open).toBe(false);
  const later = within(fold).getAllByRole('listitem', { hidden: true });
  expect(fold.textContent).toContain(`(${later.length})`);
  expect(fold.textContent).toContain('Frist 31. des. 2026');
  expect(later.some((line) => waiting.some((title) => line.textContent.startsWith(title)))).toBe(false);
  await userEvent.click(screen.getByText(/^Senere og uten frist/));
  await userEvent.click(within(fold).getAllByRole('button', { name: /^Endre / })[0]!);
  expect(within(fold).getAllByRole('button', { name: /^Sett til/ }).length).toBeGreaterThan(0);
});

test('everything is read in one exchange beside the tree', async () => {
  const { servicesOf, network } = await openFaultyTenant({ pageSize: 200 });
  const services = servicesOf('leader');
  await openUpdates(services);
  await cards();
  // The tree, the unit's page, what is mine, the rights (twice): the last are asked beside the page and not waited for.
  const batches = network.requests.filter((request) => request.endsWith('$batch'));
  expect(batches.length).toBeLessThanOrEqual(3);
});

test('B2, B3: three inputs; the previous value and comment and the target in sight; a fall asks why before it saves', async () => {
  const { servicesOf, network } = await openFaultyTenant({ pageSize: 200 });
  await openUpdates(servicesOf('leader'));
  await userEvent.click(await screen.findByRole('button', { name: /^Brukertilfredshet på badet/ }));
  const form = screen.getByRole('form', { name: 'Rapporter Brukertilfredshet på badet for 2026' });
  expect(within(form).getAllByRole('textbox')).toHaveLength(2);
  const value = within(form).getByLabelText<HTMLInputElement>(/Resultat 2026/);
  expect([value.value, value.placeholder, document.activeElement]).toEqual(['', '79 %', value]);
  expect(form.textContent).toContain('Krav: 80 %');
  expect(form.textContent).toContain('Forrige (2025): 79 %');
  expect(form.textContent).toContain('Kommentar sist: Nytt renhold fra høsten ga utslag.');
  const writes = () => network.requests.filter((request) => request.endsWith('/lists/Resultater/items')).length;
  await userEvent.type(value, '70 %{Enter}');
  expect(within(form).getByText('Pil ned, uakseptabelt resultat')).toBeDefined();
  expect(within(form).getByText(/resultatet er uakseptabelt, og den som leser vil vite hvorfor/)).toBeDefined();
  expect([writes(), document.activeElement]).toEqual([0, within(form).getByLabelText(/Kommentar/)]);
  await userEvent.keyboard('Badet var stengt i to måneder.{Control>}{Enter}{/Control}');
  await screen.findAllByText('Lagret'); // in the list and in its round
  expect(writes()).toBe(1);
});

test('a keyboard is enough: each save leads on to the next, and the last one to a thank-you', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  await openUpdates(servicesOf('leader'));
  const first = await screen.findByRole('button', { name: /^Brukerundersøkelse i høst/ });
  first.focus();
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Sett til Innført');
  await userEvent.keyboard('{Enter}');
  const fill = async (name: string, value: string) => {
    const field = within(await screen.findByRole('form', { name })).getByLabelText(/Resultat 2026/);
    await waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.keyboard(`${value}{Tab}fordi{Tab}{Enter}`);
  };
  await fill('Rapporter Brukertilfredshet på badet for 2026', '81 %');
  await fill('Rapporter Opplevd god service for 2026', '4,9');
  await fill('Rapporter Digitalisering for 2026', '2 nye tiltak');
  await fill('Rapporter Evalueringssamtale – alle enhetsledere for 2026', '100 %');
  const thanks = await screen.findByRole('heading', { name: 'Alt er gjort. Takk!' });
  expect(document.activeElement).toBe(thanks);
  expect(screen.getByText(/Neste er/)).toBeDefined();
}, 60_000);

test('«Ikke målt» is one press beside the value, and out of the way of who types one', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  const services = servicesOf('leader');
  await openUpdates(services);
  await userEvent.click(await screen.findByRole('button', { name: /^Brukertilfredshet på badet/ }));
  const form = within(screen.getByRole('form', { name: 'Rapporter Brukertilfredshet på badet for 2026' }));
  const [value, comment] = [form.getByLabelText<HTMLInputElement>(/Resultat 2026/), form.getByLabelText(/Kommentar/)];
  await userEvent.keyboard('8{Tab}');
  expect(document.activeElement).toBe(comment);
  await userEvent.clear(value);
  await userEvent.tab();
  expect(document.activeElement).toBe(form.getByRole('button', { name: 'Ikke målt' }));
  await userEvent.keyboard('{Enter}');
  expect([value.value, document.activeElement]).toEqual(['Ikke målt', comment]);
  expect(form.queryByRole('alert')).toBeNull();
  await userEvent.keyboard('Badet var stengt.{Control>}{Enter}{/Control}');
  expect(await screen.findAllByText('Lagret')).not.toHaveLength(0);
});

test('a cancelled tiltak is told of, counted as done, and leads on to the next', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  await openUpdates(servicesOf('leader'));
  const before = (await screen.findByText(/av \d+ gjort/)).textContent;
  const [done, total] = (before.match(/\d+/g) ?? []).map(Number);
  await userEvent.click(await screen.findByRole('button', { name: 'Sett til Avlyst' }));
  expect(await screen.findByText('Brukerundersøkelse i høst: Avlyst')).toBeDefined();
  expect(screen.getByText(/av \d+ gjort/).textContent).toBe(`${Number(done) + 1} av ${total} gjort`);
  expect(await screen.findByRole('form', { name: 'Rapporter Brukertilfredshet på badet for 2026' })).toBeDefined();
  expect((await cards()).some((title) => title.includes('Brukerundersøkelse i høst'))).toBe(false);
});

test('a tiltak that cannot be cancelled says why, where it was tried', async () => {
  const { servicesOf, network } = await openFaultyTenant({ pageSize: 200 });
  await openUpdates(servicesOf('leader'));
  network.fail(/^PATCH .*\/lists\/Tiltak\//, says(403));
  await userEvent.click(await screen.findByRole('button', { name: 'Sett til Avlyst' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Ingenting ble lagret');
  expect((await cards())[0]).toContain('Brukerundersøkelse i høst');
});

test('a status set while the service is away is kept and not called done, and is stored when it is back', async () => {
  const { servicesOf, network } = await openFaultyTenant({ pageSize: 200 });
  const { desk } = await openUpdates(servicesOf('leader'));
  for (let request = 0; request < 4; request += 1) network.fail(/^PATCH .*\/lists\/Tiltak\//, says(503));
  await userEvent.click(await screen.findByRole('button', { name: 'Sett til Innført' }));
  expect(await screen.findByText('Tatt vare på, ikke sendt ennå')).toBeDefined();
  expect((await cards()).some((title) => title.includes('Brukerundersøkelse i høst'))).toBe(false);
  while (network.left() > 0) await act(() => desk.outbox.send());
  await act(() => desk.outbox.send());
  await waitFor(() => expect(screen.queryByText('Tatt vare på, ikke sendt ennå')).toBeNull());
  expect(screen.getByText('Brukerundersøkelse i høst: Innført')).toBeDefined();
});

test('C6: a new measure is made inside the check-in, is the reporter’s own and serves the indicator', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  const services = servicesOf('leader');
  await openUpdates(services);
  await userEvent.click(await screen.findByRole('button', { name: /^Opplevd god service/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Nytt tiltak for Opplevd god service' }));
  const form = screen.getByRole('form', { name: 'Nytt tiltak for Opplevd god service' });
  await userEvent.keyboard('{Enter}');
  expect(within(form).getByText('Skriv hva som skal gjøres.')).toBeDefined();
  await userEvent.keyboard('Kveldsåpent servicekontor{Enter}');
  expect(await screen.findByText('Tiltaket «Kveldsåpent servicekontor» er lagt til.')).toBeDefined();
  const rows = await services.graph.getAll(
    `/v1.0/sites/${services.site}/lists/Tiltak/items?$expand=fields&$filter=fields/EnhetKode eq 'KRS-KULTUR'`,
  );
  const made = (rows as { fields: Record<string, unknown> }[]).filter(
    ({ fields }) => fields['Title'] === 'Kveldsåpent servicekontor',
  );
  expect(made.map(({ fields }) => [fields['IndikatorNokkel'], fields['AnsvarligNavn'], fields['Status']])).toEqual([
    ['demo-2026-kultur-03', 'Leder, Kultur', 'Ikke startet'],
  ]);
});

test('B9: the deputy sees the leader’s, and reports on behalf of the leader', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  const services = servicesOf('deputy');
  await openUpdates(services);
  await userEvent.click(await screen.findByRole('button', { name: /^Brukertilfredshet på badet/ }));
  const form = screen.getByRole('form', { name: 'Rapporter Brukertilfredshet på badet for 2026' });
  expect(form.textContent).toContain('På vegne av Leder, Kultur');
  await userEvent.type(within(form).getByLabelText(/Resultat 2026/), '82 %');
  await userEvent.click(within(form).getByRole('button', { name: 'Lagre og neste' }));
  await screen.findAllByText('Lagret'); // in the list and in its round
  const rows = await services.graph.getAll(
    `/v1.0/sites/${services.site}/lists/Resultater/items?$expand=fields&$filter=fields/IndikatorNokkel eq 'demo-2026-kultur-01'`,
  );
  const [made] = (rows as { fields: Record<string, unknown> }[]).filter(({ fields }) => fields['Periode'] === '2026');
  expect([made?.fields['RapportertAvNavn'], made?.fields['PaVegneAvNavn']]).toEqual(['Vikar, Kultur', 'Leder, Kultur']);
});

test('B8: a unit is marked ready once, says by whom, and the mark is taken back', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  await openUpdates(servicesOf('leader'));
  const round = within(await screen.findByRole('article', { name: 'Årsrapportering 2026' }));
  expect(round.getByText(/måleindikatorer er ikke rapportert ennå/)).toBeDefined();
  await userEvent.click(round.getByRole('button', { name: 'Klarmarker Kultur' }));
  expect(await round.findByText('Klarmarkert av Leder, Kultur 22. nov. 2026')).toBeDefined();
  await userEvent.click(round.getByRole('button', { name: 'Angre klarmarkering' }));
  expect(await round.findByRole('button', { name: 'Klarmarker Kultur' })).toBeDefined();
  expect(round.queryByRole('button', { name: 'Lås runden' })).toBe(null);
});

test('B8: who leads a unit beneath the round’s follows up those under them, and sees only those', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  const [leader, administrator] = [servicesOf('leader'), servicesOf('administrator')];
  const lists = `/v1.0/sites/${administrator.site}/lists`;
  const rows = (await administrator.graph.getAll(`${lists}/Enheter/items?$expand=fields`)) as {
    readonly id: string;
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
  const change = (code: string, to: object) => {
    const row = rows.find(({ fields }) => fields['Kode'] === code);
    return administrator.graph.patch(`${lists}/Enheter/items/${row?.id}/fields`, '*', to);
  };
  await change('KRS-SENTRALADM', { LederId: leader.person.id, LederNavn: leader.person.name });
  await change('KRS-PPT', { Overordnet: 'KRS-SENTRALADM' });
  await openUpdates(leader, 'KRS-SENTRALADM');
  const round = within(await screen.findByRole('article', { name: 'Årsrapportering 2026' }));
  expect(await round.findByText('Sentraladministrasjon: 1 av 2 klarmarkert')).toBeDefined();
  await userEvent.click(round.getByText('Vis enhetene'));
  expect(within(round.getByRole('table')).getAllByRole('rowheader')).toHaveLength(2);
  expect(round.getByRole('button', { name: 'Kopier påminnelsen' })).toBeDefined();
});

test('B7: the administrator locks the round; then nothing more is reported, though a form was open', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  await openUpdates(servicesOf('leader'));
  await userEvent.click(await screen.findByRole('button', { name: /^Brukertilfredshet på badet/ }));
  await lockKultur(servicesOf('administrator'));
  const form = screen.getByRole('form', { name: 'Rapporter Brukertilfredshet på badet for 2026' });
  await userEvent.type(within(form).getByLabelText(/Resultat 2026/), '82 %{Enter}');
  const refusal = await within(form).findByRole('alert');
  expect(refusal.textContent).toContain('Årsrapportering 2026 er låst');
  expect(refusal.textContent).toContain('Runden ble låst av Administrator 22. nov. 2026');
  expect(within(form).getByLabelText<HTMLInputElement>(/Resultat 2026/).value).toBe('82 %');
});
