import { createHash } from 'node:crypto';

/** The operation id of a seeded row: a GUID that is always the same for the same key. */
export function operationId(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
