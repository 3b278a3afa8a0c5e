import { claimsChallenge } from '../graph/checkCaller.ts';
import { Refusal } from '../graph/Refusal.ts';
import type { RefusalName } from '../graph/refusals.ts';
import type { GraphRequest } from '../graph/route.ts';

type Situation = { readonly request: GraphRequest; readonly value: string | undefined; readonly now: Date };

const after = 5;
const throttledInner = { code: '429', message: 'Please retry after', status: '429' };
const plain = (name: RefusalName) => () => new Refusal(name);
const retry = ({ value }: Situation) => ({ 'retry-after': value ?? String(after) });
const date = ({ value, now }: Situation) => ({
  'retry-after': new Date(Math.ceil(now.getTime() / 1000 + Number(value ?? after)) * 1000).toUTCString(),
});

/** Faults that are an answer of Graph's own, by name. A value is the seconds of Retry-After. */
export const refusingFaults: Readonly<Record<string, (situation: Situation) => Refusal>> = {
  '400': plain('invalidRequest'),
  '401': plain('expiredToken'),
  cae: claimsChallenge,
  '403': plain('accessDenied'),
  '404': plain('itemNotFound'),
  '409': plain('itemModifiedConflict'),
  '410': (situation) => new Refusal('resyncApply', { headers: afresh(situation) }),
  '410-upload': (situation) => new Refusal('resyncUpload', { headers: afresh(situation) }),
  '412': plain('resourceModified'),
  '423': plain('resourceLocked'),
  '429': (situation) => new Refusal('throttled', { headers: retry(situation), inner: throttledInner }),
  '429-date': (situation) => new Refusal('throttled', { headers: date(situation), inner: throttledInner }),
  '429-without': () => new Refusal('throttled', { inner: throttledInner }),
  '500': plain('internalError'),
  '502': plain('badGateway'),
  '503': (situation) => new Refusal('serviceNotAvailable', { headers: retry(situation) }),
  '503-date': (situation) => new Refusal('serviceNotAvailable', { headers: date(situation) }),
  '503-without': plain('serviceNotAvailable'),
  '504': plain('gatewayTimeout'),
  '507': plain('insufficientStorage'),
  '509': plain('bandwidthLimitExceeded'),
};

/** Where a 410 sends one to begin afresh: the same delta without its token. */
function afresh({ request: { url } }: Situation) {
  return { location: `${url.origin}${url.pathname.replace(/delta\([^/]*\)$/, 'delta')}` };
}
