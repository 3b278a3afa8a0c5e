import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { callOf } from './callOf.ts';
import { claimsOf } from './claims.ts';
import { GraphError, type GraphFault } from './GraphError.ts';
import { orAborted } from './orAborted.ts';
import type { AskToken, TokenFault, TokenOptions } from './token.ts';
import type { Call } from './Call.ts';

/**
 * Gives each call its address and its token.
 *
 * A token goes to the one Graph origin and nowhere else. A refused token is renewed once, and a claims
 * challenge is answered once; after that the refusal stands.
 */
export function createBearer(origin: string, askToken: AskToken): Middleware {
  let next: Middleware | undefined;
  const send = async (context: Context, call: Call, options: TokenOptions) => {
    const { facts } = call;
    const asked = () => askToken(facts.scopes, { ...facts.token, ...options });
    const token = await facts.deadline
      .paused(() => orAborted(asked(), facts.signal))
      .catch((reason: unknown) => {
        throw facts.signal?.aborted ? reason : noToken(call, reason);
      });
    context.options = { ...context.options, headers: { ...context.options?.headers, Authorization: `Bearer ${token}` } };
    await next?.execute(context);
  };
  return {
    setNext: (middleware) => void (next = middleware),
    execute: async (context) => {
      const call = callOf(context);
      if (new URL(call.facts.url).origin !== origin) throw new Error(`Not an address of Graph: ${call.facts.what}`);
      context.request = call.facts.url;
      await send(context, call, {});
      let renewed = false;
      let challenged = false;
      for (;;) {
        const claims = claimsOf(context.response?.headers.get('www-authenticate') ?? undefined);
        if (claims !== undefined && !challenged) challenged = true;
        else if (claims === undefined && context.response?.status === 401 && !renewed) renewed = true;
        else return;
        await send(context, call, claims === undefined ? { fresh: true } : { claims });
      }
    },
  };
}

const faults: Readonly<Record<TokenFault, GraphFault>> = {
  refused: 'consentNeeded',
  interactionNeeded: 'consentNeeded',
  timedOut: 'unavailable',
  noNetwork: 'offline',
  unavailable: 'signedOut',
  signedOut: 'signedOut',
};

function noToken(call: Call, cause: unknown): GraphError {
  const fault: unknown = cause instanceof Error ? Reflect.get(cause, 'fault') : undefined;
  const known = typeof fault === 'string' && fault in faults ? faults[fault as TokenFault] : 'signedOut';
  return new GraphError(known, { status: 0, code: String(fault ?? ''), what: call.facts.what, cause });
}
