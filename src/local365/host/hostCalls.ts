import { brokerCalls } from './brokerCalls.ts';
import type { ChannelTabs } from './channelTabs.ts';
import { HostCallError } from './HostCallError.ts';
import type { HostCall } from './HostCallError.ts';
import type { HostOptions } from './host.ts';
import { placesOf } from './places.ts';
import { tabCalls } from './tabCalls.ts';

/** Answers `/host/api/*`: what the page cannot ask Graph about. Only the page's own origin may call it. */
export function answerHostCall(options: HostOptions & { readonly tabs: ChannelTabs }) {
  const { identity, seed, origins } = options;
  const calls: Readonly<Record<string, HostCall>> = {
    'GET start': () => ({
      tenant: {
        id: identity.tenantId,
        displayName: seed.displayName,
        clientId: identity.clientId,
        teamsAppId: seed.teamsAppId,
      },
      places: placesOf(origins),
      people: seed.people,
    }),
    'GET build': () => options.buildState?.() ?? { kind: 'built', at: '' },
    ...tabCalls(options.tabs),
    ...brokerCalls(identity),
  };
  return async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const name = url.pathname.slice('/host/api/'.length);
    const origin = request.headers.get('origin');
    if (origin !== null && origin !== origins.host) return refusal(403, 'Only the host page may ask.');
    if (options.meter && /^meter(\/|$)/.test(name)) return options.meter(request);
    if (options.faults && /^faults(\/|$)/.test(name)) return options.faults(request);
    const call = calls[`${request.method} ${name}`];
    if (call === undefined) return refusal(501, `The host has no call «${request.method} ${name}».`);
    return answered(call, request, url);
  };
}

async function answered(call: HostCall, request: Request, url: URL): Promise<Response> {
  try {
    const text = await request.text();
    const answer = await call(text === '' ? {} : (JSON.parse(text) as Record<string, unknown>), url.searchParams);
    if (answer === undefined) return new Response(null, { status: 204 });
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (error instanceof HostCallError) return refusal(error.status, error.message);
    if (error instanceof SyntaxError) return refusal(400, 'The body is not JSON.');
    throw error;
  }
}

function refusal(status: number, message: string) {
  return Response.json({ message }, { status });
}
