import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';

/** A line of text. */
export const text = (name: string, displayName: string): ColumnDefinition => ({ name, displayName, text: {} });
/** An indexed text. */
export const key = (name: string, displayName: string): ColumnDefinition => ({ ...text(name, displayName), indexed: true });
/** An indexed text no two rows may share. */
export const uniqueKey = (name: string, displayName: string): ColumnDefinition => ({
  ...key(name, displayName),
  enforceUniqueValues: true,
});
/** A number. */
export const number = (name: string, displayName: string): ColumnDefinition => ({ name, displayName, number: {} });
/** Yes or no. */
export const yesNo = (name: string, displayName: string): ColumnDefinition => ({ name, displayName, boolean: {} });
/** Plain text of many lines. */
export const note = (name: string, displayName: string): ColumnDefinition => ({
  name,
  displayName,
  text: { allowMultipleLines: true, linesForEditing: 6, textType: 'plain' },
});
/** One of a few words. */
export const choice = (name: string, displayName: string, ...choices: string[]): ColumnDefinition => ({
  name,
  displayName,
  choice: { choices, displayAs: 'dropDownMenu', allowTextEntry: false },
});
/** Where a row stands among its like. */
export const order = number('Rekkefolge', 'Rekkefølge');
/** Whether a row is invented. */
export const demonstration = yesNo('Demonstrasjon', 'Demonstrasjon');
/** Whether a row is put away. */
export const archived = yesNo('Arkivert', 'Arkivert');
