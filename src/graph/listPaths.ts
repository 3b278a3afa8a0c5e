import type { Filter } from './filter.ts';

/** Which rows of a list, and which of their columns. */
export type ListQuestion = {
  readonly columns: readonly string[];
  readonly filter?: Filter | undefined;
  /** Rows a page; SharePoint takes up to 5 000. */
  readonly top?: number | undefined;
};

const segment = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',');

/** One list's columns. */
export const listColumnsPath = (site: string, list: string): string =>
  `/v1.0/sites/${segment(site)}/lists/${segment(list)}/columns`;

/** Rows of a list (known by its title or id), with the columns named and no others. */
export function listItemsPath(site: string, list: string, { columns, filter, top = 5000 }: ListQuestion): string {
  const options = [
    '$select=id,eTag',
    `$expand=fields($select=${columns.map(encodeURIComponent).join(',')})`,
    `$top=${top}`,
    ...(filter === undefined ? [] : [`$filter=${encodeURIComponent(filter)}`]),
  ];
  return `${newListItemPath(site, list)}?${options.join('&')}`;
}

/** Where a new row is posted, as `{ fields }`. */
export const newListItemPath = (site: string, list: string): string =>
  `/v1.0/sites/${segment(site)}/lists/${segment(list)}/items`;

/** One row, its columns with it. */
export const listItemPath = (site: string, list: string, item: string): string =>
  `${newListItemPath(site, list)}/${segment(item)}?$select=id,eTag&$expand=fields`;

/** One row, with the columns named and no others. */
export const listItemColumnsPath = (
  site: string,
  list: string,
  { item, columns }: { item: string; columns: readonly string[] },
): string =>
  `${newListItemPath(site, list)}/${segment(item)}?$select=id,eTag&$expand=fields($select=${columns.map(encodeURIComponent).join(',')})`;

/** Where one row's columns are changed. */
export const listItemFieldsPath = (site: string, list: string, item: string): string =>
  `${newListItemPath(site, list)}/${segment(item)}/fields`;

/** Where one row is deleted. */
export const deletedListItemPath = (site: string, list: string, item: string): string =>
  `${newListItemPath(site, list)}/${segment(item)}`;

/** What one row was, version by version, each with its columns. */
export const listItemVersionsPath = (site: string, list: string, item: string): string =>
  `${newListItemPath(site, list)}/${segment(item)}/versions?$expand=fields`;
