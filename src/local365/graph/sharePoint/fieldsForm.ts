import { storedName } from '../../tenant/columns.ts';
import type { Column } from '../../tenant/columns.ts';
import { itemById } from '../../tenant/items.ts';
import type { StoredItem } from '../../tenant/items.ts';
import { listByKey } from '../../tenant/sites.ts';
import type { StoredList } from '../../tenant/sites.ts';
import { personOfSiteUser, siteUserId } from '../identity.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';
import { itemEtag } from './itemEtag.ts';

/** A query may name at most so many lookup columns; people count as lookups (docs resources/fieldvalueset.md). */
const mostLookups = 12;

/**
 * The values of an item's columns, as `fields`: empty ones are left out.
 *
 * Without `select` a lookup comes as `…LookupId` alone; its text comes when the column is named. Unknown names are passed over.
 */
export function fieldsForm(call: Call, list: StoredList, item: StoredItem, select: readonly string[] | undefined): object {
  const etag = { '@odata.etag': itemEtag(list, item) };
  const lookups = list.columns.filter((column) => isLookup(column) && column.readOnly !== true);
  const named = select ?? lookups.map(storedName);
  const asked = list.columns.filter(
    (column) => isLookup(column) && [column.name, storedName(column)].some((name) => named.includes(name)),
  );
  if (asked.length > mostLookups) throw new Refusal('lookupThreshold');
  if (select === undefined || select.includes('*'))
    return { ...etag, ...values(call, list, item), ...builtInValues(call, item), ...multipleValues(call, list, item) };
  const all: Record<string, unknown> = { ...values(call, list, item), ...builtInValues(call, item) };
  const chosen = select.map((name): readonly [string, unknown] => {
    const column = list.columns.find((each) => each.name === name && isLookup(each));
    return [name, column === undefined ? all[name] : lookupText(call, list, item, column)];
  });
  return { ...etag, ...Object.fromEntries(chosen.filter(([, value]) => value !== undefined)) };
}

const isLookup = ({ lookup, personOrGroup }: Column) => Boolean(lookup ?? personOrGroup);
const isMultiple = ({ lookup, personOrGroup }: Column) =>
  lookup?.allowMultipleValues === true || personOrGroup?.allowMultipleSelection === true;

function values(call: Call, list: StoredList, item: StoredItem): Record<string, unknown> {
  const entries = list.columns.flatMap((column): [string, unknown][] => {
    const value = item.fields[storedName(column)];
    if (value === undefined || column.readOnly === true) return [];
    if (!isLookup(column)) return [[column.name, value]];
    return isMultiple(column) ? [] : [[storedName(column), String(value)]];
  });
  return Object.fromEntries(entries);
}

function builtInValues({ tenant }: Call, item: StoredItem): Record<string, unknown> {
  const title = item.fields['Title'];
  return {
    id: String(item.id),
    ContentType: 'Item',
    Modified: item.modifiedAt,
    Created: item.createdAt,
    AuthorLookupId: String(siteUserId(tenant, item.createdBy)),
    EditorLookupId: String(siteUserId(tenant, item.modifiedBy)),
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: '',
    ...(title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title }),
    ItemChildCount: '0',
    FolderChildCount: '0',
  };
}

function multipleValues(call: Call, list: StoredList, item: StoredItem): Record<string, unknown> {
  const columns = list.columns.filter((column) => isLookup(column) && isMultiple(column));
  const entries = columns.map((column) => [column.name, lookupText(call, list, item, column)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** What a lookup shows: a text, or for several an array whose `LookupId` is a number (issue microsoft-graph-docs#5017). */
function lookupText(call: Call, list: StoredList, item: StoredItem, column: Column): unknown {
  if (column.name === 'Author' || column.name === 'Editor')
    return call.tenant.personById(column.name === 'Author' ? item.createdBy : item.modifiedBy)?.displayName;
  const stored = item.fields[storedName(column)];
  if (stored === undefined) return undefined;
  if (!isMultiple(column)) return textOf(call, list, column, Number(stored));
  return (stored as number[]).flatMap((id) => {
    const text = textOf(call, list, column, id);
    const email = column.personOrGroup ? { Email: personOfSiteUser(call.tenant, id)?.userPrincipalName } : {};
    return text === undefined ? [] : [{ LookupId: id, LookupValue: text, ...email }];
  });
}

function textOf({ tenant }: Call, list: StoredList, { lookup, personOrGroup }: Column, id: number): string | undefined {
  if (personOrGroup) return personOfSiteUser(tenant, id)?.displayName;
  const other = listByKey(tenant.database, list.site, lookup?.listId ?? '');
  const value = other && itemById(tenant.database, other.number, id)?.fields[lookup?.columnName ?? 'Title'];
  return value === undefined ? undefined : String(value);
}
