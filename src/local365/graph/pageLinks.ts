import { Refusal } from './Refusal.ts';
import type { Answer, Call } from './route.ts';
import { ok } from './route.ts';

/** Packs what the next page needs to know. Nobody but the pretend tenant may read it, so it is not readable. */
export const packToken = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');

/** Unpacks a token; refuses what we did not pack. */
export function unpackToken<T extends object>(token: string): T {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (typeof content === 'object' && content !== null) return content as T;
  } catch {
    // Not ours; refused below.
  }
  throw new Refusal('invalidToken');
}

/** The same request for what comes after, on the origin it was asked on. */
export function nextLink({ url }: Call, token: string): string {
  const kept = [...url.searchParams].filter(([name]) => !/^\$?(skiptoken|skip)$/i.test(name));
  const query = [...kept, ['$skiptoken', token] as const].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${url.origin}${url.pathname}?${query.join('&')}`;
}

/** How many entities this page may hold. */
export const pageSizeOf = ({ query: { top }, settings }: Call) => Math.min(top ?? settings.pageSize, settings.largestPage);

/** One page of a collection that is held whole; `form` is made of the page's members only. */
export function collectionPage<T>(call: Call, all: readonly T[], context: string, form: (one: T) => object): Answer {
  const from = call.query.skiptoken === undefined ? 0 : Number(unpackToken<{ from: number }>(call.query.skiptoken).from);
  const to = from + pageSizeOf(call);
  const more = to < all.length || (call.settings.emptyLastPage && to === all.length);
  return ok(
    {
      ...(more ? { '@odata.nextLink': nextLink(call, packToken({ from: to })) } : {}),
      value: all.slice(from, to).map(form),
    },
    context,
  );
}
