import * as z from 'zod/mini';

const changedFields = z.looseObject({ '@odata.etag': z.string() });

/**
 * What Graph answers to a change of a row's columns, as the list item it is now. Undefined where the answer does not
 * say which version it became: then the row is to be read.
 */
export function writtenItem(itemId: string, answer: unknown): unknown {
  const { data } = changedFields.safeParse(answer);
  return data && { id: itemId, '@odata.etag': data['@odata.etag'], fields: data };
}
