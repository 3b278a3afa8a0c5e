import type { Column } from './column.ts';
import type { FoundRow, RowClass } from './foundCard.ts';
import type { SourceRow } from './sourceTable.ts';

/** What stands under a heading: its rows, what each row of the source was taken for, and where it ends. */
export type Body = { readonly rows: readonly FoundRow[]; readonly classes: readonly RowClass[]; readonly to: number };

/** What a body is read from: the source, where it begins, its columns, and the names that are known beforehand. */
export type BodyQuestion = {
  readonly source: readonly SourceRow[];
  readonly from: number;
  readonly columns: readonly Column[];
  readonly known: ReadonlySet<string>;
};

/** A row as nothing is known of it yet. */
export const emptyRow: Omit<FoundRow, 'at'> = {
  successFactor: '',
  indicator: '',
  otherNames: [],
  unitOfMeasurement: undefined,
  comment: undefined,
  printed: undefined,
  belongs: undefined,
  placements: [],
  trouble: undefined,
};

/** A text that says something, or undefined. */
export function said(text: string | undefined): string | undefined {
  const told = text?.trim() ?? '';
  return /^[-\u2010-\u2015 ]*$/.test(told) ? undefined : told;
}

/** A value as it is placed: written as it was, and nothing where only a dash shows that nothing was. */
export function valueText(cell: string): string {
  return said(cell) ?? '';
}
