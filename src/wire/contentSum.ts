import type { StatusContent } from './statusCard.ts';

/**
 * A sum of what an update tells, whenever it was read, and in whatever form or language: the same rows in the same own words give the
 * same sum, and so the same claim.
 */
export async function contentSum({ kind, ownWords, asks, told }: StatusContent): Promise<string> {
  const rows = [...told].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const words = JSON.stringify([kind, ownWords ?? '', asks.lines, rows]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
