import type { Root } from 'react-dom/client';
import { startHost } from '../teams/startHost.ts';
import { ConfigError, loadConfig } from './config.ts';
import { OpenInTeams } from './OpenInTeams.tsx';
import { Shell } from './Shell.tsx';

/** Finds the host and the configuration, and shows the product; or says how to open it where there is no host and no sign-in of its own. */
export async function startTab(root: Root, loadingProduct: Promise<typeof import('./Product.tsx')>) {
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
  const loaded = await loadingProduct.catch(() => undefined);
  if (loaded === undefined) {
    host.notifyFailure('other'); // a file of ours did not come: the host says so, and offers to try again
    return;
  }
  const { Product } = loaded;
  root.render(
    <Shell host={host}>
      <Product config={config} host={host} />
    </Shell>,
  );
}
