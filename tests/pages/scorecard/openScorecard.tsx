import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { DeskContext, openDesk, type Desk } from '../../../src/commands/openDesk.ts';
import type { UnitCode } from '../../../src/domain/id.ts';
import type { Period } from '../../../src/domain/period.ts';
import { ScorecardPage } from '../../../src/pages/scorecard/ScorecardPage.tsx';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { ServicesContext, type Services } from '../../../src/queries/services.ts';
import { unitPageQuery, useUnitPage } from '../../../src/queries/unitPage.ts';
import { textsOf, type Language } from '../../../src/text/texts.ts';
import { TextsContext } from '../../../src/ui/Language.tsx';
import { NavigationContext, type Go } from '../../../src/ui/Navigation.tsx';

type Where = { readonly unit: string; readonly period: string; readonly language?: Language };

function Page({ unit, period }: Where) {
  const page = useUnitPage(unit as UnitCode);
  if (page.unit === undefined) throw new Error(`No unit ${unit}`);
  return <ScorecardPage page={page} unit={page.unit} period={period as Period} row={undefined} />;
}

/** Opens the målekort page of a unit and report year on the pretend tenant, on a desk of its own or one that was left; the page is read anew after a save. */
export async function openScorecard(services: Services, where: Where, left?: Desk) {
  const client = createQueryClient();
  const go = vi.fn<Go>();
  const opened = left === undefined ? openDesk(services, client, 'tenant') : undefined;
  if (opened) onTestFinished(opened.close);
  const desk: Desk | undefined = left ?? opened;
  await client.fetchQuery(unitPageQuery(services, where.unit as UnitCode));
  const { unmount } = render(
    <FluentProvider theme={teamsLightTheme}>
      <TextsContext value={textsOf(where.language ?? 'nb')}>
        <QueryClientProvider client={client}>
          <ServicesContext value={services}>
            <DeskContext value={desk}>
              <NavigationContext value={go}>
                <Page {...where} />
              </NavigationContext>
            </DeskContext>
          </ServicesContext>
        </QueryClientProvider>
      </TextsContext>
    </FluentProvider>,
  );
  return { go, client, desk, unmount };
}
