import { Refusal } from './Refusal.ts';
import type { Answer } from './route.ts';

/** The ids and the time that Graph puts into every error. */
export type Trace = { readonly requestId: string; readonly clientRequestId: string; readonly now: Date };

/** A refusal in Graph's error shape (graph-behaviour.md 0.3); `date` has no offset and is UTC. */
export function refusalAnswer(refusal: Refusal, { requestId, clientRequestId, now }: Trace): Answer {
  return {
    status: refusal.status,
    headers: refusal.headers,
    body: {
      error: {
        code: refusal.code,
        message: refusal.message,
        innerError: {
          ...refusal.inner,
          date: now.toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': clientRequestId,
        },
      },
    },
  };
}

/** A thrown value as a refusal. What is not one is our own fault and is answered as 500 with its message. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Refusal('internalError', { inner: { message: `The pretend tenant failed: ${message}` } });
}
