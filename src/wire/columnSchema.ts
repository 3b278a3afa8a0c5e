/** How a column is kept. Text keys are indexed because an indexed lookup does not lift the 5 000-row threshold. */
export type ColumnSchema = {
  /** Internal name: ASCII, fixed for ever. */
  readonly name: string;
  /** What people see in SharePoint. */
  readonly displayName: string;
  readonly type: 'text' | 'note' | 'number' | 'boolean' | 'choice';
  readonly choices?: readonly string[];
  readonly indexed?: true;
  readonly unique?: true;
  readonly required?: true;
};

/** A number, which may have decimals. */
export const number = (name: string, displayName: string): ColumnSchema => ({ name, displayName, type: 'number' });
/** Yes or no. */
export const yesNo = (name: string, displayName: string): ColumnSchema => ({ name, displayName, type: 'boolean' });
/** A line of text. */
export const text = (name: string, displayName: string, more: Partial<ColumnSchema> = {}): ColumnSchema => ({
  name,
  displayName,
  type: 'text',
  ...more,
});
/** Text of many lines. */
export const note = (name: string, displayName: string): ColumnSchema => ({ name, displayName, type: 'note' });
/** A text column that questions are asked by. */
export const key = (name: string, displayName: string): ColumnSchema => text(name, displayName, { indexed: true });
/** A key no two rows may share. */
export const uniqueKey = (name: string, displayName: string): ColumnSchema =>
  text(name, displayName, { indexed: true, unique: true });
/** One of a few words. */
export const choice = (name: string, displayName: string, choices: readonly string[]): ColumnSchema => ({
  name,
  displayName,
  type: 'choice',
  choices,
});
/** Where a row stands among its like, smallest first. */
export const order: ColumnSchema = number('Rekkefolge', 'Rekkefølge');
/** Whether a row is invented for demonstration. */
export const demonstration: ColumnSchema = yesNo('Demonstrasjon', 'Demonstrasjon');
/** Whether a row is put away: kept with its history, left out of tables and counts. */
export const archived: ColumnSchema = yesNo('Arkivert', 'Arkivert');
