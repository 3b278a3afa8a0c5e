import type { Middleware } from '@microsoft/microsoft-graph-client';
import { callOf } from './callOf.ts';
import { GraphError } from './GraphError.ts';
import { orAborted } from './orAborted.ts';
import { saysNothing } from './refusal.ts';
import type { Slots } from './slots.ts';

/** How a request leaves the house. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * The end of the chain: sends the request and reads the whole answer, a few at a time (and at once what has had its turn), and knows when a write
 * is in doubt. What has stood in line while its service asked to be left alone is not sent, and is answered in the service's place.
 */
export function createSender(fetch: Fetch, slots: Slots, closedFor: (services: Iterable<string>) => number): Middleware {
  return {
    execute: async (context) => {
      const call = callOf(context);
      const { url, what, reads, deadline, services, turn } = call.facts;
      const broken = (cause: unknown): never => {
        if (deadline.signal.aborted) throw cause;
        throw new GraphError('offline', { status: 0, code: 'network', what, cause });
      };
      const exchange = async () => {
        const closed = closedFor(services);
        if (closed > 0) {
          call.text = '';
          context.response = new Response(null, { status: 429, headers: { 'retry-after': String(closed / 1000) } });
          return;
        }
        const doubtBefore = call.inDoubt;
        call.inDoubt = !reads;
        const init = {
          ...context.options,
          signal: deadline.signal,
          credentials: 'omit',
          cache: 'no-store',
        } satisfies RequestInit;
        const response = await fetch(url, init).catch(broken);
        call.text = await response.text().catch(broken);
        context.response = response;
        if (!saysNothing(response.status)) call.inDoubt = doubtBefore;
      };
      const sent = () => orAborted(exchange(), deadline.signal);
      await (turn === undefined ? slots(sent, deadline.signal) : sent());
    },
  };
}
