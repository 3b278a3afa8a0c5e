import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { Suspense } from 'react';
import { onTestFinished, vi } from 'vitest';
import { DeskContext, openDesk } from '../../../src/commands/openDesk.ts';
import type { UnitCode } from '../../../src/domain/id.ts';
import { UpdatesPage } from '../../../src/pages/updates/UpdatesPage.tsx';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { ServicesContext, type Services } from '../../../src/queries/services.ts';
import { unitPageQuery } from '../../../src/queries/unitPage.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { AdministratorContext, TextsContext } from '../../../src/ui/Language.tsx';
import { NavigationContext, type Go } from '../../../src/ui/Navigation.tsx';

/** «Mine oppdateringer» in a person's own tab, on a unit's page, with a desk that lasts as long as the test. */
export async function openUpdates(services: Services, code = 'KRS-KULTUR') {
  const client = createQueryClient();
  const go = vi.fn<Go>();
  const page = await client.fetchQuery(unitPageQuery(services, code as UnitCode));
  const { unit } = page;
  if (unit === undefined) throw new Error('no unit');
  const desk = openDesk(services, client, 'tenant');
  onTestFinished(desk.close);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <TextsContext value={textsOf('nb')}>
        <AdministratorContext value={services.administrator}>
          <QueryClientProvider client={client}>
            <ServicesContext value={services}>
              <DeskContext value={desk}>
                <NavigationContext value={go}>
                  <Suspense fallback="…">
                    <UpdatesPage page={page} unit={unit} />
                  </Suspense>
                </NavigationContext>
              </DeskContext>
            </ServicesContext>
          </QueryClientProvider>
        </AdministratorContext>
      </TextsContext>
    </FluentProvider>,
  );
  return { go, client, desk };
}
