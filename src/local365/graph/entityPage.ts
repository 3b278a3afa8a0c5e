import { nextLink, packToken, unpackToken } from './pageLinks.ts';
import type { Call } from './route.ts';
import { selected } from './select.ts';

type Entity = Readonly<Record<string, unknown>> & { readonly id?: unknown };
type Place = { readonly from: number; readonly after: unknown };

/**
 * One page of entities with the link to the next, of each what `$select` names.
 *
 * The next page begins after the last entity that was shown; where that one is gone meanwhile, at the same place.
 */
export function pageOf(call: Call, entities: readonly Entity[], size: number) {
  const token = call.query.skiptoken;
  const place = token === undefined ? undefined : unpackToken<Place>(token);
  const last = place === undefined ? -1 : entities.findIndex(({ id }) => id === place.after);
  const start = last >= 0 ? last + 1 : (place?.from ?? 0);
  const end = start + size;
  const page = entities.slice(start, end);
  const hasMore = end < entities.length || (call.settings.emptyLastPage && page.length === size);
  return {
    ...(hasMore ? { '@odata.nextLink': nextLink(call, packToken({ from: end, after: page.at(-1)?.id })) } : {}),
    value: page.map((entity) => selected(entity, call.query.select)),
  };
}
