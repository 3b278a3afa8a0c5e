import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { onTestFinished } from 'vitest';
import { DeskContext, openDesk } from '../../../src/commands/openDesk.ts';
import { saveMeasure } from '../../../src/commands/saveMeasure.ts';
import { useUnsentPage } from '../../../src/commands/useUnsentPage.ts';
import type { UnitCode } from '../../../src/domain/id.ts';
import type { MeasureEdit } from '../../../src/domain/measureEdit.ts';
import type { Place } from '../../../src/domain/place.ts';
import { MeasuresPage } from '../../../src/pages/measures/MeasuresPage.tsx';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { loadUnitPage } from '../../../src/queries/loadUnitPage.ts';
import { ServicesContext } from '../../../src/queries/services.ts';
import { useUnitPage } from '../../../src/queries/unitPage.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { TextsContext } from '../../../src/ui/Language.tsx';
import { NavigationContext } from '../../../src/ui/Navigation.tsx';
import { openFaultyTenant, type FaultyTenant } from '../../commands/faultyTenant.ts';
import { smallSeed } from '../../commands/smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
/** A measure of the seed. */
export const title = 'Selvbetjent bibliotek om kvelden';

function Page({ row, link, at }: { readonly row: string | undefined; readonly link: string | undefined; readonly at: UnitCode }) {
  const page = useUnsentPage(useUnitPage(at));
  const [place, setPlace] = useState<Place>({ unit: at, section: link ? 'nytt-tiltak' : 'tiltak', row: link ?? row });
  return page.unit ? (
    <NavigationContext value={setPlace}>
      <output>{[place.section, place.row].join('/')}</output>
      <MeasuresPage page={page} unit={page.unit} row={place.row} asked={place.section === 'nytt-tiltak'} />
    </NavigationContext>
  ) : null;
}

/** The page of a unit's measures as one person sees it on a desk, and a person's hands. */
export async function openMeasures(
  who: string,
  {
    row,
    link,
    tenant,
    at = kultur,
  }: { readonly row?: string; readonly link?: string; readonly tenant?: FaultyTenant; readonly at?: UnitCode } = {},
) {
  const all = tenant ?? (await openFaultyTenant({ seed: smallSeed(), pageSize: 50 }));
  const [services, cache] = [all.servicesOf(who), createQueryClient()];
  const desk = openDesk(services, cache, 'tenant');
  onTestFinished(desk.close);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <QueryClientProvider client={cache}>
        <ServicesContext value={services}>
          <DeskContext value={desk}>
            <TextsContext value={textsOf('nb')}>
              <Suspense fallback="venter">
                <Page row={row} link={link} at={at} />
              </Suspense>
            </TextsContext>
          </DeskContext>
        </ServicesContext>
      </QueryClientProvider>
    </FluentProvider>,
  );
  if (at === kultur) await screen.findByText(title);
  const measures = async () => (await act(() => loadUnitPage(all.servicesOf('administrator'), kultur))).measures;
  const stored = async (id = 'T-2026-002') => (await measures()).find((each) => each.id === id);
  const behindMyBack = async (edit: MeasureEdit) => {
    const measure = await stored();
    const deputy = all.servicesOf('deputy');
    if (measure) await act(() => saveMeasure(deputy, { measure, edit, task: undefined, operationId: crypto.randomUUID() }));
  };
  return { ...all, person: userEvent.setup(), measures, stored, behindMyBack };
}

/** The row a text stands in. */
export const rowOf = (name: string) => screen.getByText(name).closest('tr')!;
