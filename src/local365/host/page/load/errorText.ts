import type { HostWords } from '../words/hostWords.ts';
import { HostGraphError } from './hostGraph.ts';

/** Why something is not there, in one sentence. */
export function errorText(error: Error, words: HostWords): string {
  return error instanceof HostGraphError ? words.refused(error.status, error.message) : error.message;
}
