import { Refusal } from './Refusal.ts';
import type { GraphRequest } from './route.ts';

/** The JSON object of a request; refuses another type of content and what is not an object. */
export function readBody({ headers, text }: GraphRequest): Readonly<Record<string, unknown>> {
  const type = headers.get('content-type') ?? '';
  if (text !== '' && !/json/i.test(type)) throw new Refusal('unsupportedBody');
  let body: unknown;
  try {
    body = JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw new Refusal('malformedBody');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Refusal('malformedBody');
  return body as Record<string, unknown>;
}
