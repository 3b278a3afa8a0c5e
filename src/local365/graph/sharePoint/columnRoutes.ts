import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import { completeColumn } from '../../tenant/columns.ts';
import type { Column } from '../../tenant/columns.ts';
import { createIndex, dropIndex, isStoredIndex } from '../../tenant/fillList.ts';
import type { StoredList, StoredSite } from '../../tenant/sites.ts';
import { collectionPage } from '../pageLinks.ts';
import { Refusal } from '../Refusal.ts';
import { created, noContent, ok } from '../route.ts';
import type { Call, Route } from '../route.ts';
import { allowedList, columnScopes, readColumnsScopes } from './access.ts';
import { checkColumn, checkIndex, checkIndexCount, facetOf } from './columnChecks.ts';
import { columnForm } from './columnForm.ts';
import { quoted } from './forms.ts';
import { checkNoDuplicates } from './uniqueValues.ts';

const path = '/sites/{site-id}/lists/{list-id}/columns';
const context = (site: StoredSite, list: StoredList) => `sites(${quoted(site.id)})/lists(${quoted(list.id)})/columns`;

/** A list's columns: read, made, changed, deleted. Names are fixed for ever; a type cannot change. */
export const columnRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    scopes: readColumnsScopes,
    cost: 2,
    answer: (call) => {
      const { site, list } = allowedList(call);
      return collectionPage(call, list.columns, context(site, list), (column) => columnForm(column, call.query));
    },
  },
  {
    method: 'POST',
    path,
    scopes: columnScopes,
    cost: 2,
    answer: (call) => {
      const { site, list } = allowedList(call, 'manage');
      const asked = checkColumn(call.body() as ColumnDefinition);
      if (list.columns.some(({ name }) => name.toLowerCase() === asked.name.toLowerCase()))
        throw new Refusal('nameAlreadyExists');
      const column = completeColumn(list.id, asked, asked.name);
      saveColumns(call, list, [...list.columns, column]);
      if (isStoredIndex(column)) createIndex(call.tenant.database, list.number, column);
      return created(columnForm(column, call.query), `${context(site, list)}/$entity`);
    },
  },
  {
    method: 'GET',
    path: `${path}/{columnDefinition-id}`,
    scopes: readColumnsScopes,
    cost: 1,
    answer: (call) => {
      const { site, list } = allowedList(call);
      return ok(columnForm(columnOf(call, list), call.query), `${context(site, list)}/$entity`);
    },
  },
  {
    method: 'PATCH',
    path: `${path}/{columnDefinition-id}`,
    scopes: columnScopes,
    cost: 2,
    answer: (call) => {
      const { site, list } = allowedList(call, 'manage');
      const before = columnOf(call, list);
      const after = changed(before, call.body() as ColumnDefinition);
      if (after.enforceUniqueValues === true && before.enforceUniqueValues !== true) checkNoDuplicates(call, list, after);
      const columns = list.columns.map((column) => (column.id === before.id ? after : column));
      saveColumns(call, list, columns);
      if (isStoredIndex(after)) createIndex(call.tenant.database, list.number, after);
      else dropIndex(call.tenant.database, list.number, after);
      return ok(columnForm(after, call.query), `${context(site, list)}/$entity`);
    },
  },
  {
    method: 'DELETE',
    path: `${path}/{columnDefinition-id}`,
    scopes: columnScopes,
    cost: 2,
    answer: (call) => {
      const { list } = allowedList(call, 'manage');
      const column = columnOf(call, list);
      if (column.isDeletable === false)
        throw new Refusal('invalidColumn', { message: `The column ${column.name} cannot be deleted.` });
      dropIndex(call.tenant.database, list.number, column);
      saveColumns(
        call,
        list,
        list.columns.filter(({ id }) => id !== column.id),
      );
      return noContent;
    },
  },
];

function columnOf(call: Call, list: StoredList): Column {
  const key = call.params['columnDefinition-id'];
  const column = list.columns.find(({ id, name }) => id === key || name === key);
  if (column === undefined) throw new Refusal('itemNotFound');
  return column;
}

function changed(before: Column, change: ColumnDefinition): Column {
  if (change.name !== undefined && change.name !== before.name)
    throw new Refusal('invalidColumn', { message: 'The name of a column cannot be changed.' });
  const facet = facetOf(change);
  if (facet !== undefined && facet !== facetOf(before))
    throw new Refusal('invalidColumn', { message: 'The type of a column cannot be changed.' });
  const merged = { ...before, ...change, ...(facet === undefined ? {} : { [facet]: { ...before[facet], ...change[facet] } }) };
  const unique = change.enforceUniqueValues === true ? { indexed: change.indexed ?? true } : {};
  checkIndex({ ...merged, ...unique });
  return { ...merged, ...unique, id: before.id, name: before.name };
}

function saveColumns({ tenant, caller, now }: Call, list: StoredList, columns: readonly Column[]) {
  checkIndexCount(columns);
  tenant.database.run('UPDATE lists SET columns = ?, version = version + 1, modified_at = ?, modified_by = ? WHERE number = ?', [
    JSON.stringify(columns),
    now.toISOString(),
    caller.oid,
    list.number,
  ]);
}
