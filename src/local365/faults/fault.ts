import type { Trace } from '../graph/refusalAnswer.ts';
import type { Answer } from '../graph/route.ts';

/** Something going wrong with one request. `after`: the route has run and its write is kept. */
export type Fault = {
  readonly after: boolean;
  /** `real` gives the answer there would have been. Throws a `ConnectionFault` when none comes. */
  readonly answer: (trace: Trace, real: () => Promise<Answer>) => Promise<Answer>;
};
