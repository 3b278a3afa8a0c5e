import type { GraphRequest, Route } from '../graph/route.ts';
import type { Caller } from '../identity/caller.ts';

/** One operation that wants to be let in. */
export type Admission = {
  readonly route: Route;
  readonly request: GraphRequest;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly now: Date;
};

/** Lets an operation in, with the headers that tell how much is left, or throws a `Refusal` with Retry-After. */
export type Throttle = {
  readonly admit: (admission: Admission) => Readonly<Record<string, string>>;
};

/** A throttle that lets everything in. */
export const openThrottle: Throttle = { admit: () => ({}) };
