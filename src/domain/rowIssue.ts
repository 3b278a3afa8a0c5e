/** Why a cell could not be used: nothing in it, another type than the column has, a word nobody knows, or a text that is not what it should be. */
export type CellProblem = 'empty' | 'wrongType' | 'unknownWord' | 'unreadable';

/** One cell nobody could use: which list (its title), item and column, and what is written there. */
export type RowIssue = {
  readonly list: string;
  readonly itemId: string;
  /** Internal name; empty where the item as a whole could not be read. */
  readonly column: string;
  /** What people see in SharePoint. */
  readonly columnTitle: string;
  readonly problem: CellProblem;
  readonly text: string | undefined;
  /** True where the cell cost the whole row; false where the row is shown without it. */
  readonly setAside: boolean;
};
