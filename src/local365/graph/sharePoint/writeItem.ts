import { itemById } from '../../tenant/items.ts';
import type { StoredItem } from '../../tenant/items.ts';
import { changeItem } from '../../tenant/itemWrites.ts';
import type { StoredList } from '../../tenant/sites.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';
import { writtenFields } from './fieldsWrite.ts';
import { itemEtag } from './itemEtag.ts';
import { checkUnique } from './uniqueValues.ts';

/** The item of the path. */
export function askedItem(call: Call, list: StoredList): StoredItem {
  const key = call.params['listItem-id'] ?? '';
  const item = /^\d{1,9}$/.test(key) ? itemById(call.tenant.database, list.number, Number(key)) : undefined;
  if (item === undefined) throw new Refusal('itemNotFound');
  return item;
}

/** Refuses a write on an item that is no longer what `If-Match` says; without the header the last writer wins. */
export function checkMatch({ request, settings }: Call, list: StoredList, item: StoredItem) {
  const asked = request.headers.get('if-match');
  if (asked === null || asked === '*' || asked === itemEtag(list, item)) return;
  throw new Refusal(settings.modifiedItem);
}

/** Writes fields into the item of the path, everything checked first. */
export function writeFields(call: Call, list: StoredList, written: Readonly<Record<string, unknown>>): StoredItem {
  const item = askedItem(call, list);
  checkMatch(call, list, item);
  const fields = writtenFields(call, list, item.fields, written);
  checkUnique(call, list, item.id, fields);
  return changeItem(call.tenant.database, item, fields, { person: call.caller.oid, now: call.now });
}

/** The `fields` of a body, or the whole of it where the path says so. */
export function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  if (body === undefined) return {};
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refusal('invalidFieldValue', { message: 'fields must be an object.' });
  return body as Record<string, unknown>;
}
