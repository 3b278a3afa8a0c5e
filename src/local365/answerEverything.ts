import { faultsAnswer } from './faults/faultsAnswer.ts';
import { preflightResponse } from './graph/toResponse.ts';
import type { BuildState } from './host/buildState.ts';
import { createHost } from './host/host.ts';
import type { Origins } from './host/places.ts';
import { placesOf } from './host/places.ts';
import type { StaticFiles } from './host/staticFiles.ts';
import { answerTab } from './host/tabAnswer.ts';
import { createSignIn } from './identity/signIn.ts';
import type { Local365 } from './local365.ts';

/** Where everything answers, and the built pages. */
export type Everything = {
  readonly local365: Local365;
  readonly origins: Origins;
  readonly hostFiles: StaticFiles;
  readonly tabFiles: StaticFiles;
  readonly buildState?: (() => BuildState) | undefined;
  /** Whether the tab may sign in by itself, outside a host. */
  readonly standalone?: boolean | undefined;
};

/**
 * Graph, sign-in, the tab's files and the host page as one function.
 *
 * Told apart by origin at the real names, and by path (`/v1.0`, `/identity`, `/tab`) where all stand on one origin.
 */
export function answerEverything(options: Everything): (request: Request) => Promise<Response> {
  const { local365, origins } = options;
  const { facts, database } = local365.tenant;
  const places = placesOf(origins);
  const tab = answerTab({
    origins,
    files: options.tabFiles,
    config: {
      clientId: facts.clientId,
      tenantId: facts.tenantId,
      teamsAppId: facts.teamsAppId,
      site: siteOf(local365),
      administrator: 'IKT-avdelingen',
      standalone: options.standalone ?? false,
    },
  });
  const host = createHost({
    database,
    seed: facts,
    identity: local365.identity,
    origins,
    files: options.hostFiles,
    buildState: options.buildState,
    meter: (request) => answerMeter(local365, request),
    faults: (request) => faultsAnswer(local365.faults, request),
  });
  // The host page's own preflights cost the tab nothing, so the meter does not see them.
  const graph = (request: Request) =>
    request.method === 'OPTIONS' && request.headers.get('origin') === origins.host
      ? preflightResponse()
      : local365.fetch(request);
  const parts: readonly (readonly [place: string, answer: (request: Request) => Response | Promise<Response>])[] = [
    [`${places.graph}/v1.0/`, graph],
    [`${places.graph}/beta/`, graph],
    [places.identity, createSignIn(local365.identity, { base: places.identity, redirectOrigins: [new URL(places.tab).origin] })],
    [places.tab, tab],
    [places.host, host],
    [places.graph, graph],
  ];
  return async (request) => {
    const part = parts.find(([place]) => request.url.startsWith(place));
    if (part !== undefined) return part[1](request);
    return new Response(`Nothing answers at ${new URL(request.url).origin}\n`, { status: 421 });
  };
}

function answerMeter({ meter }: Local365, request: Request): Response {
  if (request.method === 'DELETE') meter.reset();
  return Response.json(meter.read(), { headers: { 'cache-control': 'no-store' } });
}

/** The first site there is: the product's own. */
function siteOf({ tenant }: Local365): string {
  const site = tenant.database.get<{ id: string }>('SELECT id FROM sites ORDER BY number LIMIT 1');
  return site?.id ?? '';
}
