import { GraphError, type GraphFault } from '../graph/GraphError.ts';

/** Why Graph refused; an error that is not Graph's is our own mistake and is thrown on. */
export function faultOf(error: unknown): GraphFault {
  if (error instanceof GraphError) return error.fault;
  throw error;
}
