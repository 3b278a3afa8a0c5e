// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { kristiansundSeed } from '../../../src/local365/seed/kristiansund.ts';
import type { TenantSeed } from '../../../src/local365/seed/tenantSeed.ts';
import { openFaultyTenant } from '../../commands/faultyTenant.ts';
import { openScorecard } from './openScorecard.tsx';

type Fields = Readonly<Record<string, unknown>>;

/** The whole seed with some rows of one list otherwise; `more` are added to it. */
function seedWith(title: string, change: (fields: Fields) => Fields, more: readonly Fields[] = []): TenantSeed {
  const seed = kristiansundSeed();
  return {
    ...seed,
    sites: seed.sites.map((site) => ({
      ...site,
      lists: site.lists.map((list) =>
        list.displayName === title ? { ...list, items: [...[...list.items].map(change), ...more] } : list,
      ),
    })),
  };
}

async function open(person: string, unit: string, period: string, seed = kristiansundSeed()) {
  const tenant = await openFaultyTenant({ seed, pageSize: 200 });
  return { tenant, ...(await openScorecard(tenant.servicesOf(person), { unit, period })) };
}

const rowOf = (name: string) => screen.getByRole('button', { name }).closest('tr')!;
const years = () =>
  within(screen.getByRole('table'))
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent)
    .filter((text) => text.startsWith('Resultat '));

test('N1: reported and registered measures stand side by side, and where they are not as many it is flagged', async () => {
  await open('employee', 'KRS', '2017');
  expect(within(rowOf('Samhandling')).getByText('7 rapportert, 7 registrert')).toBeTruthy();
  expect(within(rowOf('Digitalisering')).getByText('11 rapportert, 11 registrert')).toBeTruthy();
  const differing = within(rowOf('Optimalisering')).getByText('5 rapportert, 4 registrert');
  expect(differing.className).not.toBe(within(rowOf('Samhandling')).getByText(/registrert/).className);
  await userEvent.click(screen.getByRole('button', { name: 'Optimalisering' }));
  expect(screen.getByText(/Det er rapportert 5 tiltak, men 4 er registrert\. Punkter i sjekklister telles ikke\./)).toBeTruthy();
});

const limits = { Krav: '10', GrenseOnsket: 10, GrenseAkseptabelt: 8 };
const withLimits = () =>
  seedWith('Resultatkrav', (row) => (row['IndikatorNokkel'] === 'krs-2017-laering-03' ? { ...row, ...limits } : row));

test('N2: a limit that would make 11 desired leaves the published «akseptabelt» where it is, and is listed with a reason', async () => {
  const user = userEvent.setup();
  const { tenant } = await open('director', 'KRS', '2017', withLimits());
  const row = within(rowOf('Digitalisering'));
  expect(row.getByText('Strek, akseptabelt resultat')).toBeTruthy();
  expect(row.getByText('Publisert; beregnet: Strek, ønsket resultat')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Avvik i vurdering (1)' }));
  const list = within(screen.getByRole('region', { name: 'Avvik i vurdering (1)' }));
  expect(list.getByText('Ingen grunn er skrevet.')).toBeTruthy();
  await user.click(list.getByRole('button', { name: 'Skriv grunn for Digitalisering' }));
  await user.type(list.getByRole('textbox'), 'Færre enn i 2016.');
  await user.click(list.getByRole('button', { name: 'Lagre' }));
  expect(await list.findByText('Færre enn i 2016.')).toBeTruthy();
  expect(row.getByText('Strek, akseptabelt resultat')).toBeTruthy();
  await waitFor(() => expect(tenant.network.requests.filter((each) => each.startsWith('PATCH'))).toHaveLength(1));
});

test('N2: who may not report reads the reason and cannot write one; where nothing differs there is no list', async () => {
  await open('employee', 'KRS', '2017', withLimits());
  await userEvent.click(screen.getByRole('button', { name: 'Avvik i vurdering (1)' }));
  expect(screen.queryByRole('button', { name: /Skriv grunn/ })).toBeNull();
});

test('N2: without a difference there is no list of them', async () => {
  await open('director', 'KRS', '2017');
  expect(screen.queryByRole('button', { name: /Avvik i vurdering/ })).toBeNull();
});

test('A8: the legend stands with the table, and lists the limits of the row that is pointed at, opened or has the focus', async () => {
  const user = userEvent.setup();
  await open('employee', 'KRS-KULTUR', '2026');
  const legend = screen.getByRole('group', { name: 'Resultatgrense' });
  expect(legend.textContent).toContain('Pek på en rad');
  const own = screen.getByRole('button', { name: 'Egenvurdering av kulturskolen' });
  await user.hover(own);
  expect(legend.textContent).toBe(
    'ResultatgrenseEgenvurdering av kulturskolen, krav 100Ønsket resultatminst 75Akseptabelt resultat60 til 75Uakseptabelt resultatunder 60Ikke målt',
  );
  await user.unhover(own);
  await user.hover(legend);
  act(() => screen.getByRole('button', { name: 'Innføre felles billettløsning' }).focus());
  await waitFor(() => expect(legend.textContent).toContain('Innføre felles billettløsning, krav Innført'));
  expect(legend.textContent).toContain('krav nådd og bedre enn sist');
});

const measured = (year: string, text: string): Fields => ({
  Title: year,
  Nokkel: `krs-2017-laering-06|${year}`,
  OperasjonId: `operation-${year}`,
  IndikatorNokkel: 'krs-2017-laering-06',
  EnhetKode: 'KRS',
  Periode: year,
  Resultat: text,
});

test('A12: three years to begin with; buttons and arrow keys slide to 2010 and 2012, which keep their own years', async () => {
  const user = userEvent.setup();
  const seed = seedWith('Resultater', (row) => row, [measured('2010', '480'), measured('2012', '507')]);
  await open('employee', 'KRS', '2017', seed);
  expect(years()).toEqual(['Resultat 2015', 'Resultat 2016', 'Resultat 2017']);
  await user.click(screen.getByRole('button', { name: 'Tidligere år' }));
  expect(years()).toEqual(['Resultat 2012', 'Resultat 2015', 'Resultat 2016']);
  expect(screen.getByRole('columnheader', { name: 'Endring fra sist måling (2017)' })).toBeTruthy();
  await user.keyboard('{ArrowLeft}');
  expect(years()).toEqual(['Resultat 2010', 'Resultat 2012', 'Resultat 2015']);
  expect(within(rowOf('God forvaltningspraksis')).getByText('507')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Tidligere år' }).getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(years()).toEqual(['Resultat 2015', 'Resultat 2016', 'Resultat 2017']);
  const trend = within(rowOf('God forvaltningspraksis')).getByRole('img');
  expect(trend.getAttribute('aria-label')).toBe(
    'Utvikling fra 2010 til 2016. 2010: 480. 2012: 507. 2016: 523. Ikke målt: 2015, 2017. Bedre.',
  );
  // No line through the years between, which were not measured: two dots and the latest mark, under the line of the best there could be.
  const drawn = [...trend.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
  expect(drawn.filter((d) => d.includes('L'))).toHaveLength(1);
  expect(drawn.find((d) => d.includes('h0'))?.match(/M/g)).toHaveLength(2);
});

test('F9: what has ended leaves the table and what is left to report, and stands folded with its history', async () => {
  const user = userEvent.setup();
  const ended = seedWith('Måleindikatorer', (row) =>
    row['Nokkel'] === 'demo-2026-kultur-01' ? { ...row, Avsluttet: '2025' } : row,
  );
  const { go } = await open('leader', 'KRS-KULTUR', '2026', ended);
  const name = 'Brukertilfredshet på badet';
  expect(within(screen.getAllByRole('table')[0]!).queryByText(name)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Avsluttede indikatorer (1)' }));
  const list = within(screen.getByRole('region', { name: 'Avsluttede indikatorer (1)' }));
  const item = list.getByRole('listitem').textContent.replaceAll('\u00A0', ' ');
  expect(item).toContain('Avsluttet etter 2025');
  expect(item).toContain('202477 %202579 %');
  await user.click(list.getByRole('button', { name: `Åpne indikator: ${name}` }));
  expect(go).toHaveBeenLastCalledWith({ unit: 'KRS-KULTUR', section: 'indikator', row: 'demo-2026-kultur-01' });
});

test('F9: an archived scorecard is no table any more, and its indicators are kept', async () => {
  const archived = seedWith('Målekort', (row) => (row['Nokkel'] === 'krs-2017-laering' ? { ...row, Arkivert: true } : row));
  await open('employee', 'KRS', '2017', archived);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('button', { name: 'Avsluttede indikatorer (6)' })).toBeTruthy();
  expect(screen.getAllByText(/Målekortet «Læring og fornying» er arkivert/)).toHaveLength(6);
});

test('B5: what nobody is asked for, as one measured now and then, is not counted as left to report', async () => {
  const key = 'demo-2026-kultur-01';
  const left = async (seed?: TenantSeed) => {
    const { unmount } = await open('leader', 'KRS-KULTUR', '2026', seed);
    const count = Number(screen.getByText(/gjenstår å rapportere for 2026/).textContent.match(/^\d+/)?.[0]);
    unmount();
    return count;
  };
  const sporadic = seedWith('Måleindikatorer', (row) => (row['Nokkel'] === key ? { ...row, Frekvens: 'Sporadisk' } : row));
  expect((await left()) - (await left(sporadic))).toBe(1);
});

test('A12: on a phone a card whose years are slid back says which year its mark is of', async () => {
  const spy = vi
    .spyOn(window, 'matchMedia')
    .mockImplementation((media) => Object.assign(new EventTarget(), { matches: media.includes('max-width'), media }) as never);
  onTestFinished(() => spy.mockRestore());
  const mark = 'Endring fra sist måling (2026)';
  const more = ['2010', '2012', '2014'].map((Periode) => ({
    ...{ Title: Periode, Nokkel: `demo-2026-kultur-01|${Periode}`, OperasjonId: `operation-${Periode}`, Periode },
    ...{ IndikatorNokkel: 'demo-2026-kultur-01', EnhetKode: 'KRS-KULTUR', Resultat: '70 %', Demonstrasjon: true },
  }));
  await open(
    'employee',
    'KRS-KULTUR',
    '2026',
    seedWith('Resultater', (row) => row, more),
  );
  expect(screen.queryByText(mark)).toBe(null);
  await userEvent.click(screen.getAllByRole('button', { name: 'Tidligere år' })[0]!);
  expect(screen.getAllByText(mark).length).toBeGreaterThan(0);
});
