import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import type { Configuration, Stats } from 'webpack';
import type { BuildState } from './host/buildState.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the pages come to lie: built once for tests, and built again at each change while one develops. */
export const builtFolders = {
  host: `${root}build/host`,
  production: `${root}dist`,
  watched: { host: `${root}build/host-development`, tab: `${root}build/tab` },
};

/** Builds the host page once. Throws with webpack's own messages when it cannot. */
export async function buildHost(): Promise<string> {
  const compiler = webpack(await hostConfiguration('production'));
  if (compiler === null) throw new Error('webpack made no compiler for the host page.');
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise<void>((resolve) => {
    compiler.close(() => resolve());
  });
  const messages = messagesOf(stats);
  if (messages.length > 0) throw new Error(`The host page could not be built:\n${messages.join('\n\n')}`);
  return builtFolders.host;
}

/** Builds host and product and builds them again at each change; `onState` hears how each stands. */
export async function watchPages(
  onState: (page: 'host' | 'tab', state: BuildState) => void,
): Promise<{ close: () => Promise<void> }> {
  const compilers = {
    host: webpack(await hostConfiguration('development')),
    tab: webpack(await tabConfiguration()),
  };
  const watching = (['host', 'tab'] as const).map((page) => {
    const compiler = compilers[page];
    if (compiler === null) throw new Error(`webpack made no compiler for ${page}.`);
    compiler.hooks.watchRun.tap('state', () => onState(page, { kind: 'building' }));
    return compiler.watch({ ignored: '**/node_modules/**' }, (error, stats) => onState(page, stateOf(error, stats)));
  });
  return {
    close: async () => {
      await Promise.all(watching.map((watch) => new Promise<void>((resolve) => watch?.close(() => resolve()))));
    },
  };
}

async function hostConfiguration(mode: 'production' | 'development'): Promise<Configuration> {
  const { default: configuration } = (await import(new URL('./host/webpack.host.js', import.meta.url).href)) as {
    default: (mode: string) => Configuration;
  };
  return configuration(mode);
}

async function tabConfiguration(): Promise<Configuration> {
  const { default: configuration } = (await import(`file://${root}webpack.config.js`)) as {
    default: (environment: object, options: { mode: string }) => Configuration;
  };
  return configuration({}, { mode: 'development' });
}

function stateOf(error: Error | null, stats: Stats | undefined): BuildState {
  const messages = error === null ? messagesOf(stats) : [error.message];
  if (messages.length > 0) return { kind: 'failed', messages };
  return { kind: 'built', at: String(stats?.endTime ?? '') };
}

function messagesOf(stats: Stats | undefined): string[] {
  const { errors = [] } = stats?.toJson({ all: false, errors: true }) ?? {};
  return errors.map(({ moduleName, message }) => [moduleName, message].filter(Boolean).join('\n'));
}
