import * as z from 'zod/mini';

const versioned = z.object({ '@odata.etag': z.string() });

/** Which version of a thing Graph sent; empty where it does not say, which no change will be accepted for. */
export function versionOf(thing: unknown): string {
  return versioned.safeParse(thing).data?.['@odata.etag'] ?? '';
}
