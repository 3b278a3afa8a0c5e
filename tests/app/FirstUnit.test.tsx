// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { FirstUnit, unitAnsweredFor } from '../../src/app/FirstUnit.tsx';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Person } from '../../src/domain/person.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { ServicesContext, type Services } from '../../src/queries/services.ts';
import { textsOf } from '../../src/text/texts.ts';
import { TextsContext } from '../../src/ui/Language.tsx';
import { NavigationContext, type Go } from '../../src/ui/Navigation.tsx';
import { openFaultyTenant } from '../commands/faultyTenant.ts';
import { unitOf } from '../support/scorecardThings.ts';

async function firstPlaceOf(services: Services) {
  const go = vi.fn<Go>();
  render(
    <TextsContext value={textsOf('nb')}>
      <QueryClientProvider client={createQueryClient()}>
        <ServicesContext value={services}>
          <NavigationContext value={go}>
            <Suspense>
              <FirstUnit onShown={() => undefined} />
            </Suspense>
          </NavigationContext>
        </ServicesContext>
      </QueryClientProvider>
    </TextsContext>,
  );
  await waitFor(() => expect(go).toHaveBeenCalled(), { timeout: 20_000 });
  return go.mock.calls[0]?.[0];
}

test('a leader begins with what waits in their own unit', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  expect(await firstPlaceOf(servicesOf('leader'))).toMatchObject({ unit: 'KRS-KULTUR', section: 'oppdateringer' });
});

test('who owns an indicator of a unit they do not lead begins with what waits there; others see how it goes', async () => {
  const { servicesOf } = await openFaultyTenant({ pageSize: 200 });
  const [employee, administrator] = [servicesOf('employee'), servicesOf('administrator')];
  expect(await firstPlaceOf(employee)).toMatchObject({ unit: 'KRS-KULTUR', section: 'malekort' });
  const list = `/v1.0/sites/${administrator.site}/lists/Måleindikatorer/items`;
  const items = (await administrator.graph.getAll(`${list}?$expand=fields`)) as { id: string; fields: { Nokkel: string } }[];
  const item = items.find(({ fields }) => fields.Nokkel.startsWith('demo-2026-barnehager'));
  const owner = { AnsvarligId: employee.person.id, AnsvarligNavn: employee.person.name };
  await administrator.graph.patch(`${list}/${item?.id}/fields`, '*', owner);
  expect(await firstPlaceOf(employee)).toMatchObject({ unit: 'KRS-BARNEHAGER' });
});

test('a deputy begins with the unit only between their dates, and a leader’s own unit comes before the municipality', () => {
  const person = { id: 'p1', name: 'Vikar, Kultur' } as Person;
  const deputy = { person, from: '2026-07-01', to: '2026-07-31' };
  const units = [unitOf('Byen', { kind: 'municipality', leader: person }), unitOf('Kino', { deputy }), unitOf('Bad')];
  const at = (day: string) => unitAnsweredFor(units, person, day)?.code;
  expect([at('2026-07-15'), at('2026-08-01')]).toEqual(['Kino' as UnitCode, 'Byen' as UnitCode]);
  expect(unitAnsweredFor(units.slice(1), person, '2026-08-01')).toBeUndefined();
});
