// @vitest-environment jsdom
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test } from 'vitest';
import { DeskContext, openDesk } from '../../../src/commands/openDesk.ts';
import type { UnitCode } from '../../../src/domain/id.ts';
import { listItemFieldsPath } from '../../../src/graph/listPaths.ts';
import { HistorySection } from '../../../src/pages/indicator/HistorySection.tsx';
import { indicatorView } from '../../../src/pages/indicator/indicatorView.ts';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { ServicesContext, type Services } from '../../../src/queries/services.ts';
import { unitPageQuery, useUnitPage } from '../../../src/queries/unitPage.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { AdministratorContext, TextsContext } from '../../../src/ui/Language.tsx';
import { openFaultyTenant, type FaultyTenant } from '../../commands/faultyTenant.ts';
import { smallSeed } from '../../commands/smallSeed.ts';
import { lockKultur } from '../../support/lockKultur.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const sickLeave = 'demo-2026-kultur-06';

/** The section as the page has it: with what the unit's page says now. */
function Section() {
  const page = useUnitPage(kultur);
  const view = page.unit && indicatorView(page, page.unit, sickLeave, textsOf('nb'));
  return view && page.unit && <HistorySection view={view} unit={page.unit} units={page.units} />;
}

async function openHistory(services: Services) {
  const client = createQueryClient();
  await client.fetchQuery(unitPageQuery(services, kultur));
  const desk = openDesk(services, client, 'tenant');
  onTestFinished(desk.close);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <TextsContext value={textsOf('nb')}>
        <AdministratorContext value={services.administrator}>
          <QueryClientProvider client={client}>
            <ServicesContext value={services}>
              <DeskContext value={desk}>
                <Section />
              </DeskContext>
            </ServicesContext>
          </QueryClientProvider>
        </AdministratorContext>
      </TextsContext>
    </FluentProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Vis historikk' }));
  await screen.findAllByText(/Lagt inn/);
  await waitFor(() => expect(client.isFetching()).toBe(0));
  return client;
}

async function storedOf2026({ servicesOf }: FaultyTenant) {
  const { results } = await createQueryClient().fetchQuery(unitPageQuery(servicesOf('administrator'), kultur));
  return results.find(({ indicatorId, period }) => indicatorId === sickLeave && period === '2026');
}

/** Somebody changes the result directly in the list. */
async function changedOutside(tenant: FaultyTenant, fields: Readonly<Record<string, unknown>>) {
  const { graph, site } = tenant.servicesOf('administrator');
  const before = await storedOf2026(tenant);
  await graph.patch(listItemFieldsPath(site, 'Resultater', before?.stored.itemId ?? ''), '*', fields);
}

test('B7: nothing is put back in a locked period, and it is said who locked it', async () => {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
  await changedOutside(tenant, { Resultat: '7,0 %' });
  await lockKultur(tenant.servicesOf('administrator'));
  await openHistory(tenant.servicesOf('leader'));
  expect(screen.queryByRole('button', { name: /^Sett tilbake til .* for 2026/ })).toBeNull();
  expect(screen.getAllByText('Låst av Administrator 22. nov. 2026').length).toBeGreaterThan(0);
});

test('F2: an earlier value is put back with its comment by who may report it, as a new version in their own name', async () => {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
  await changedOutside(tenant, { Resultat: '7,0 %', Kommentar: 'Feil' });
  const client = await openHistory(tenant.servicesOf('leader'));
  await userEvent.click(screen.getByRole('button', { name: 'Sett tilbake til 9,1 % for 2026' }));
  const question = screen.getByRole('group', { name: 'Sett tilbake til 9,1 % for 2026' });
  expect(question.textContent).toContain('som en ny versjon i ditt navn');
  expect(question.textContent).toContain('Kommentaren blir: Flere lengre fravær i vår');
  await userEvent.click(within(question).getByRole('button', { name: 'Sett tilbake' }));
  expect((await screen.findByText('Resultatet for 2026 er satt tilbake til 9,1 %.')).closest('[role=status]')).not.toBeNull();
  await waitFor(() => expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('Resultat: fra 7,0 % til 9,1 %'));
  expect(screen.queryByRole('button', { name: 'Sett tilbake til 9,1 % for 2026' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Sett tilbake til 7,0 % for 2026' })).toBeDefined();
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(await storedOf2026(tenant)).toMatchObject({
    text: '9,1 %',
    comment: 'Flere lengre fravær i vår; oppfølging er satt i gang.',
    reportedBy: { name: 'Leder, Kultur' },
  });
});

test('F2: who may not report sees the history and no way to change it, and giving up changes nothing', async () => {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
  await changedOutside(tenant, { Resultat: '7,0 %' });
  await openHistory(tenant.servicesOf('employee'));
  expect(screen.getByText('Endret utenfor målekortet')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Sett tilbake/ })).toBeNull();
});

test('E6: the history of what too few answered is not shown', async () => {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
  await changedOutside(tenant, { AntallSvar: 3 });
  await openHistory(tenant.servicesOf('leader'));
  expect(screen.getByText('Historikken for 2026 vises ikke (få svar).')).toBeDefined();
  expect(document.body.textContent).not.toContain('9,1');
});
