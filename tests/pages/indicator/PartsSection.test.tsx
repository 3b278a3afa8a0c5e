// @vitest-environment jsdom
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { UnitCode } from '../../../src/domain/id.ts';
import { listItemFieldsPath } from '../../../src/graph/listPaths.ts';
import { indicatorView } from '../../../src/pages/indicator/indicatorView.ts';
import { PartsSection } from '../../../src/pages/indicator/PartsSection.tsx';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { ServicesContext, type Services } from '../../../src/queries/services.ts';
import { unitPageQuery } from '../../../src/queries/unitPage.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { TextsContext } from '../../../src/ui/Language.tsx';
import { NavigationContext, type Go } from '../../../src/ui/Navigation.tsx';
import { openFaultyTenant, type FaultyTenant } from '../../commands/faultyTenant.ts';
import { saysAfterwards } from '../../commands/networkFaults.ts';
import { smallSeed } from '../../commands/smallSeed.ts';
import { lockKultur } from '../../support/lockKultur.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const survey = 'demo-2026-kultur-08';

async function openSection(services: Services, row = survey, minimum = 5) {
  const client = createQueryClient();
  const go = vi.fn<Go>();
  const page = await client.fetchQuery(unitPageQuery(services, kultur));
  const view = page.unit && indicatorView(page, page.unit, row, textsOf('nb'));
  if (page.unit === undefined || view === undefined) throw new Error('not in the seed');
  render(
    <FluentProvider theme={teamsLightTheme}>
      <TextsContext value={textsOf('nb')}>
        <QueryClientProvider client={client}>
          <ServicesContext value={services}>
            <NavigationContext value={go}>
              <PartsSection view={view} unit={page.unit} units={page.units} minimum={minimum} />
            </NavigationContext>
          </ServicesContext>
        </QueryClientProvider>
      </TextsContext>
    </FluentProvider>,
  );
  await waitFor(() => expect(client.isFetching()).toBe(0));
  if (screen.queryByRole('table') !== null) await screen.findByRole('img', { name: /som nettdiagram/ }); // in a chunk of its own
  return { go, client };
}

const opened = async () => openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
const listed = async ({ servicesOf }: FaultyTenant) => {
  const { graph, site } = servicesOf('administrator');
  const items = await graph.getAll(`/v1.0/sites/${site}/lists/Delresultater/items?$expand=fields`);
  return items as { readonly id: string; readonly fields: Readonly<Record<string, unknown>> }[];
};
const enter = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Legg inn delresultater' }));
  return screen.getByRole('form', { name: /^Delresultater for Medarbeiderundersøkelse/ });
};
const type = async (form: HTMLElement, name: RegExp, text: string) => {
  const field = within(form).getByLabelText(name);
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
};

test('E5: the parts stand as a table a screen reader can read, with their total and its check in a sentence', async () => {
  const { servicesOf } = await opened();
  await openSection(servicesOf('employee'));
  const table = await screen.findByRole('table', { name: 'Delresultater' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Del', '2024', '2026', 'Endring']);
  expect(within(table).getByRole('row', { name: /^Mestringstro/ }).textContent).toBe(
    'Mestringstro4,24,3▲ Bedre, opp 0,1 fra 2024',
  );
  expect(screen.getByText('Snittet av delene stemmer med resultatet i 2024 og 2026.')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

test('B7: a locked period is not entered, and it is said who locked it; an open one still is', async () => {
  const tenant = await opened();
  await lockKultur(tenant.servicesOf('administrator'));
  await openSection(tenant.servicesOf('leader'));
  expect(await screen.findByText(/^Perioden ble låst av Administrator 22\. nov\. 2026\./)).toBeDefined();
  const form = await enter();
  const periods = within(form)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect([periods.includes('2026'), periods.length > 0]).toEqual([false, true]);
});

test('B7: a period locked while its parts are typed is refused, with who and when, and what was typed stands', async () => {
  const tenant = await opened();
  const { client } = await openSection(tenant.servicesOf('leader'));
  const form = await enter();
  await type(form, /^Mestringstro/, '5,0');
  await lockKultur(tenant.servicesOf('administrator'));
  client.removeQueries({ queryKey: ['rounds'] }); // as after a minute
  await userEvent.click(within(form).getByRole('button', { name: 'Lagre delresultatene' }));
  expect((await within(form).findByRole('alert')).textContent).toContain('Runden ble låst av Administrator 22. nov. 2026');
  expect(within(form).getByLabelText<HTMLInputElement>(/^Mestringstro/).value).toBe('5,0');
  const rows = (await listed(tenant)).filter(({ fields }) => fields['Nokkel'] === `${survey}|2026|02`);
  expect(rows.map(({ fields }) => fields['Verdi'])).not.toEqual(['5,0']);
});

test('C25: beside a part stands the way to a measure about it, for who may make one', async () => {
  const { servicesOf } = await opened();
  const { go } = await openSection(servicesOf('leader'));
  await userEvent.click(await screen.findByRole('button', { name: 'Lag tiltak av dette: Rolleklarhet' }));
  expect(go).toHaveBeenLastCalledWith({ unit: kultur, section: 'nytt-tiltak', row: survey });
});

test('an indicator that is no evaluation has no such section, and waits for none', async () => {
  const { servicesOf } = await opened();
  await openSection(servicesOf('leader'), 'demo-2026-kultur-06');
  expect(screen.queryByText('Delresultater')).toBeNull();
});

test('who may report enters all parts, sees the mean as they type, and only what is changed is saved', async () => {
  const tenant = await opened();
  await openSection(tenant.servicesOf('leader'));
  const form = await enter();
  expect(within(form).getByText(/^Snitt 4,1\. Stemmer med resultatet 4,1\.$/)).toBeDefined();
  await type(form, /^Mestringstro/, '5,0');
  expect(within(form).getByText('Snitt 4,17. Resultatet er 4,1: forskjellen er 0,07.')).toBeDefined();
  await userEvent.click(within(form).getByRole('button', { name: 'Lagre delresultatene' }));
  expect((await screen.findByRole('status')).textContent).toBe('Delresultatene for 2026 er lagret.');
  const rows = (await listed(tenant)).filter(({ fields }) => fields['Nokkel'] === `${survey}|2026|02`);
  expect(rows.map(({ fields }) => fields['Verdi'])).toEqual(['5,0']);
  expect(await screen.findByText(/2026: Delene gir 4,17, men resultatet er 4,1/)).toBeDefined();
});

test('a figure outside the scale, and one that is none, are said at the field, and nothing is sent', async () => {
  const tenant = await opened();
  await openSection(tenant.servicesOf('leader'));
  const form = await enter();
  await type(form, /^Mestringstro/, '6');
  await type(form, /^Rolleklarhet/, 'fire');
  const before = tenant.network.requests.length;
  await userEvent.click(within(form).getByRole('button', { name: 'Lagre delresultatene' }));
  expect(within(form).getByText('Må være innenfor 1–5.')).toBeDefined();
  expect(within(form).getByText('Kan ikke leses som et tall.')).toBeDefined();
  expect(document.activeElement).toBe(within(form).getByLabelText(/^Mestringstro/));
  expect(tenant.network.requests.length).toBe(before);
});

test('another person’s figures are shown beside mine (412), and I choose', async () => {
  const tenant = await opened();
  await openSection(tenant.servicesOf('leader'));
  const form = await enter();
  await type(form, /^Mestringstro/, '5,0');
  const deputy = tenant.servicesOf('deputy');
  const [row] = (await listed(tenant)).filter(({ fields }) => fields['Nokkel'] === `${survey}|2026|02`);
  await deputy.graph.patch(listItemFieldsPath(deputy.site, 'Delresultater', row?.id ?? ''), '*', { Verdi: '2,2' });
  await userEvent.click(within(form).getByRole('button', { name: 'Lagre delresultatene' }));
  const alert = await within(form).findByRole('alert');
  expect(alert.textContent).toContain('Mestringstro: De skrev 2,2, du skrev 5,0.');
  await userEvent.click(within(alert).getByRole('button', { name: 'Lagre mitt' }));
  expect((await screen.findByRole('status')).textContent).toContain('lagret');
  const [after] = (await listed(tenant)).filter(({ fields }) => fields['Nokkel'] === `${survey}|2026|02`);
  expect(after?.fields['Verdi']).toBe('5,0');
});

test('a save that was cut off after it was done is looked up, and the parts stand once', async () => {
  const before = smallSeed((list) =>
    list.displayName === 'Delresultater' ? { ...list, items: [...list.items].filter(({ Periode }) => Periode === '2024') } : list,
  );
  const tenant = await openFaultyTenant({ seed: before, pageSize: 200 });
  await openSection(tenant.servicesOf('leader'));
  const form = await enter();
  for (const name of [/^Mestringstro/, /^Rolleklarhet/]) await type(form, name, '4,0');
  tenant.network.fail(/\$batch$/, saysAfterwards(504));
  await userEvent.click(within(form).getByRole('button', { name: 'Lagre delresultatene' }));
  expect((await screen.findByRole('status')).textContent).toBe('Delresultatene for 2026 er lagret.');
  const rows = (await listed(tenant)).filter(({ fields }) => fields['Periode'] === '2026');
  expect([rows.length, new Set(rows.map(({ fields }) => fields['Nokkel'])).size]).toEqual([10, 10]);
  expect(await screen.findByText(/2026: Totalen kan ikke kontrolleres/)).toBeDefined();
});

test('E6: what too few answered is not shown in the form either, and an empty field leaves it as it is', async () => {
  const tenant = await opened();
  await openSection(tenant.servicesOf('leader'));
  const form = await enter();
  await userEvent.selectOptions(within(form).getByLabelText('Periode'), '2024');
  const field = within(form).getByLabelText<HTMLInputElement>(/^Nyttemotivasjon/);
  expect([field.value, field.placeholder]).toEqual(['', 'Vises ikke (få svar)']);
  await type(form, /^Mestringstro/, '4,3');
  await userEvent.click(within(form).getByRole('button', { name: 'Lagre delresultatene' }));
  await screen.findByRole('status');
  const [row] = (await listed(tenant)).filter(({ fields }) => fields['Nokkel'] === `${survey}|2024|10`);
  expect(row?.fields['Verdi']).toBe('4,4');
});

test('E6: the municipality’s own minimum decides what is shown, in the table and in the form', async () => {
  const tenant = await opened();
  await openSection(tenant.servicesOf('leader'), survey, 100);
  expect(within(await screen.findByRole('table', { name: 'Delresultater' })).queryByText('4,3')).toBeNull();
  const form = await enter();
  expect(within(form).getByLabelText<HTMLInputElement>(/^Mestringstro/).value).toBe('');
  expect(within(form).getByText('For undersøkelser. Med færre enn 100 svar vises ikke resultatet.')).toBeDefined();
});

test('where there are no parts yet, one chooses the evaluation and gets its parts to fill in', async () => {
  const none = smallSeed((list) => (list.displayName === 'Delresultater' ? { ...list, items: [] } : list));
  const tenant = await openFaultyTenant({ seed: none, pageSize: 200 });
  await openSection(tenant.servicesOf('leader'));
  const form = await enter();
  await userEvent.selectOptions(within(form).getByLabelText('Hvilken evaluering'), '10-faktor (10 faktorer, 1–5)');
  expect(within(form).getByLabelText('Nyttemotivasjon (1–5)')).toBeDefined();
  await userEvent.selectOptions(within(form).getByLabelText('Hvilken evaluering'), 'En annen, med egne deler');
  await userEvent.type(within(form).getByLabelText('Delene'), 'Ledelse{enter}Miljø');
  await type(form, /^Ledelse/, '70');
  await type(form, /^Miljø/, '60');
  await userEvent.click(within(form).getByRole('button', { name: 'Lagre delresultatene' }));
  await screen.findByRole('status');
  expect(
    (await listed(tenant)).map(({ fields }) => [fields['Title'], fields['Verdi'], fields['Storst'], fields['Nokkel']]),
  ).toEqual([
    ['Ledelse', '70', 100, `${survey}|2026|01`],
    ['Miljø', '60', 100, `${survey}|2026|02`],
  ]);
});
