import { exact } from './goodness.ts';
import { valueOf, type Part } from './part.ts';

/** How parts come to a total: added up (523 of Kommunekompasset's 800), or their mean (4,1 of 10-faktor). */
export type Combination = 'sum' | 'mean';

/** What is known of the total: what was reported, and the highest it can be. */
export type KnownTotal = { readonly reported: number | undefined; readonly maximum: number | undefined };

/**
 * How some parts come to their total, as the total itself shows: a maximum above that of any part, or a total above every part's
 * scale, is a sum; one within the parts' own scale is a mean. Undefined where neither is known.
 */
export function combinationOf(parts: readonly Part[], { reported, maximum }: KnownTotal): Combination | undefined {
  if (parts.length === 0) return undefined;
  const highest = Math.max(...parts.map((part) => part.scale?.most ?? valueOf(part) ?? -Infinity));
  const told = maximum ?? reported;
  if (told === undefined || highest === -Infinity) return undefined;
  return told > highest ? 'sum' : 'mean';
}

/** What the parts come to; undefined where one of them has no number, since half a sum is none. */
export function combined(parts: readonly Part[], combination: Combination): number | undefined {
  const values = parts.map(valueOf);
  if (values.length === 0 || !values.every((value) => value !== undefined)) return undefined;
  const sum = exact(values.reduce((total, value) => total + value, 0));
  return combination === 'sum' ? sum : exact(sum / values.length);
}

/** The highest the parts can come to together; undefined where one has no scale. */
export function highestOf(parts: readonly Part[], combination: Combination): number | undefined {
  const mosts = parts.map(({ scale }) => scale?.most);
  if (mosts.length === 0 || !mosts.every((most) => most !== undefined)) return undefined;
  const sum = exact(mosts.reduce((total, most) => total + most, 0));
  return combination === 'sum' ? sum : exact(sum / mosts.length);
}
