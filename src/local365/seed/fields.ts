import { personByKey } from './people.ts';

/** The fields of one list item, by column name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Leaves out what is empty: SharePoint has no blank cell, only a column that is not there. */
export function fieldsOf(cells: Fields): Fields {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined && value !== '' && value !== null));
}

/** A person in two text columns, `<column>Id` and `<column>Navn`; nobody gives neither. */
export function personFields(column: string, key: string | undefined): Fields {
  if (key === undefined) return {};
  const { id, displayName } = personByKey(key);
  return { [`${column}Id`]: id, [`${column}Navn`]: displayName };
}
