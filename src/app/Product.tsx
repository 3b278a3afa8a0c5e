import { QueryClientProvider, useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { DeskContext } from '../commands/openDesk.ts';
import { createQueryClient } from '../queries/createQueryClient.ts';
import { ServicesContext } from '../queries/services.ts';
import type { Host } from '../teams/host.ts';
import { CopyContext } from '../ui/CopyButton.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { FrameSkeleton } from '../ui/FrameSkeleton.tsx';
import { AdministratorContext, useTexts } from '../ui/Language.tsx';
import { NavigationContext } from '../ui/Navigation.tsx';
import type { Config } from './config.ts';
import { FirstUnit } from './FirstUnit.tsx';
import { FailedPage } from './FailedPage.tsx';
import { goTo, placeOf, usePlace } from './placeStore.ts';
import { createSession, useSignedIn, type Session } from './session.ts';
import { UnitScreen } from './UnitScreen.tsx';
import { UnitTerms } from './UnitTerms.tsx';
import { useFirstPlace } from './useFirstPlace.ts';
import { useOpenDesk } from './useOpenDesk.ts';

/** The product for one person in one place: signs in, then shows the unit, and meets what fails. */
export function Product({ config, host }: { readonly config: Config; readonly host: Host }) {
  const [session] = useState(() => createSession(config, host));
  const [client] = useState(createQueryClient);
  useEffect(() => host.onPlace((text) => openPlace(text)), [host]);
  return (
    <QueryClientProvider client={client}>
      <NavigationContext value={goTo}>
        <AdministratorContext value={config.administrator}>
          <CopyContext value={host.copyText}>
            <Guarded session={session} host={host} />
          </CopyContext>
        </AdministratorContext>
      </NavigationContext>
    </QueryClientProvider>
  );
}

function openPlace(text: string | undefined) {
  const place = placeOf(text);
  if (place !== undefined) goTo(place);
}

function Guarded({ session, host }: { readonly session: Session; readonly host: Host }) {
  const { frame } = useTexts();
  const { reset } = useQueryErrorResetBoundary();
  const place = usePlace();
  return (
    <ErrorBoundary
      startsAnewWith={`${place?.unit} ${place?.section}`}
      onError={host.notifySuccess}
      fallback={(error, again) => (
        <FailedPage
          error={error}
          session={session}
          again={() => {
            reset();
            again();
          }}
        />
      )}
    >
      <Suspense fallback={<FrameSkeleton waiting={frame.waitingForUnit} />}>
        <SignedIn session={session} host={host} />
      </Suspense>
    </ErrorBoundary>
  );
}

function SignedIn({ session, host }: { readonly session: Session; readonly host: Host }) {
  const services = useSignedIn(session, useTexts().language);
  const desk = useOpenDesk(services, session.config.tenantId);
  const place = useFirstPlace(host.context, usePlace());
  return (
    <ServicesContext value={services}>
      <DeskContext value={desk}>
        {place ? (
          <UnitTerms unit={place.unit}>
            <UnitScreen place={place} onShown={host.notifySuccess} />
          </UnitTerms>
        ) : (
          <FirstUnit onShown={host.notifySuccess} />
        )}
      </DeskContext>
    </ServicesContext>
  );
}
