import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import { builtInNames, columnsOfSeed } from '../../tenant/columns.ts';
import { createIndex, isStoredIndex } from '../../tenant/fillList.ts';
import { guidOf } from '../../tenant/guid.ts';
import { addList } from '../../tenant/siteTables.ts';
import { listByKey, listsOf } from '../../tenant/sites.ts';
import type { StoredList, StoredSite } from '../../tenant/sites.ts';
import { satisfies } from '../filter/evaluate.ts';
import { parseFilter } from '../filter/parser.ts';
import { propertiesOf } from '../filter/syntax.ts';
import { collectionPage } from '../pageLinks.ts';
import { Refusal } from '../Refusal.ts';
import { created, ok } from '../route.ts';
import type { Call, Route } from '../route.ts';
import { allowedList, allowedSite, isAllowed, makeListScopes, readScopes } from './access.ts';
import { checkColumn, checkIndexCount } from './columnChecks.ts';
import { columnForm } from './columnForm.ts';
import { listForm, quoted } from './forms.ts';
import { itemsInList } from './itemRoutes.ts';

/** Lists: all of a site that the person may see, one, and a new one. */
export const listRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/sites/{site-id}/lists',
    scopes: readScopes,
    cost: 2,
    answer: (call) => {
      const site = allowedSite(call);
      const lists = listsOf(call.tenant.database, site.number).filter((list) => isAllowed(call, site, list, 'read'));
      const wanted = lists.filter(named(call.query.filter));
      return collectionPage(call, wanted, `sites(${quoted(site.id)})/lists`, (list) => expandedList(call, site, list));
    },
  },
  {
    method: 'GET',
    path: '/sites/{site-id}/lists/{list-id}',
    scopes: readScopes,
    cost: 1,
    answer: (call) => {
      const { site, list } = allowedList(call);
      return ok(expandedList(call, site, list), `sites(${quoted(site.id)})/lists/$entity`);
    },
  },
  {
    method: 'POST',
    path: '/sites/{site-id}/lists',
    scopes: makeListScopes,
    cost: 2,
    answer: (call) => {
      const site = allowedSite(call, 'manage');
      const list = makeList(call, site);
      return created(listForm(call, site, list, call.query), `sites(${quoted(site.id)})/lists/$entity`);
    },
  },
];

function expandedList(call: Call, site: StoredSite, list: StoredList): object {
  const columns = call.query.expand.get('columns');
  const items = call.query.expand.get('items');
  return {
    ...listForm(call, site, list, call.query),
    ...(columns === undefined ? {} : { columns: list.columns.map((column) => columnForm(column, columns)) }),
    ...(items === undefined ? {} : { items: itemsInList(call, site, list, items) }),
  };
}

/** Lists can be filtered by `displayName` and nothing else (issue microsoft-graph-docs#9836). */
function named(text: string | undefined): (list: StoredList) => boolean {
  if (text === undefined) return () => true;
  const filter = parseFilter(text);
  if (typeof filter === 'string' || propertiesOf(filter).some((path) => path !== 'displayName'))
    throw new Refusal('unsupportedFilter');
  return (list) => satisfies(filter, () => list.display_name);
}

function makeList(call: Call, site: StoredSite): StoredList {
  const { displayName, name, description, columns = [], list } = call.body();
  const title = displayName ?? name;
  if (typeof title !== 'string' || title.trim() === '')
    throw new Refusal('invalidRequest', { message: 'displayName is required.' });
  if (!Array.isArray(columns)) throw new Refusal('invalidRequest', { message: 'columns must be a collection.' });
  const { database } = call.tenant;
  if (listByKey(database, site.number, title) !== undefined) throw new Refusal('nameAlreadyExists');
  const count = listsOf(database, site.number).length;
  const id = guidOf('list', site.id, title, call.now.toISOString(), count);
  const asked = columns.map((column) => besideBuiltIns(checkColumn(column as ColumnDefinition)));
  const template = Object(list) as { template?: unknown };
  const seed = {
    id,
    displayName: title,
    description: typeof description === 'string' ? description : '',
    template: typeof template.template === 'string' ? template.template : 'genericList',
  };
  const all = columnsOfSeed({ id, columns: asked });
  checkIndexCount(all);
  const number = addList(database, site.number, seed, all, call.caller.oid, call.now);
  const made = listByKey(database, site.number, id);
  if (made === undefined) throw new Error(`List ${number} was not made.`);
  for (const column of made.columns) if (isStoredIndex(column)) createIndex(database, number, column);
  return made;
}

/** A column called as a built-in one gets a nought after its internal name, as in the documentation's list of books with an `Author`. */
function besideBuiltIns(column: ReturnType<typeof checkColumn>) {
  return builtInNames.has(column.name) ? { ...column, name: `${column.name}0` } : column;
}
