import type { Call } from './Call.ts';
import { GraphError } from './GraphError.ts';

/** What to tell the caller of a call that ended without an answer: its own abort, a named cause, or our own mistake as it is. */
export function unanswered({ facts, inDoubt }: Call, failure: unknown): unknown {
  const { what, signal, deadline } = facts;
  if (signal?.aborted) return signal.reason;
  const timedOut = deadline.signal.aborted;
  if (!timedOut && !(failure instanceof GraphError)) return failure;
  if (failure instanceof GraphError && !inDoubt) return failure;
  const code = failure instanceof GraphError ? failure.code : 'timeout';
  return new GraphError(inDoubt ? 'uncertain' : 'unavailable', { status: 0, code, what, cause: failure });
}
