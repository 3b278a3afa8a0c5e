import type { StatusContent } from './statusCard.ts';

/** A sum of what an update says, whenever it was read: the same words give the same sum, and so the same claim. */
export async function contentSum({ title, summary, ownWords, sections }: StatusContent): Promise<string> {
  const words = JSON.stringify([title, summary, ownWords ?? '', sections]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
