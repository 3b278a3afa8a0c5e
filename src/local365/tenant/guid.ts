import { createHash } from 'node:crypto';

/** A GUID made from words: the same words make the same GUID, so nothing in the tenant runs by chance. */
export function guidOf(...words: readonly (string | number)[]): string {
  const hex = createHash('sha1').update(words.join('\n')).digest('hex');
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
