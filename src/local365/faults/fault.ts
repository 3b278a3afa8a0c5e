import type { Trace } from '../graph/refusalAnswer.ts';
import type { Answer } from '../graph/route.ts';

/**
 * Something going wrong with one request.
 *
 * `real` does what was asked and gives the answer there would have been: a fault that calls it happens after the
 * commit, one that does not happens before. Throws a `ConnectionFault` when no answer comes at all.
 */
export type Fault = (trace: Trace, real: () => Promise<Answer>) => Promise<Answer>;
