import { directoryUnits } from '../graph/directory/directoryUnits.ts';
import { Refusal } from '../graph/Refusal.ts';
import { costOf } from '../graph/route.ts';
import type { GraphRequest, Route } from '../graph/route.ts';
import { createThrottling } from '../graph/throttling.ts';
import type { ThrottlingSettings } from '../graph/throttling.ts';
import type { Caller } from '../identity/caller.ts';

/** One operation that wants to be let in. */
export type Admission = {
  readonly route: Route;
  readonly request: GraphRequest;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
};

/** Lets an operation in, with the headers that tell how much is left, or throws a `Refusal` with Retry-After. */
export type Throttle = (admission: Admission) => Readonly<Record<string, string>>;

/** A throttle by Microsoft's limits; without settings everything is let in. */
export function createThrottle(settings: ThrottlingSettings | undefined, now: () => Date): Throttle {
  if (settings === undefined) return () => ({});
  const throttling = createThrottling(settings, now);
  return ({ route, request, caller, params }) => {
    const { refusedBy, headers } = throttling.verdictOf({
      appId: caller.appId,
      oid: caller.oid,
      method: route.method,
      template: route.path,
      parameters: params,
      units: costOf(route, request.url),
      directoryUnits: directoryUnits(route.path, request.url),
    });
    if (refusedBy === undefined) return headers;
    const inner = { code: '429', message: 'Please retry after', status: '429' };
    throw new Refusal('throttled', { headers, inner });
  };
}
