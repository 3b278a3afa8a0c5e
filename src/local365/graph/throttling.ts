import { hostClientId } from '../identity/caller.ts';
import { limitsOf, publishedNumbers } from './throttlingLimits.ts';
import type { Limit, LimitNumbers, MeteredCall } from './throttlingLimits.ts';

/** How a tenant throttles. `form` is how Retry-After is written: both are documented, and clients must read both. */
export type ThrottlingSettings = {
  readonly numbers: LimitNumbers;
  readonly form: 'seconds' | 'date';
};

/** As Microsoft meters, with Retry-After in seconds. */
export const publishedThrottling: ThrottlingSettings = { numbers: publishedNumbers, form: 'seconds' };

/** What throttling says of a call: the headers its answer carries, and, when it is refused, by which limit. */
export type Verdict = {
  readonly refusedBy: string | undefined;
  /** `Retry-After` on a refusal; `RateLimit-*` when four fifths of the app's minute are used. None of the latter can be read through CORS. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Counts calls and refuses those over a limit. */
export type Throttling = { readonly verdictOf: (call: MeteredCall) => Verdict };

type Count = { since: number; used: number; closedUntil: number };

/**
 * Sets up the counting. It lives in memory: a restart forgets, as a service that has been moved does.
 *
 * The host page is let in always: Microsoft's own clients do not go through Graph.
 * Every call counts, a refused one too. Who calls again before Retry-After has passed is refused again, and the wait
 * starts anew (Dev Proxy's model of Graph, graph-behaviour.md 2.1).
 */
export function createThrottling({ numbers, form }: ThrottlingSettings, now: () => Date): Throttling {
  const limits = limitsOf(numbers);
  const counts = new Map<string, Count>();
  return {
    verdictOf: (call) => {
      if (call.appId === hostClientId) return { refusedBy: undefined, headers: {} };
      const at = now().getTime() / 1000;
      const reached = limits.flatMap((limit) => {
        const wait = waitOf(counts, limit, call, at);
        return wait === undefined ? [] : [{ limit, wait }];
      });
      const longest = reached.toSorted((one, other) => other.wait - one.wait)[0];
      const told = limits.filter(({ tells }) => tells).flatMap((limit) => remainderOf(counts, limit, call, at));
      if (longest === undefined) return { refusedBy: undefined, headers: Object.fromEntries(told) };
      const seconds = Math.max(1, Math.ceil(longest.wait));
      const retryAfter = form === 'seconds' ? String(seconds) : new Date(Math.ceil(at + longest.wait) * 1000).toUTCString();
      return {
        refusedBy: longest.limit.name,
        headers: { ...Object.fromEntries(told), ...longest.limit.says, 'Retry-After': retryAfter },
      };
    },
  };
}

/** Counts the call under one limit; the seconds to wait when that is too much, undefined when it is not. */
function waitOf(counts: Map<string, Count>, limit: Limit, call: MeteredCall, at: number): number | undefined {
  const counted = limit.countedOf(call);
  if (counted === undefined) return undefined;
  const key = `${limit.name} ${counted.key}`;
  const last = counts.get(key);
  const isOver = last === undefined || at >= last.since + limit.seconds;
  const count: Count = isOver ? { since: at, used: 0, closedUntil: last?.closedUntil ?? 0 } : last;
  counts.set(key, count);
  count.used += counted.cost;
  if (at < count.closedUntil) {
    count.closedUntil = Math.max(count.closedUntil, at + Math.min(limit.seconds, 60));
    return count.closedUntil - at;
  }
  if (count.used <= limit.most) return undefined;
  count.closedUntil = count.since + limit.seconds;
  return count.closedUntil - at;
}

/** RateLimit headers (IETF draft 3), from four fifths of the limit on; before that the service says nothing. */
function remainderOf(counts: Map<string, Count>, limit: Limit, call: MeteredCall, at: number): [string, string][] {
  const counted = limit.countedOf(call);
  const count = counted && counts.get(`${limit.name} ${counted.key}`);
  if (count === undefined || count.used < limit.most * 0.8) return [];
  return [
    ['RateLimit-Limit', String(limit.most)],
    ['RateLimit-Remaining', String(Math.max(0, limit.most - count.used))],
    ['RateLimit-Reset', String(Math.max(1, Math.ceil(Math.max(count.since + limit.seconds, count.closedUntil) - at)))],
  ];
}
