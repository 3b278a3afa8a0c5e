import type { Middleware } from '@microsoft/microsoft-graph-client';
import type { Call } from './Call.ts';
import { callOf } from './callOf.ts';
import type { Gate } from './gate.ts';
import { GraphError } from './GraphError.ts';
import { saysNothing } from './refusal.ts';
import { backOff, retryAfter } from './retryAfter.ts';

/** Attempts after the first. */
export const retries = 3;

/** What the retry rules lean on. */
export type RetryParts = {
  readonly gate: Gate;
  readonly now: () => Date;
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
};

/**
 * Our retry rules.
 *
 * What Graph rejected (429; 503 that says when to come back) is sent again after the time it names; that time
 * holds for every call to the same service. What got lost (502, 504, a broken connection) is sent again only
 * when sending it twice does no harm. Nobody waits past the call's own deadline.
 */
export function createRetry({ gate, now, wait }: RetryParts): Middleware {
  let next: Middleware | undefined;

  const passGate = async ({ facts }: Call) => {
    let passed = 0;
    for (let opens = gate.opensAt(facts.services); opens > passed; opens = gate.opensAt(facts.services)) {
      const pause = opens - now().getTime();
      if (pause <= 0) return;
      if (pause > facts.deadline.remaining()) {
        throw new GraphError('throttled', {
          status: 429,
          code: 'waiting',
          what: facts.what,
          retryAfterSeconds: Math.ceil(pause / 1000),
        });
      }
      passed = opens;
      await wait(pause, facts.deadline.signal);
    }
  };

  return {
    setNext: (middleware) => void (next = middleware),
    execute: async (context) => {
      const call = callOf(context);
      const { id, repeatable, deadline, services, turn } = call.facts;
      for (let attempt = 0; ; attempt += 1) {
        await passGate(call);
        if (turn !== undefined) await deadline.paused(turn);
        const last = attempt === retries;
        try {
          await next?.execute(context);
        } catch (reason) {
          if (!repeatable || last || deadline.signal.aborted) throw reason;
          await wait(backOff(attempt, id), deadline.signal);
          continue;
        }
        const status = context.response?.status ?? 0;
        const named = retryAfter(context.response?.headers.get('retry-after') ?? undefined, now());
        const pause = named ?? backOff(attempt, id);
        const rejected = status === 429 || (status === 503 && (repeatable || named !== undefined));
        if (rejected) gate.close(services, pause);
        const lost = saysNothing(status) && status !== 500 && repeatable;
        if (last || !(rejected || lost) || pause > deadline.remaining()) return;
        if (lost) await wait(pause, deadline.signal);
      }
    },
  };
}
