// @vitest-environment jsdom
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Person } from '../../../src/domain/person.ts';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { usePeopleNamed } from '../../../src/queries/peopleNamed.ts';
import { ServicesContext } from '../../../src/queries/services.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { TextsContext } from '../../../src/ui/Language.tsx';
import { PersonPicker } from '../../../src/ui/PersonPicker.tsx';
import { openFaultyTenant } from '../../commands/faultyTenant.ts';
import { smallSeed } from '../../commands/smallSeed.ts';
import { personOf } from '../../support/scorecardThings.ts';

configure({ asyncUtilTimeout: 20_000 });

const known = [personOf('ute')];

function Chooser() {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Person>();
  return (
    <>
      <output>{chosen?.name ?? 'ingen valgt'}</output>
      <PersonPicker
        label="Ansvarlig"
        chosen={chosen}
        known={known}
        found={usePeopleNamed(typed)}
        nobody="Ingen"
        onSearch={setTyped}
        onChoose={setChosen}
      />
    </>
  );
}

test(
  'anybody in the directory is found by typing and chosen by keyboard, those already named first',
  { timeout: 60_000 },
  async () => {
    const { servicesOf, network } = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
    render(
      <FluentProvider theme={teamsLightTheme}>
        <QueryClientProvider client={createQueryClient()}>
          <ServicesContext value={servicesOf('leader')}>
            <TextsContext value={textsOf('nb')}>
              <Chooser />
            </TextsContext>
          </ServicesContext>
        </QueryClientProvider>
      </FluentProvider>,
    );
    const person = userEvent.setup();
    await person.type(screen.getByRole('combobox', { name: 'Ansvarlig' }), 'ute');
    await screen.findByRole('option', { name: 'Uten tilgang' });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Rolle ute', 'Uten tilgang']);
    await person.keyboard('{End}{Enter}');
    expect(screen.getByRole('status').textContent).toBe('Uten tilgang');
    expect(network.requests.filter((request) => request.includes('/users')).length, 'asked when the typing pauses').toBe(1);
  },
);
