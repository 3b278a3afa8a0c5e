import type { GraphRequest } from '../graph/route.ts';
import type { Fault } from './fault.ts';

/** Decides which requests go wrong, and how. */
export type Faults = {
  readonly next: (request: GraphRequest, operation: string) => Fault | undefined;
};

/** Faults on demand; none until asked for. */
export function createFaults(): Faults {
  return { next: () => undefined };
}
