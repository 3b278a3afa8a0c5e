// @vitest-environment jsdom
import { configure, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { UnitCode } from '../../../src/domain/id.ts';
import { listItemFieldsPath } from '../../../src/graph/listPaths.ts';
import { loadUnitPage } from '../../../src/queries/loadUnitPage.ts';
import { openFaultyTenant } from '../../commands/faultyTenant.ts';
import { smallSeed } from '../../commands/smallSeed.ts';
import { openMeasures, title } from './openMeasures.tsx';

configure({ asyncUtilTimeout: 20_000 });

test('on a phone several cards are chosen and changed together', { timeout: 120_000 }, async () => {
  const real = window.matchMedia.bind(window);
  const narrow = vi
    .spyOn(window, 'matchMedia')
    .mockImplementation((query) => Object.assign(real(query), { matches: query.includes('max-width') }));
  onTestFinished(() => narrow.mockRestore());
  const { person, stored } = await openMeasures('leader');
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Velg flere' }));
  await person.click(screen.getByRole('checkbox', { name: `Velg ${title}` }));
  const bar = screen.getByRole('form', { name: 'Endre flere' });
  await person.selectOptions(within(bar).getByRole('combobox', { name: 'PUFF-trinn' }), 'check');
  await person.click(within(bar).getByRole('button', { name: 'Endre 1 tiltak' }));
  expect(await screen.findByText('1 tiltak er lagret.')).toBeTruthy();
  expect((await stored())?.phase).toBe('check');
  await person.click(screen.getByRole('button', { name: 'Velg flere' }));
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('N5: beside the sum it is said how many of the plans can be seen', async () => {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const services = tenant.servicesOf('leader');
  const { measures } = await loadUnitPage(services, 'KRS-KULTUR' as UnitCode);
  const measure = measures.find((each) => each.title === title);
  if (measure === undefined) throw new Error('The seed lacks the measure.');
  const path = listItemFieldsPath(services.site, 'Tiltak', measure.stored.itemId);
  await services.graph.patch(path, measure.stored.version, { OppgaveId: 'en-oppgave', PlanId: 'en-plan-ingen-ser' });
  await openMeasures('leader', { tenant });
  expect(
    await screen.findByText('0 av 1 planer er synlige for deg. Tiltak i de andre står slik de sist ble lagret.'),
  ).toBeTruthy();
});
