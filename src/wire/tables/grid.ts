import { FileError } from './FileError.ts';
import { fileLimits } from './fileLimits.ts';

/** A table while it is read: cells by row and column, from 0; a cell over several rows and columns stands in all of them. */
export type Grid = {
  readonly put: (row: number, column: number, text: string, size?: { readonly rows: number; readonly columns: number }) => void;
  readonly at: (row: number, column: number) => string | undefined;
  /** Every row from the first to the last, as wide as the widest. */
  readonly rows: () => readonly (readonly string[])[];
};

/** An empty grid; it refuses to grow past the limits. */
export function createGrid(): Grid {
  const rows: (string[] | undefined)[] = [];
  let width = 0;
  let count = 0;
  const put: Grid['put'] = (row, column, text, size = { rows: 1, columns: 1 }) => {
    const height = Math.max(1, size.rows);
    const across = Math.max(1, size.columns);
    count += height * across;
    if (
      row + height > fileLimits.rows ||
      column + across > fileLimits.columns ||
      count > fileLimits.cells ||
      !(row >= 0 && column >= 0)
    )
      throw new FileError('tooManyCells');
    for (let y = row; y < row + height; y += 1) {
      const cells = (rows[y] ??= []);
      for (let x = column; x < column + across; x += 1) cells[x] = text;
    }
    width = Math.max(width, column + across);
  };
  return {
    put,
    at: (row, column) => rows[row]?.[column],
    rows: () => {
      if (rows.length * width > fileLimits.cells * 4) throw new FileError('tooManyCells');
      return Array.from({ length: rows.length }, (_, y) => Array.from({ length: width }, (__, x) => rows[y]?.[x] ?? ''));
    },
  };
}
