import { GraphError } from '../graph/GraphError.ts';

/**
 * What a refused creation of a row with a unique key comes down to: perhaps the key is taken (SharePoint is known to say so
 * with 409 and with 400), or nobody knows. Any other refusal, and any fault of our own, is thrown on.
 */
export function creationFault(error: unknown): 'perhapsTaken' | 'uncertain' {
  if (!(error instanceof GraphError)) throw error;
  if (error.fault === 'uncertain') return 'uncertain';
  if (error.fault === 'alreadyExists' || error.status === 400) return 'perhapsTaken';
  throw error;
}
