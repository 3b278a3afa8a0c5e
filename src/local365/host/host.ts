import type { Identity } from '../identity/identity.ts';
import type { IdentityDatabase } from '../identity/identityDatabase.ts';
import type { TenantSeed } from '../seed/tenantSeed.ts';
import type { BuildState } from './buildState.ts';
import { createChannelTabs } from './channelTabs.ts';
import { answerHostCall } from './hostCalls.ts';
import type { Origins } from './places.ts';
import { answerFile } from './staticFiles.ts';
import type { StaticFiles } from './staticFiles.ts';

/** What the host page needs from its tenant. `meter` and `faults` answer `/host/api/meter` and `/host/api/faults` with their sub-paths. */
export type HostOptions = {
  readonly database: IdentityDatabase;
  readonly seed: Pick<TenantSeed, 'displayName' | 'teamsAppId' | 'people' | 'tabs'>;
  readonly identity: Identity;
  readonly origins: Origins;
  readonly files: StaticFiles;
  readonly buildState?: (() => BuildState) | undefined;
  readonly meter?: ((request: Request) => Response | Promise<Response>) | undefined;
  readonly faults?: ((request: Request) => Response | Promise<Response>) | undefined;
};

/**
 * The Teams-like page and its private calls under `/host/api/`.
 *
 * Every other path that is no file is the page itself, so that `/l/entity/…` deep links open it.
 */
export function createHost(options: HostOptions): (request: Request) => Promise<Response> {
  const call = answerHostCall({ ...options, tabs: createChannelTabs(options.database, options.seed) });
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/host/api/')) return call(request);
    const file = answerFile(options.files, decodeURIComponent(pathname.slice(1)));
    if (file !== undefined) return file;
    if (/\.(js|css|map|json|svg|png|ico|woff2)$/.test(pathname)) return new Response('Not found\n', { status: 404 });
    return (
      answerFile(options.files, 'index.html') ??
      new Response(notBuilt, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '2' } })
    );
  };
}

const notBuilt =
  '<!doctype html><html lang="nb"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Bygger</title><body style="font-family:sans-serif;margin:4rem"><h1>Bygger …</h1><p>Siden kommer om et øyeblikk.</p>';
