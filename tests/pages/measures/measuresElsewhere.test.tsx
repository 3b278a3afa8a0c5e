// @vitest-environment jsdom
import { configure, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { UnitCode } from '../../../src/domain/id.ts';
import { openFaultyTenant } from '../../commands/faultyTenant.ts';
import { smallSeed } from '../../commands/smallSeed.ts';
import { openMeasures, rowOf, title } from './openMeasures.tsx';

configure({ asyncUtilTimeout: 20_000 });

test('a director sees the measures and the gaps of all under, by unit, and the leader of one changes it there', async () => {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const all = await openMeasures('leader', { tenant, at: 'KRS' as UnitCode });
  const scope = await screen.findByRole('combobox', { name: 'Vis tiltak for' });
  expect(
    within(scope)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Tiltak i enheten', 'Tiltak i enheten og alle under', 'Mine tiltak i alle enheter']);
  expect(screen.queryByText(title)).toBeNull();
  await all.person.selectOptions(scope, 'Tiltak i enheten og alle under');
  await screen.findByText(title);
  expect(screen.getByText('Kultur')).toBeTruthy();
  expect(within(rowOf(title)).queryByText('Kultur')).toBeNull();
  await all.person.selectOptions(screen.getByRole('combobox', { name: /^Grupper/ }), 'none');
  expect(within(rowOf(title)).getByText('Kultur')).toBeTruthy();
  expect(within(rowOf(title)).queryByText('Ingen måleindikator')).toBeNull();
  expect(screen.getByText('Hull i den røde tråden:').closest('summary')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Nytt tiltak' })).toBeNull();
  await all.person.click(within(rowOf(title)).getByRole('button', { name: /^I arbeid\. Endre/ }));
  await all.person.click(await screen.findByRole('menuitemradio', { name: 'Innført' }));
  expect(await within(rowOf(title)).findByText('Lagret.')).toBeTruthy();
  expect((await all.stored())?.status).toBe('implemented');
  expect(within(rowOf(title)).getByRole('button', { name: /^Innført\. Endre/ })).toBeTruthy();
});

test('Mine are one’s own in every unit, and only those', async () => {
  const { person } = await openMeasures('employee', { at: 'KRS' as UnitCode });
  await person.selectOptions(await screen.findByRole('combobox', { name: 'Vis tiltak for' }), 'Mine tiltak i alle enheter');
  await screen.findByText(title);
  expect(rowOf('Årshjul for kulturarrangementer')).toBeTruthy();
  expect(screen.queryByText('Nytt renholdsopplegg på badet')).toBeNull();
  expect(within(rowOf(title)).getByRole('button', { name: /^I arbeid\. Endre/ })).toBeTruthy();
});
