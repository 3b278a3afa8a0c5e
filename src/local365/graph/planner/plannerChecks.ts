import { isObject } from '../isObject.ts';

/** What is wrong with a written value, said so that it follows the property's name; undefined when nothing is. */
export type Check = (value: unknown) => string | undefined;

/** The properties a client may write, each with its check. */
export type Writable = Readonly<Record<string, Check>>;

/** A text; `most` is its longest length. */
export const text =
  (most = 255, least = 0): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most && value.trim().length >= least
      ? undefined
      : `is not a text of ${least} to ${most} characters`;

/** The same, or null. */
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? undefined : check(value);

/** A whole number within limits, ends included. */
export const whole =
  (from: number, to: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= from && (value as number) <= to
      ? undefined
      : `is not a whole number from ${from} to ${to}`;

/** A point in time with an offset, as Edm.DateTimeOffset is written. */
export const time: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,12})?(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? undefined
    : 'is not a date and time with an offset';

/** True or false. */
export const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'is not a Boolean');

/** One of some words. */
export const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value) ? undefined : `is not one of ${words.join(', ')}`;

/** A JSON object, whose inside is checked elsewhere. */
export const object: Check = (value) => (isObject(value) ? undefined : 'is not an object');

/**
 * The first thing wrong with a written body, or undefined. Annotations (`@odata.…`) are passed over; a property that is
 * read-only or not of the type is refused, so that nobody believes it was stored.
 */
export function problemIn(body: Readonly<Record<string, unknown>>, writable: Writable, type: string): string | undefined {
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('@')) continue;
    const check = writable[name];
    if (check === undefined) return `The property '${name}' does not exist on type '${type}' or cannot be written.`;
    const problem = check(value);
    if (problem !== undefined)
      return `Schema validation has failed. Validation for field '${name}', on entity '${type}' has failed: The value ${problem}.`;
  }
  return undefined;
}
