import { guidOf } from '../tenant/guid.ts';
import { answerBatch } from './batch.ts';
import { answerRequest } from './answerRequest.ts';
import type { GraphParts } from './graphParts.ts';
import { createRouteFinder } from './matchRoute.ts';
import type { Trace } from './refusalAnswer.ts';
import type { Answer, GraphRequest } from './route.ts';
import { routes } from './routes.ts';
import { preflightResponse, toResponse } from './toResponse.ts';

/**
 * The pretend Graph: one function from request to response.
 *
 * What it does not know it refuses with 501. A dropped connection is a rejected promise (`ConnectionFault`).
 */
export function createGraph(parts: GraphParts): (request: Request) => Promise<Response> {
  const find = createRouteFinder(routes);
  let count = 0;
  const traceOf = (headers: Headers): Trace => {
    count += 1;
    const now = parts.now();
    const requestId = guidOf('request', now.toISOString(), count);
    return { requestId, clientRequestId: headers.get('client-request-id') ?? requestId, now };
  };
  const answerEnvelope = (envelope: GraphRequest, trace: Trace): Promise<Answer> => {
    const answerOne = (one: GraphRequest) => answerRequest(parts, find, one, traceOf(one.headers));
    const real = () => answerBatch(envelope, { settings: parts.settings, trace, answerOne });
    const fault = parts.faults.next(envelope, 'POST /$batch');
    return fault === undefined ? real() : fault(trace, real);
  };
  return async (request) => {
    if (request.method === 'OPTIONS') {
      parts.meter.preflight();
      return preflightResponse();
    }
    const asked: GraphRequest = {
      method: request.method,
      url: new URL(request.url),
      headers: request.headers,
      text: await request.text(),
      signal: request.signal,
    };
    const trace = traceOf(asked.headers);
    const answer =
      asked.url.pathname === '/v1.0/$batch' ? await answerEnvelope(asked, trace) : await answerRequest(parts, find, asked, trace);
    const { response, size } = toResponse(answer, asked.url.origin, trace);
    parts.meter.exchange(asked, size);
    return response;
  };
}
