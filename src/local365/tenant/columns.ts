import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { ListSeed } from '../seed/tenantSeed.ts';
import { guidOf } from './guid.ts';

/** A column as the tenant keeps it: complete, with id and name. */
export type Column = ColumnDefinition & { readonly id: string; readonly name: string };

const builtIn: ColumnDefinition = {
  columnGroup: '_Hidden',
  hidden: false,
  indexed: false,
  enforceUniqueValues: false,
  isDeletable: false,
  readOnly: true,
  required: false,
};
const person = { allowMultipleSelection: false, chooseFromType: 'peopleOnly', displayAs: 'nameWithPresence' } as const;
const moment = { displayAs: 'default', format: 'dateTime' } as const;

/** What every list has. `Title` can be written and indexed; the others SharePoint writes itself. */
const builtIns: readonly (ColumnDefinition & { readonly name: string })[] = [
  { ...builtIn, name: 'Title', displayName: 'Title', readOnly: false, text: { maxLength: 255 } },
  { ...builtIn, name: 'ID', displayName: 'ID', number: {}, indexed: true },
  { ...builtIn, name: 'ContentType', displayName: 'Content Type', text: {} },
  { ...builtIn, name: 'Modified', displayName: 'Modified', dateTime: moment },
  { ...builtIn, name: 'Created', displayName: 'Created', dateTime: moment },
  { ...builtIn, name: 'Author', displayName: 'Created By', personOrGroup: person },
  { ...builtIn, name: 'Editor', displayName: 'Modified By', personOrGroup: person },
  { ...builtIn, name: '_UIVersionString', displayName: 'Version', text: {} },
  { ...builtIn, name: 'Attachments', displayName: 'Attachments', boolean: {} },
];

/** Names of the columns that SharePoint fills in itself. */
export const builtInNames: ReadonlySet<string> = new Set(builtIns.filter(({ readOnly }) => readOnly).map(({ name }) => name));

/** Completes a column that somebody asked for: flags at their defaults, and the id its name and list give it. */
export function completeColumn(listId: string, column: ColumnDefinition, name: string): Column {
  const facets = Object.fromEntries(Object.entries(column).filter(([, value]) => value !== null && value !== undefined));
  return {
    columnGroup: 'Custom Columns',
    description: '',
    displayName: name,
    enforceUniqueValues: false,
    hidden: false,
    indexed: false,
    isDeletable: true,
    isReorderable: true,
    isSealed: false,
    readOnly: column.calculated !== undefined && column.calculated !== null,
    required: false,
    ...facets,
    ...(column.enforceUniqueValues === true ? { indexed: true } : {}),
    ...(column.text
      ? {
          text: {
            allowMultipleLines: false,
            appendChangesToExistingText: false,
            linesForEditing: 0,
            maxLength: 255,
            ...column.text,
          },
        }
      : {}),
    id: column.id ?? guidOf('column', listId, name),
    name,
  };
}

/** All columns of a new list: the built-in ones, then those asked for. A column called `Title` changes the built-in one. */
export function columnsOfSeed(list: Pick<ListSeed, 'id' | 'columns'>): Column[] {
  const asked = list.columns.map((column) => completeColumn(list.id, column, column.name ?? column.displayName ?? ''));
  const title = asked.find(({ name }) => name === 'Title');
  const own = builtIns.map((column): Column => ({
    ...column,
    ...(column.name === 'Title' ? title : {}),
    id: guidOf('column', column.name),
  }));
  return [...own, ...asked.filter(({ name }) => name !== 'Title')];
}

/** Where a column's value stands in an item's stored fields: lookups and people are kept as their ids. */
export function storedName(column: Pick<Column, 'name' | 'lookup' | 'personOrGroup'>): string {
  return column.lookup || column.personOrGroup ? `${column.name}LookupId` : column.name;
}
