import type { Call } from './route.ts';

type Entity = Readonly<Record<string, unknown>> & { readonly id?: unknown };

/** One page of a collection and, when there is more, the link to the next; of each entity what `$select` names. */
export function pageOf(call: Call, entities: readonly Entity[], size: number) {
  const start = startOf(call, entities);
  const end = start + size;
  const page = entities.slice(start, end);
  const hasMore = end < entities.length || (call.settings.emptyLastPage && page.length === size);
  return {
    ...(hasMore ? { '@odata.nextLink': nextLink(call, `${end} ${String(page.at(-1)?.id)}`) } : {}),
    value: page.map((entity) => selected(entity, call.query.select)),
  };
}

/** After the last one that was shown; where it is gone meanwhile, at the same place. */
function startOf({ query }: Call, entities: readonly Entity[]): number {
  if (query.skiptoken === undefined) return 0;
  const [offset = '0', ...id] = Buffer.from(query.skiptoken, 'base64url').toString().split(' ');
  const last = entities.findIndex((entity) => entity.id === id.join(' '));
  return last >= 0 ? last + 1 : Number(offset) || 0;
}

/** The request's own address with an opaque token, on the origin it was asked at. */
function nextLink({ url }: Call, token: string): string {
  const options = [...url.searchParams].filter(([name]) => name.replace(/^\$/, '').toLowerCase() !== 'skiptoken');
  const written = options.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${url.origin}${url.pathname}?${[...written, `$skiptoken=${Buffer.from(token).toString('base64url')}`].join('&')}`;
}

/** The properties `$select` names, and annotations; all of them without it. */
export function selected(entity: Entity, select: readonly string[] | undefined): Entity {
  if (select === undefined || select.includes('*')) return entity;
  const names = new Set(select.map((name) => name.toLowerCase()));
  return Object.fromEntries(
    Object.entries(entity).filter(([name]) => name.startsWith('@') || names.has(name.toLowerCase().replace(/@.*/, ''))),
  );
}
