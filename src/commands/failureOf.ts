import type { Outcome } from '../outbox/entry.ts';
import { refusalOf } from '../queries/refusalOf.ts';

/** What an error means for what is kept: what passes by itself is sent again. One that is not Graph's is our own mistake, and is thrown. */
export function failureOf(error: unknown): Extract<Outcome, { kind: 'later' | 'refused' }> {
  const refusal = refusalOf(error);
  if (refusal === undefined) throw error;
  const passes = refusal.kind === 'offline' || refusal.kind === 'throttled' || refusal.kind === 'unavailable';
  return passes ? { kind: 'later', why: refusal } : { kind: 'refused', refusal };
}
