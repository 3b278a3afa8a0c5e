import type { Answer, BatchRequest } from '../graph/graph.ts';
import { GraphError } from '../graph/GraphError.ts';
import type { Services } from '../queries/services.ts';

/** Sends a write by itself, and tells what Graph answered, as a batch does. */
export async function askOnce({ graph }: Pick<Services, 'graph'>, request: BatchRequest): Promise<Answer> {
  const { method, path, version = '', body } = request;
  try {
    const answered = await (method === 'POST' ? graph.post(path, body) : graph.patch(path, version, body));
    return { ok: true, body: answered, version: undefined };
  } catch (error) {
    if (error instanceof GraphError) return { ok: false, error };
    throw error;
  }
}

/** What there is to go by of an operation that was sent before and never answered: it is looked up before it is sent again. */
export function unanswered(operationId: string): Answer {
  return { ok: false, error: new GraphError('uncertain', { status: 0, code: 'sentBefore', what: operationId }) };
}

/** Whether nothing was done, and the same may be asked again by itself. */
export function passes({ fault }: GraphError): boolean {
  return fault === 'offline' || fault === 'throttled' || fault === 'unavailable';
}
