import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../queries/createQueryClient.ts';
import { ServicesContext } from '../queries/services.ts';
import type { Host } from '../teams/host.ts';
import { startHost } from '../teams/startHost.ts';
import { waitingForSignIn } from '../text/startTexts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { AdministratorContext, useTexts } from '../ui/Language.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { loadConfig, type Config } from './config.ts';
import { ConfigureTab } from './ConfigureTab.tsx';
import { FailedPage } from './FailedPage.tsx';
import { OpenInTeams } from './OpenInTeams.tsx';
import { createSession, useSignedIn, type Session } from './session.ts';
import { Shell } from './Shell.tsx';

const root = createRoot(document.querySelector('#root')!, { onCaughtError: () => undefined }); // the boundary shows it, with details to copy

function SignedIn({ session }: { readonly session: Session }) {
  const services = useSignedIn(session, useTexts().language);
  return (
    <ServicesContext value={services}>
      <ConfigureTab />
    </ServicesContext>
  );
}

/** The page Teams shows when the tab is added to a channel: choose the unit, and the host's own Save stores it. */
function Configure({ config, host }: { readonly config: Config; readonly host: Host }) {
  const { language } = useTexts();
  const [session] = useState(() => createSession(config, host));
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <AdministratorContext value={config.administrator}>
        <ErrorBoundary
          startsAnewWith=""
          onError={host.notifySuccess}
          fallback={(error, again) => (
            <FailedPage
              error={error}
              session={session}
              again={() => {
                client.clear();
                again();
              }}
            />
          )}
        >
          <Suspense fallback={<Skeleton rows={4} waiting={waitingForSignIn[language]} />}>
            <SignedIn session={session} />
          </Suspense>
        </ErrorBoundary>
      </AdministratorContext>
    </QueryClientProvider>
  );
}

async function start() {
  const [host, config] = await Promise.all([startHost(), loadConfig().catch((error: unknown) => error as Error)]);
  host.notifyLoaded();
  root.render(
    <Shell host={host}>
      {config instanceof Error || host.kind === 'browser' ? (
        <OpenInTeams problem={config instanceof Error ? config.message : undefined} />
      ) : (
        <Configure config={config} host={host} />
      )}
    </Shell>,
  );
  host.notifySuccess();
}

void start();
