import { createHash } from 'node:crypto';

/** Whether a text has the form of a Planner id: 28 characters, case-sensitive (planner-identifiers-disclaimer.md). */
export const isPlannerId = (text: string) => /^[A-Za-z0-9_-]{28}$/.test(text);

/** An id made by the service: nobody can guess it, and a pretend tenant makes the same ones every time. */
export function plannerIdOf(tenant: string, serial: number): string {
  return createHash('sha256').update(`${tenant} ${serial}`).digest().subarray(0, 21).toString('base64url');
}

/** Whether a text is an Entra object id. */
export const isGuid = (text: string) => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);

/** Planner's time: UTC with seven fractional digits, the last four of which only tell two writes of one millisecond apart. */
export function plannerTime(at: Date, serial: number): string {
  return `${at.toISOString().slice(0, -1)}${String(serial % 10_000).padStart(4, '0')}Z`;
}

/**
 * Whether a reference's key is an http(s) address encoded as an open type's property name must be: `.`, `:`, `%`, `@` and
 * `#` percent-encoded, nothing else (plannerexternalreferences.md).
 */
export function isReferenceKey(key: string): boolean {
  if (!/^https?%3A\/\/[^\s.:@#]+$/i.test(key)) return false;
  return key
    .split('%')
    .slice(1)
    .every((part) => /^(25|2E|3A|40|23)/i.test(part));
}
