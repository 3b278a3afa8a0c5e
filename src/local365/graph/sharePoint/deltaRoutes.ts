import { itemsAfter } from '../../tenant/items.ts';
import type { StoredList, StoredSite } from '../../tenant/sites.ts';
import { changesAfter } from '../../tenant/itemChanges.ts';
import { deltaTokenOf } from '../documentedForms.ts';
import { packToken, pageSizeOf, unpackToken } from '../pageLinks.ts';
import { readQueryOptions } from '../queryOptions.ts';
import { Refusal } from '../Refusal.ts';
import { ok } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';
import { allowedList, readScopes } from './access.ts';
import { contentTypeOf, itemForm, itemsContext } from './itemForm.ts';

/**
 * What a delta token says: everything from an id on, or the changes since one. `seen` is the last change at the start.
 * The query it began with goes along, as does its day of making: tokens grow old.
 */
type DeltaToken = {
  readonly list: string;
  readonly madeAt: number;
  readonly query: string;
  readonly seen: number;
  /** Absent when all has been enumerated and only changes are asked for. */
  readonly after?: number;
};

const day = 86_400_000;

/** Changes of a list's items since a token (graph-behaviour.md 1.8): one unit with a token, two without. */
export const deltaRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/sites/{site-id}/lists/{list-id}/items/delta()',
    scopes: readScopes,
    cost: (url) => (deltaTokenOf(url) === undefined ? 2 : 1),
    answer: (call) => {
      const { site, list } = allowedList(call);
      const asked = deltaTokenOf(call.url);
      const query = [...call.url.searchParams].filter(([name]) => name !== 'token');
      const fresh = {
        list: list.id,
        madeAt: call.now.getTime(),
        query: new URLSearchParams(query).toString(),
        seen: list.change,
      };
      if (asked === 'latest') return page(call, site, list, [], { deltaLink: fresh });
      if (asked === undefined) return enumerated(call, site, list, { ...fresh, after: 0 });
      const token = unpackToken<DeltaToken>(asked);
      if (token.list !== list.id) throw new Refusal('invalidToken');
      if (call.now.getTime() - token.madeAt > call.settings.deltaTokenDays * day) throw tooOld(call, token);
      return token.after === undefined ? changed(call, site, list, token) : enumerated(call, site, list, token);
    },
  },
];

function enumerated(call: Call, site: StoredSite, list: StoredList, token: DeltaToken): Answer {
  const size = pageSizeOf(withQuery(call, token));
  const found = itemsAfter(call.tenant.database, list.number, token.after ?? 0, size + 1);
  const items = found.slice(0, size).map((item) => itemForm(call, site, list, item, withQuery(call, token).query));
  const last = found[size - 1]?.id;
  if (found.length > size && last !== undefined) return page(call, site, list, items, { nextLink: { ...token, after: last } });
  const { after: _after, ...done } = token;
  return page(call, site, list, items, { deltaLink: { ...done, madeAt: call.now.getTime() } });
}

function changed(call: Call, site: StoredSite, list: StoredList, token: DeltaToken): Answer {
  const size = pageSizeOf(withQuery(call, token));
  const found = changesAfter(call.tenant.database, list.number, token.seen, size + 1);
  const items = found.slice(0, size).map((change) =>
    change.kind === 'deleted'
      ? {
          id: String(change.id),
          parentReference: { siteId: site.id },
          contentType: contentTypeOf(list),
          deleted: { state: 'deleted' },
        }
      : itemForm(call, site, list, change.item, withQuery(call, token).query),
  );
  const seen = found[Math.min(size, found.length) - 1]?.change ?? token.seen;
  const next = { ...token, seen, madeAt: call.now.getTime() };
  return page(call, site, list, items, found.length > size ? { nextLink: next } : { deltaLink: next });
}

function page(
  call: Call,
  site: StoredSite,
  list: StoredList,
  value: readonly object[],
  { nextLink, deltaLink }: { readonly nextLink?: DeltaToken; readonly deltaLink?: DeltaToken },
): Answer {
  const link = (token: DeltaToken) => `${deltaAddress(call)}?token=${packToken(token)}`;
  return ok(
    {
      ...(nextLink === undefined ? {} : { '@odata.nextLink': link(nextLink) }),
      ...(deltaLink === undefined ? {} : { '@odata.deltaLink': link(deltaLink) }),
      value,
    },
    itemsContext(site, list),
  );
}

/** 410: begin afresh at `Location`, and what to do with what one has. */
function tooOld(call: Call, { query }: DeltaToken): Refusal {
  const location = `${deltaAddress(call)}${query === '' ? '' : `?${query}`}`;
  return new Refusal(call.settings.resync === 'apply' ? 'resyncApply' : 'resyncUpload', { headers: { location } });
}

const deltaAddress = ({ url }: Call) => `${url.origin}${url.pathname.replace(/delta\([^/]*\)\/?$/, 'delta')}`;

/** The call as it was when the delta began. */
const withQuery = (call: Call, { query }: DeltaToken): Call => ({ ...call, query: readQueryOptions(new URLSearchParams(query)) });
