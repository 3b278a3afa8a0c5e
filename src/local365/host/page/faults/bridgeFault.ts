import type { BridgeStatus } from '../protocol/nestedAppAuth.ts';

/** What the broker can be made to answer, from the faults panel; kept for this window only. */
export type BridgeFault = BridgeStatus | 'silent';

export const bridgeFaults: readonly BridgeFault[] = [
  'USER_INTERACTION_REQUIRED',
  'USER_CANCEL',
  'NO_NETWORK',
  'TRANSIENT_ERROR',
  'PERSISTENT_ERROR',
  'DISABLED',
  'ACCOUNT_UNAVAILABLE',
  'NESTED_APP_AUTH_UNAVAILABLE',
  'silent',
];

const storageKey = 'local365.bridgeFault';

/** The fault that is chosen now, by the panel or by `?bridge=` in the address. */
export function bridgeFault(): BridgeFault | undefined {
  const asked = new URLSearchParams(location.search).get('bridge') ?? sessionStorage.getItem(storageKey);
  return bridgeFaults.find((fault) => fault === asked);
}

/** Chooses one, or none. */
export function chooseBridgeFault(fault: BridgeFault | undefined) {
  if (fault === undefined) sessionStorage.removeItem(storageKey);
  else sessionStorage.setItem(storageKey, fault);
}
