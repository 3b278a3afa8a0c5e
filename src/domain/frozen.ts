import type { Result } from './result.ts';

/**
 * Publisert: what the municipality has published of a period stands as it is, its text, its level and its symbol, whatever the rule or the
 * targets become. Only the reason for the judgement may still be written.
 */
export function isFrozen(result: Pick<Result, 'published'> | undefined): boolean {
  return result?.published !== undefined;
}
