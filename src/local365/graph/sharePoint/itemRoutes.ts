import { addItem, removeItem } from '../../tenant/itemWrites.ts';
import type { StoredItem } from '../../tenant/items.ts';
import type { StoredList, StoredSite } from '../../tenant/sites.ts';
import { nextLink, packToken, pageSizeOf } from '../pageLinks.ts';
import type { QueryOptions } from '../queryOptions.ts';
import { Refusal } from '../Refusal.ts';
import { created, noContent, ok } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';
import { allowedList, readScopes, writeScopes } from './access.ts';
import { createdForm } from './createdForm.ts';
import { fieldsForm } from './fieldsForm.ts';
import { newFields } from './fieldsWrite.ts';
import { itemEtag } from './itemEtag.ts';
import { itemForm, itemsContext } from './itemForm.ts';
import { queryItems } from './itemQuery.ts';
import { checkUnique } from './uniqueValues.ts';
import { askedItem, checkMatch, fieldsOf, writeFields } from './writeItem.ts';

const path = '/sites/{site-id}/lists/{list-id}/items';

/** A list's items: enumerated, asked for, made, changed, deleted. */
export const itemRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    scopes: readScopes,
    cost: 2,
    answer: (call) => {
      const { site, list } = allowedList(call);
      const { items, next } = queryItems(call, list, call.query, pageSizeOf(call));
      const link = next === undefined ? {} : { '@odata.nextLink': nextLink(call, packToken(next)) };
      const value = items.map((item) => itemForm(call, site, list, item, call.query));
      return ok({ ...link, value }, itemsContext(site, list));
    },
  },
  {
    method: 'POST',
    path,
    scopes: writeScopes,
    cost: 2,
    answer: (call) => {
      const { site, list } = allowedList(call, 'write');
      const fields = newFields(call, list, fieldsOf(call.body()['fields']));
      checkUnique(call, list, 0, fields);
      const item = addItem(call.tenant.database, list.number, fields, { person: call.caller.oid, now: call.now });
      const form = createdForm(call, site, list, item);
      return { ...created(form, `${itemsContext(site, list)}/$entity`), headers: { etag: itemEtag(list, item) } };
    },
  },
  {
    method: 'GET',
    path: `${path}/{listItem-id}`,
    scopes: readScopes,
    cost: 1,
    answer: (call) => {
      const { site, list } = allowedList(call);
      return itemAnswer(call, site, list, askedItem(call, list), call.query);
    },
  },
  {
    method: 'PATCH',
    path: `${path}/{listItem-id}`,
    scopes: writeScopes,
    cost: 2,
    answer: (call) => {
      const { site, list } = allowedList(call, 'write');
      const { fields, contentType: _contentType, ...others } = call.body();
      const other = Object.keys(others).find((name) => !name.startsWith('@'));
      if (other !== undefined)
        throw new Refusal('invalidRequest', {
          message: `The property '${other}' cannot be updated.`,
          inner: { code: 'propertyNotUpdateable' },
        });
      const item = writeFields(call, list, fieldsOf(fields));
      return itemAnswer(call, site, list, item, withFields(call.query));
    },
  },
  {
    method: 'DELETE',
    path: `${path}/{listItem-id}`,
    scopes: writeScopes,
    cost: 2,
    answer: (call) => {
      const { list } = allowedList(call, 'write');
      const item = askedItem(call, list);
      checkMatch(call, list, item);
      removeItem(call.tenant.database, item);
      return noContent;
    },
  },
  {
    method: 'GET',
    path: `${path}/{listItem-id}/fields`,
    scopes: readScopes,
    cost: 1,
    answer: (call) => {
      const { site, list } = allowedList(call);
      return fieldsAnswer(call, site, list, askedItem(call, list));
    },
  },
  {
    method: 'PATCH',
    path: `${path}/{listItem-id}/fields`,
    scopes: writeScopes,
    cost: 2,
    answer: (call) => {
      const { site, list } = allowedList(call, 'write');
      return fieldsAnswer(call, site, list, writeFields(call, list, call.body()));
    },
  },
];

/** The items of a list that is itself asked for with `$expand=items(…)`: its first page. */
export function itemsInList(call: Call, site: StoredSite, list: StoredList, query: QueryOptions): readonly object[] {
  const size = Math.min(query.top ?? call.settings.pageSize, call.settings.largestPage);
  return queryItems(call, list, query, size).items.map((item) => itemForm(call, site, list, item, query));
}

function itemAnswer(call: Call, site: StoredSite, list: StoredList, item: StoredItem, query: QueryOptions): Answer {
  const form = itemForm(call, site, list, item, query);
  return { ...ok(form, `${itemsContext(site, list)}/$entity`), headers: { etag: itemEtag(list, item) } };
}

function fieldsAnswer(call: Call, site: StoredSite, list: StoredList, item: StoredItem): Answer {
  const form = fieldsForm(call, list, item, call.query.select);
  const context = `${itemsContext(site, list)}('${item.id}')/fields/$entity`;
  return { ...ok(form, context), headers: { etag: itemEtag(list, item) } };
}

const withFields = (query: QueryOptions): QueryOptions =>
  query.expand.has('fields') ? query : { ...query, expand: new Map([['fields', { expand: new Map(), all: new Map() }]]) };
