import { hostClientId } from '../identity/caller.ts';
import type { Meter } from '../meter/meter.ts';
import type { Throttle } from '../meter/throttle.ts';
import { Refusal } from './Refusal.ts';
import { costOf } from './route.ts';
import { createThrottling } from './throttling.ts';
import type { ThrottlingSettings } from './throttling.ts';

/** A throttle with limits. The host page is let in always: Microsoft's own clients do not go through Graph. */
export function createThrottle(settings: ThrottlingSettings, meter: Meter): Throttle {
  const { verdictOf } = createThrottling(settings);
  return {
    admit: ({ route, request, caller, params, now }) => {
      if (caller.appId === hostClientId) return {};
      const { appId, oid } = caller;
      const call = {
        appId,
        oid,
        method: route.method,
        template: route.path,
        parameters: params,
        units: costOf(route, request.url),
      };
      const { refusedBy, headers } = verdictOf(call, now);
      if (refusedBy === undefined) return headers;
      meter.throttled(caller);
      throw new Refusal('throttled', {
        headers,
        inner: { code: '429', message: 'Please retry after', status: '429', scope: refusedBy },
      });
    },
  };
}
