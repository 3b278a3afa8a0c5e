import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { Column } from '../../tenant/columns.ts';
import { Refusal } from '../Refusal.ts';

/** The facets of which a column has exactly one: its type. */
const facets = [
  'boolean',
  'calculated',
  'choice',
  'contentApprovalStatus',
  'currency',
  'dateTime',
  'geolocation',
  'hyperlinkOrPicture',
  'lookup',
  'number',
  'personOrGroup',
  'term',
  'text',
  'thumbnail',
] as const;

/** SharePoint indexes at most so many columns of a list ([U]). */
const mostIndexes = 20;

/** The type of a column: the facet it has. */
export const facetOf = (column: ColumnDefinition) =>
  facets.find((facet) => column[facet] !== undefined && column[facet] !== null);

/** A column that may be made, with the internal name it will have for ever; refuses what has no name or no single type. */
export function checkColumn(column: ColumnDefinition): ColumnDefinition & { readonly name: string } {
  const { name } = Object(column) as ColumnDefinition;
  if (typeof name !== 'string' || name.trim() === '') throw new Refusal('invalidColumn', { message: 'name is required.' });
  const given = facets.filter((facet) => column[facet] !== undefined && column[facet] !== null);
  if (given.length !== 1)
    throw new Refusal('invalidColumn', { message: `A column has exactly one type; this one has ${given.length}.` });
  checkIndex(column);
  return { ...column, name: internalName(name), displayName: column.displayName ?? name };
}

/** Refuses an index where SharePoint has none, and uniqueness without an index. */
export function checkIndex(column: ColumnDefinition) {
  if (column.enforceUniqueValues === true && column.indexed === false)
    throw new Refusal('invalidColumn', { message: 'A column with unique values must be indexed.' });
  if (column.indexed !== true && column.enforceUniqueValues !== true) return;
  const facet = facetOf(column);
  if (column.readOnly === true && !['Created', 'Modified', 'ID'].includes(column.name ?? ''))
    throw new Refusal('invalidColumn', { message: `The column ${column.name} cannot be indexed.` });
  const isLong = column.text?.allowMultipleLines === true;
  if (isLong || facet === 'calculated' || facet === 'hyperlinkOrPicture' || column.choice?.displayAs === 'checkBoxes')
    throw new Refusal('invalidColumn', { message: `A column of this type cannot be indexed: ${facet}` });
}

/** Refuses one index too many. */
export function checkIndexCount(columns: readonly Column[]) {
  if (columns.filter(({ indexed, name }) => indexed === true && name !== 'ID').length > mostIndexes)
    throw new Refusal('invalidColumn', { message: `A list has at most ${mostIndexes} indexed columns.` });
}

/** The name that SharePoint makes of one with other than plain letters: `Due Date` is `Due_x0020_Date`. */
function internalName(name: string): string {
  const coded = (character: string) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  return name.trim().replace(/[^A-Za-z0-9_]/g, coded);
}
