import type { Admission } from '../meter/throttle.ts';
import { checkCaller } from './checkCaller.ts';
import { directoryUnits } from './directory/directoryUnits.ts';
import type { GraphParts } from './graphParts.ts';
import type { Match } from './matchRoute.ts';
import { readBody } from './readBody.ts';
import { readQueryOptions } from './queryOptions.ts';
import { Refusal } from './Refusal.ts';
import { refusalAnswer, refusalOf } from './refusalAnswer.ts';
import type { Trace } from './refusalAnswer.ts';
import { costOf } from './route.ts';
import type { Answer, Call, GraphRequest } from './route.ts';
import { missingScope, serviceOf } from './service.ts';

/** Answers one request, by itself or in a batch: fault, token, path, scopes, limits, route. Whatever is refused is an answer too. */
export async function answerRequest(
  parts: GraphParts,
  find: (method: string, path: string) => Match,
  request: GraphRequest,
  trace: Trace,
): Promise<Answer> {
  const match = find(request.method, request.url.pathname.replace(/^\/v1\.0/, ''));
  const operation = match.kind === 'route' ? `${match.route.method} ${match.route.path}` : `${request.method} ?`;
  const real = () => answerFound(parts, match, request, trace, operation);
  const fault = parts.faults.next(request, operation);
  return fault === undefined ? real() : fault(trace, real);
}

async function answerFound(
  parts: GraphParts,
  match: Match,
  request: GraphRequest,
  trace: Trace,
  operation: string,
): Promise<Answer> {
  try {
    const caller = await checkCaller(request.headers, parts.verify);
    if (match.kind !== 'route') throw new Refusal(match.kind === 'unknown' ? 'notBuilt' : 'methodNotAllowed');
    const { route, params } = match;
    if (!route.scopes.some((scope) => caller.scopes.has(scope)))
      throw new Refusal(missingScope[serviceOf(route.path)], {
        message: `Missing scope permissions on the request. API requires one of '${route.scopes.join(', ')}'. Scopes on the request '${[...caller.scopes].join(', ')}'`,
      });
    const person = parts.tenant.personById(caller.oid);
    if (person === undefined) throw new Refusal('badToken');
    parts.meter.charge(operation, costOf(route, request.url), caller);
    const rateHeaders = admitted(parts, { route, request, caller, params });
    const call: Call = {
      request,
      url: request.url,
      params,
      query: readQueryOptions(request.url.searchParams),
      caller,
      person,
      tenant: parts.tenant,
      now: trace.now,
      settings: parts.settings,
      origin: request.url.origin,
      body: () => readBody(request),
    };
    const answer = route.method === 'GET' ? route.answer(call) : parts.tenant.database.transaction(() => route.answer(call));
    const units = directoryUnits(route.path, request.url);
    const unitHeader = units === 0 ? {} : { 'x-ms-resource-unit': String(units) };
    return { ...answer, headers: { ...rateHeaders, ...unitHeader, ...answer.headers } };
  } catch (error) {
    return refusalAnswer(refusalOf(error), trace);
  }
}

/** Asks the throttle, and lets the meter know when it says no. */
function admitted({ throttle, meter }: GraphParts, admission: Admission) {
  try {
    return throttle(admission);
  } catch (error) {
    meter.throttled(admission.caller);
    throw error;
  }
}
