import { createRoot } from 'react-dom/client';
import { startHost } from '../teams/startHost.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useTexts } from '../ui/Language.tsx';
import { ConfigError, loadConfig } from './config.ts';
import { OpenInTeams } from './OpenInTeams.tsx';
import { Shell } from './Shell.tsx';

const root = createRoot(document.querySelector('#root')!);

function Waiting() {
  return <Skeleton rows={8} waiting={useTexts().frame.waitingForSignIn} />;
}

/** Starts the tab: the frame at once, then the host and the configuration, then the product itself. */
async function start() {
  root.render(
    <Shell host={undefined}>
      <Waiting />
    </Shell>,
  );
  const loadingProduct = import('./Product.tsx');
  const [host, config] = await Promise.all([startHost(), loadConfig().catch((error: unknown) => error as ConfigError)]);
  host.notifyLoaded();
  if (config instanceof Error || (host.kind === 'browser' && !config.standalone)) {
    root.render(
      <Shell host={host}>
        <OpenInTeams problem={config instanceof Error ? config.message : undefined} />
      </Shell>,
    );
    host.notifySuccess();
    return;
  }
  const { Product } = await loadingProduct;
  root.render(
    <Shell host={host}>
      <Product config={config} host={host} />
    </Shell>,
  );
}

void start();
