// @vitest-environment jsdom
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { listItemFieldsPath } from '../../../src/graph/listPaths.ts';
import type { UnitCode } from '../../../src/domain/id.ts';
import { IndicatorPage } from '../../../src/pages/indicator/IndicatorPage.tsx';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { ServicesContext, type Services } from '../../../src/queries/services.ts';
import { unitPageQuery } from '../../../src/queries/unitPage.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { TextsContext } from '../../../src/ui/Language.tsx';
import { NavigationContext, type Go } from '../../../src/ui/Navigation.tsx';
import { openFaultyTenant } from '../../commands/faultyTenant.ts';
import { says } from '../../commands/networkFaults.ts';
import { smallSeed } from '../../commands/smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;

async function openPage(services: Services, row: string) {
  const client = createQueryClient();
  const go = vi.fn<Go>();
  const page = await client.fetchQuery(unitPageQuery(services, kultur));
  if (page.unit === undefined) throw new Error('no unit');
  render(
    <FluentProvider theme={teamsLightTheme}>
      <TextsContext value={textsOf('nb')}>
        <QueryClientProvider client={client}>
          <ServicesContext value={services}>
            <NavigationContext value={go}>
              <IndicatorPage page={page} unit={page.unit} row={row} />
            </NavigationContext>
          </ServicesContext>
        </QueryClientProvider>
      </TextsContext>
    </FluentProvider>,
  );
  await waitFor(() => expect(client.isFetching()).toBe(0));
  return go;
}

test('the page says where the indicator stands, draws it with a summary in words, and says the same as a table', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed() });
  await openPage(servicesOf('employee'), 'demo-2026-kultur-06');
  expect(screen.getByRole('heading', { name: 'Sykefravær' })).toBe(document.activeElement);
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('2026: 9,1 % (uakseptabelt).');
  const rows = within(screen.getByRole('table', { name: 'Sykefravær' })).getAllByRole('row');
  expect(rows.slice(1).map((row) => within(row).getByRole('rowheader').textContent.trim())).toEqual(['2026', '2025', '2024']);
  expect(rows[1]?.textContent).toContain('Pil ned, uakseptabelt resultat');
});

test('the way back leads to the indicator’s own row, and a measure to its own page', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed() });
  const go = await openPage(servicesOf('employee'), 'demo-2026-kultur-06');
  await userEvent.click(screen.getByRole('button', { name: /Tilbake til målekortet/ }));
  expect(go).toHaveBeenLastCalledWith({ unit: kultur, section: 'malekort', row: 'demo-2026-kultur-06' });
  await userEvent.click(screen.getByRole('button', { name: /^Åpne tiltaket/ }));
  expect(go).toHaveBeenLastCalledWith({ unit: kultur, section: 'tiltak', row: 'T-2026-006' });
});

test('N9: the history is asked for when it is opened, and marks what was changed outside the scorecard', async () => {
  const { servicesOf, network } = await openFaultyTenant({ seed: smallSeed() });
  const administrator = servicesOf('administrator');
  const page = await createQueryClient().fetchQuery(unitPageQuery(administrator, kultur));
  const latest = page.results.find(({ indicatorId, period }) => indicatorId === 'demo-2026-kultur-06' && period === '2026');
  const path = listItemFieldsPath(administrator.site, 'Resultater', latest?.stored.itemId ?? '');
  await administrator.graph.patch(path, '*', { Resultat: '7,0 %' });
  await openPage(servicesOf('employee'), 'demo-2026-kultur-06');
  const before = network.requests.length;
  await userEvent.click(screen.getByRole('button', { name: 'Vis historikk' }));
  expect(await screen.findByText('Endret utenfor målekortet')).toBeDefined();
  expect(network.requests.length).toBeGreaterThan(before);
  const [first] = screen.getAllByRole('listitem').filter((item) => item.textContent.includes('Endret utenfor'));
  expect(first?.textContent).toContain('Resultat: fra 9,1 % til 7,0 %');
});

test('a history that fails says so where it would have been, and the page stands', async () => {
  const { servicesOf, network } = await openFaultyTenant({ seed: smallSeed() });
  await openPage(servicesOf('employee'), 'demo-2026-kultur-06');
  for (let attempt = 0; attempt < 4; attempt += 1) network.fail(/\$batch/, says(503));
  await userEvent.click(screen.getByRole('button', { name: 'Vis historikk' }));
  expect(await screen.findByText(/Historikken for 2026 kunne ikke leses/)).toBeDefined();
  expect(screen.getByRole('table')).toBeDefined();
});

test('a link to an indicator the unit does not have says so, with the way back', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed() });
  const go = await openPage(servicesOf('employee'), 'finnes-ikke');
  expect(screen.getByText('Måleindikatoren finnes ikke her')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: /Tilbake til målekortet/ }));
  expect(go).toHaveBeenLastCalledWith({ unit: kultur, section: 'malekort', row: undefined });
});
