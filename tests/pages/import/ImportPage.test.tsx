// @vitest-environment jsdom
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import '../../../src/commands/readCards.ts';
import type { UnitCode } from '../../../src/domain/id.ts';
import type { Period } from '../../../src/domain/period.ts';
import { ImportPage } from '../../../src/pages/import/ImportPage.tsx';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { loadUnitPage } from '../../../src/queries/loadUnitPage.ts';
import { ServicesContext, type Services } from '../../../src/queries/services.ts';
import { unitPageQuery, useUnitPage } from '../../../src/queries/unitPage.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { TextsContext } from '../../../src/ui/Language.tsx';
import { openFaultyTenant } from '../../commands/faultyTenant.ts';
import { smallSeed } from '../../commands/smallSeed.ts';
import { laering2017 } from '../../domain/import/printedPages.ts';

// Machines are sometimes busy, and a page reads in its own time.
vi.setConfig({ testTimeout: 60_000 });

/** Of the customer's 2017 page: the title, the heading, one row that is whole and the two that lost cells. */
const lossy = laering2017
  .split('\n')
  .filter((line) => /^(?:Gjennomgående|Suksessfaktor|Effektive.*Strek|Kunnskapsbasert|Hensiktsmessig)/.test(line))
  .join('\n');

const kultur = 'KRS-KULTUR' as UnitCode;

function Page() {
  const page = useUnitPage(kultur);
  return page.unit ? <ImportPage page={page} unit={page.unit} period={'2026' as Period} /> : null;
}

async function openPage(services: Services) {
  const client = createQueryClient();
  await client.fetchQuery(unitPageQuery(services, kultur));
  render(
    <FluentProvider theme={teamsLightTheme}>
      <TextsContext value={textsOf('nb')}>
        <QueryClientProvider client={client}>
          <ServicesContext value={services}>
            <Suspense fallback={null}>
              <Page />
            </Suspense>
          </ServicesContext>
        </QueryClientProvider>
      </TextsContext>
    </FluentProvider>,
  );
}

function paste(text: string, html = '') {
  const data = { files: [], getData: (type: string) => (type === 'text/html' ? html : text) };
  fireEvent.paste(screen.getByRole('textbox', { name: 'Lim inn her' }), { clipboardData: data });
}

test('N3: rows that lost cells show every placement, and nothing can be saved before each is chosen', async () => {
  const { servicesOf, network } = await openFaultyTenant({ seed: smallSeed(), pageSize: 100 });
  const services = servicesOf('administrator');
  await openPage(services);
  const before = network.requests.length;
  paste(lossy);
  const four = await screen.findByRole('radiogroup', { name: 'Linje 4: Innføre metodeverk' });
  const six = screen.getByRole('radiogroup', { name: 'Linje 5: Innføre ny organisasjonsmodell' });
  expect(
    within(four)
      .getAllByRole('radio')
      .map((each) => each.getAttribute('value')),
  ).toEqual(['0', '1', '2', '3', 'out']);
  expect(within(six).getAllByRole('radio')).toHaveLength(7);
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  const save = () => screen.getByRole('button', { name: /^Hent inn \d+ felt$/ });
  expect(save().getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(save());
  await userEvent.click(within(four).getByRole('radio', { name: 'Krav: Innført · 2015: – · 2016: I arbeid · 2017: Innført' }));
  expect(screen.getByText('Velg plassering for 1 rad først.')).toBeTruthy();
  expect(save().getAttribute('aria-disabled')).toBe('true');
  expect(network.requests.slice(before).filter((request) => request.startsWith('POST'))).toEqual([]);
  await userEvent.click(within(six).getByRole('radio', { name: 'Ta ikke med raden' }));
  await userEvent.click(save());
  expect(await screen.findByText(/felt er hentet inn\.$/)).toBeTruthy();
  const { indicators, results } = await loadUnitPage(services, kultur);
  const made = indicators.filter(({ scorecardId }) => scorecardId === 'krs-kultur-2017-laering-og-fornying');
  expect(made.map(({ name }) => name)).toEqual(['Optimalisering', 'Innføre metodeverk']);
  const metode = made.find(({ name }) => name === 'Innføre metodeverk')?.id;
  expect(results.filter(({ indicatorId }) => indicatorId === metode).map(({ period, text }) => [period, text])).toEqual([
    ['2016', 'I arbeid'],
    ['2017', 'Innført'],
  ]);
});

test('the difference list says what is new, what would change and what stands there; what would change is not picked for you', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed(), pageSize: 100 });
  await openPage(servicesOf('leader'));
  paste(
    [
      'Fokusområde Brukere',
      'Suksessfaktor\tMåleindikator\tResultat 2014\tResultat 2015\tResultat 2016',
      'Variert kulturliv som gir gode opplevelser\tTilfredshet – service bad\t78,5 %\t70 %\t71 %',
    ].join('\n'),
  );
  const year = await screen.findByRole('textbox', { name: /Rapportår/ });
  await userEvent.clear(year);
  await userEvent.type(year, '2015');
  const changed = screen.getByRole('checkbox', { name: 'Resultat 2015' });
  expect((changed as HTMLInputElement).checked).toBe(false);
  expect(changed.closest('li')?.textContent).toContain('Står nå 77,7 %Blir 70 %Endret');
  expect((screen.getByRole('checkbox', { name: 'Resultat 2016' }) as HTMLInputElement).checked).toBe(true);
  expect(screen.queryByRole('checkbox', { name: 'Resultat 2014' })).toBeNull();
  expect(screen.getByRole('status').textContent).toContain('1 nye, 1 endrede, 3 uendrede.');
  await userEvent.click(changed);
  expect(screen.getByRole('button', { name: 'Hent inn 2 felt' })).toBeTruthy();
});

test('a cell nobody can read is named by its row and column, and a file of the wrong kind by its reason', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed(), pageSize: 100 });
  await openPage(servicesOf('leader'));
  paste('Fokusområde Bygg\nSuksessfaktor\tMåleindikator\tKrav\t2023\nHus\tBarnehager\t2\tErvervet tomt');
  expect(await screen.findByText('Kan ikke leses (linje 3, Resultat 2023). Lagres slik det står.')).toBeTruthy();
  await userEvent.upload(screen.getByLabelText('Velg fil', { selector: 'input' }), new File(['%PDF-1.7'], 'rapport.csv'));
  expect((await screen.findByRole('alert')).textContent).toContain('Denne filtypen leser vi ikke (PDF)');
  expect(screen.queryByText(/Barnehager/)).toBeNull();
});

test('a person who may not write definitions is told so by name, with whom to ask', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed(), pageSize: 100 });
  await openPage(servicesOf('leader'));
  paste('Fokusområde Bygg\nSuksessfaktor\tMåleindikator\tKrav\t2023\nHus\tBarnehager\t2\t1');
  await userEvent.click(await screen.findByRole('button', { name: 'Hent inn 4 felt' }));
  expect((await screen.findByText(/skrives bare av eierne av listene/)).textContent).toContain('Be IKT-avdelingen gjøre det');
  expect(screen.getByText(/3 felt venter på en måleindikator/)).toBeTruthy();
});

test('of a new indicator whose target does not tell, one is asked which way is good; what is said is written, and nothing is said for one', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed(), pageSize: 100 });
  const services = servicesOf('administrator');
  await openPage(services);
  const rows = ['God luft\tSvevestøv\t20\t25', '\tStøyplager\t10\t12', '\tKlager\t< 5\t4'];
  paste(['Unikt målekort – fokusområde miljø', 'Suksessfaktor\tMåleindikator\tResultatkrav\t2030', ...rows].join('\n'));
  const asked = await screen.findByRole('region', { name: 'Hva er bra for 2 måleindikatorer?' });
  await userEvent.selectOptions(within(asked).getByRole('combobox', { name: 'Svevestøv' }), 'Lavere er bedre');
  expect(within(asked).queryByRole('combobox', { name: 'Klager' })).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: /^Hent inn \d+ felt/ }));
  await screen.findByText(/er hentet inn|hentet inn/);
  const { indicators } = await loadUnitPage(services, kultur);
  const directionOf = (name: string) => indicators.find((each) => each.name === name)?.direction;
  expect([directionOf('Svevestøv'), directionOf('Støyplager')]).toEqual(['lower', undefined]);
});
