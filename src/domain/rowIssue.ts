/** Why a cell could not be used: nothing in it, another type than the column has, a word nobody knows, or a text that is not what it should be. */
export type CellProblem = 'empty' | 'wrongType' | 'unknownWord' | 'unreadable';

/** One cell nobody could use: which list (its title), item and column (internal name), and what is written there. */
export type RowIssue = {
  readonly list: string;
  readonly itemId: string;
  readonly column: string;
  readonly problem: CellProblem;
  readonly text: string | undefined;
  /** True where the cell cost the whole row; false where the row is shown without it. */
  readonly setAside: boolean;
};
