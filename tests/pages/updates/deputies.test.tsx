// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Services } from '../../../src/queries/services.ts';
import { openFaultyTenant } from '../../commands/faultyTenant.ts';
import { openUpdates } from './openUpdates.tsx';

configure({ asyncUtilTimeout: 20_000 });

async function days({ graph, site }: Services, name: string) {
  const items = await graph.getAll(`/v1.0/sites/${site}/lists/Måleindikatorer/items?$expand=fields`);
  const rows = (items as { readonly fields: Readonly<Record<string, unknown>> }[]).map(({ fields }) => fields);
  return rows.filter(({ VikarNavn }) => VikarNavn === name).map(({ VikarFra, VikarTil }) => [VikarFra, VikarTil]);
}

test('B9: a deputy is set from one day to another, and is ended again', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  const services = servicesOf('administrator');
  await openUpdates(services);
  await userEvent.click(await screen.findByRole('button', { name: 'Sjekk eierne' }));
  const card = within(await screen.findByRole('article', { name: 'Vikar, Kultur, Kultur' }));
  fireEvent.change(card.getByLabelText('Fra og med'), { target: { value: '2026-11-01' } });
  fireEvent.change(card.getByLabelText('Til og med'), { target: { value: '2026-10-01' } });
  await userEvent.click(card.getByRole('button', { name: 'Sett vikar' }));
  expect(card.getByText('Siste dag er før den første.')).toBeDefined();
  expect(await days(services, 'Leder, Kultur')).toEqual([]);
  fireEvent.change(card.getByLabelText('Til og med'), { target: { value: '2026-12-31' } });
  await userEvent.click(card.getByRole('button', { name: 'Sett vikar' }));
  expect(await card.findByText('Vikar: Leder, Kultur, til og med 31. des. 2026')).toBeDefined();
  const [set] = await days(services, 'Leder, Kultur');
  expect(set).toEqual(['2026-11-01', '2026-12-31']);
  await userEvent.click(card.getByRole('button', { name: 'Avslutt Leder, Kultur som vikar' }));
  await waitFor(() => expect(card.queryByText(/^Vikar: Leder, Kultur/)).toBeNull());
  expect((await days(services, 'Leder, Kultur'))[0]).toEqual(['2026-11-01', '2026-11-21']);
});

test('B9: a reminder goes to the leader and to who stands in for them', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  await openUpdates(servicesOf('director'), 'KRS');
  const round = within(await screen.findByRole('article', { name: 'Årsrapportering 2026' }));
  expect(await round.findByRole('button', { name: /2 ledere/ })).toBeDefined();
});
