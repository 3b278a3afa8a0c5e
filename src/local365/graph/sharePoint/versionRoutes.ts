import { changeItem, versionsOf } from '../../tenant/itemWrites.ts';
import type { StoredItem, StoredVersion } from '../../tenant/items.ts';
import type { StoredList } from '../../tenant/sites.ts';
import { identityOf } from '../identity.ts';
import { collectionPage } from '../pageLinks.ts';
import { Refusal } from '../Refusal.ts';
import { noContent, ok } from '../route.ts';
import type { Call, Route } from '../route.ts';
import { allowedList, readScopes, writeScopes } from './access.ts';
import { fieldsForm } from './fieldsForm.ts';
import { itemsContext } from './itemForm.ts';
import { checkUnique } from './uniqueValues.ts';
import { askedItem } from './writeItem.ts';

const path = '/sites/{site-id}/lists/{list-id}/items/{listItem-id}/versions';

/** What an item was: its versions, newest first, and going back to one, which makes a new version. */
export const versionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    scopes: readScopes,
    cost: 2,
    answer: (call) => {
      const { site, list } = allowedList(call);
      const item = askedItem(call, list);
      return collectionPage(
        call,
        versionsOf(call.tenant.database, item),
        `${itemsContext(site, list)}('${item.id}')/versions`,
        (version) => versionForm(call, list, item, version),
      );
    },
  },
  {
    method: 'GET',
    path: `${path}/{listItemVersion-id}`,
    scopes: readScopes,
    cost: 1,
    answer: (call) => {
      const { site, list } = allowedList(call);
      const item = askedItem(call, list);
      const form = versionForm(call, list, item, askedVersion(call, item));
      return ok(form, `${itemsContext(site, list)}('${item.id}')/versions/$entity`);
    },
  },
  {
    method: 'GET',
    path: `${path}/{listItemVersion-id}/fields`,
    scopes: readScopes,
    cost: 1,
    answer: (call) => {
      const { site, list } = allowedList(call);
      const item = askedItem(call, list);
      const version = askedVersion(call, item);
      const form = fieldsForm(call, list, { ...item, ...version }, call.query.select);
      return ok(form, `${itemsContext(site, list)}('${item.id}')/versions('${version.version}.0')/fields/$entity`);
    },
  },
  {
    method: 'POST',
    path: `${path}/{listItemVersion-id}/restoreVersion`,
    scopes: [...writeScopes, 'Sites.Manage.All', 'Sites.FullControl.All'],
    cost: 2,
    answer: (call) => {
      const { list } = allowedList(call, 'write');
      const item = askedItem(call, list);
      const { fields } = askedVersion(call, item);
      checkUnique(call, list, item.id, fields);
      changeItem(call.tenant.database, item, fields, { person: call.caller.oid, now: call.now });
      return noContent;
    },
  },
];

function askedVersion(call: Call, item: StoredItem): StoredVersion {
  const asked = call.params['listItemVersion-id'];
  const version = versionsOf(call.tenant.database, item).find((each) => `${each.version}.0` === asked);
  if (version === undefined) throw new Refusal('itemNotFound');
  return version;
}

function versionForm(call: Call, list: StoredList, item: StoredItem, version: StoredVersion): object {
  const fields = call.query.expand.get('fields');
  return {
    id: `${version.version}.0`,
    lastModifiedDateTime: version.modifiedAt,
    lastModifiedBy: identityOf(call.tenant, version.modifiedBy),
    ...(fields === undefined ? {} : { fields: fieldsForm(call, list, { ...item, ...version }, fields.select) }),
  };
}
